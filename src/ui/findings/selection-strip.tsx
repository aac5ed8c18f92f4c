import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { FindingView } from '../../app/session';
import { formatCell, type CellRef } from '../../core/address';
import { useWords } from '../words';
import { standingOf } from './filters';
import { StandingIcon } from './standing-icon';
import { FINDINGS_WORDS } from './words';

const useStyles = makeStyles({
  strip: {
    ...typographyStyles.caption1,
    flexShrink: 0,
    maxHeight: '30%',
    overflowY: 'auto',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    '& ul': { listStyleType: 'none', margin: 0, padding: 0 },
  },
  one: {
    ...typographyStyles.caption1,
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalXXS} 0`,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface SelectionStripProps {
  readonly cell: CellRef;
  readonly findings: readonly FindingView[];
  /** The one that the list shows in full already. */
  readonly active: string | null;
  readonly onPick: (finding: FindingView) => void;
}

/** The findings of the cell that is selected in the grid: the way from the cell to its findings. */
export function SelectionStrip({ cell, findings, active, onPick }: SelectionStripProps) {
  const styles = useStyles();
  const words = useWords(FINDINGS_WORDS);
  return (
    <div className={styles.strip} role="status">
      {words.selection(formatCell(cell), findings.length)}
      {findings.some(({ id }) => id !== active) && (
        <ul>
          {findings.map((finding) => (
            <li key={finding.id}>
              <button
                type="button"
                aria-current={finding.id === active}
                className={styles.one}
                onClick={() => onPick(finding)}
              >
                <StandingIcon standing={standingOf(finding)} />
                <span>{finding.title}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
