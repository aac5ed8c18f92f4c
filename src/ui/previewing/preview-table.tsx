import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Preview, PreviewLine } from '../../app/session';
import { useWords } from '../words';
import { PREVIEWING_WORDS } from './words';

const useStyles = makeStyles({
  scroller: {
    maxHeight: '40vh',
    overflow: 'auto',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: {
    ...typographyStyles.caption1,
    width: '100%',
    borderCollapse: 'collapse',
    '& th': {
      ...typographyStyles.caption1Strong,
      position: 'sticky',
      top: 0,
      textAlign: 'start',
      whiteSpace: 'nowrap',
      color: tokens.colorNeutralForeground3,
      backgroundColor: tokens.colorNeutralBackground3,
    },
    '& th, & td': { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, verticalAlign: 'top' },
    '& td': {
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
      fontVariantNumeric: 'tabular-nums',
    },
  },
  place: { width: '50%', color: tokens.colorNeutralForeground2 },
  anywhere: { overflowWrap: 'anywhere' },
  before: { color: tokens.colorNeutralForeground3 },
  sheet: { display: 'block', color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold },
  empty: { color: tokens.colorNeutralForeground3 },
  more: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground3,
  },
});

/** Cells as they are and as they would be, and how many more there are than listed. */
export function PreviewTable({ preview, label }: { readonly preview: Preview; readonly label: string }) {
  const styles = useStyles();
  const words = useWords(PREVIEWING_WORDS);
  const { lines, cells } = preview;
  const hasSheets = lines.some(({ sheet }) => sheet !== lines[0]?.sheet);
  if (lines.length === 0) return null;
  return (
    <div>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <div className={styles.scroller} role="region" aria-label={label} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.place}</th>
              <th scope="col">{words.before}</th>
              <th scope="col">{words.after}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line key={`${line.row},${line.column},${line.sheet}`} line={line} hasSheet={hasSheets} />
            ))}
          </tbody>
        </table>
      </div>
      {cells > lines.length && <p className={styles.more}>{words.more(cells - lines.length)}</p>}
    </div>
  );
}

interface LineProps {
  readonly line: PreviewLine;
  /** There are several sheets: the label alone would not tell which. */
  readonly hasSheet: boolean;
}

function Line({ line: { sheet, label, before, after }, hasSheet }: LineProps) {
  const styles = useStyles();
  const words = useWords(PREVIEWING_WORDS);
  const empty = <span className={styles.empty}>{words.empty}</span>;
  return (
    <tr>
      <td className={mergeClasses(styles.place, styles.anywhere)}>
        {hasSheet && <span className={styles.sheet}>{sheet}</span>}
        {label}
      </td>
      <td className={mergeClasses(styles.before, isEndless(before) && styles.anywhere)}>{before || empty}</td>
      <td className={mergeClasses(styles.after, isEndless(after) && styles.anywhere)}>{after || empty}</td>
    </tr>
  );
}

// A figure or a word in brackets stays whole however narrow the pane; a formula or an address would push the rest out.
function isEndless(value: string): boolean {
  return /[!-~]{17}/.test(value);
}
