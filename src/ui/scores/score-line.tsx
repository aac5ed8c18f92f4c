import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ScoreLineView } from '../../app/session';
import { formatCell, type CellAddress } from '../../core/address';
import { FORM_SCORES_WORDS } from '../../core/words/form-scores';
import { useWords } from '../words';
import { ScoreStandingTag } from './score-standing-tag';
import { SCORES_WORDS } from './words';

const useStyles = makeStyles({
  line: {
    ...typographyStyles.caption1,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  name: { ...typographyStyles.body1Strong, minWidth: 0, overflowWrap: 'anywhere', textAlign: 'start' },
  figures: { margin: 0, fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
  note: { margin: 0 },
  summary: { cursor: 'pointer', width: 'fit-content', minHeight: '24px', lineHeight: '24px' },
  steps: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

interface ScoreLineProps {
  readonly line: ScoreLineView;
  readonly onReveal: (cell: CellAddress) => void;
}

/** One score: on the sheet, by the standard, and how it comes about; opened where there is something to look at. */
export function ScoreLine({ line, onReveal }: ScoreLineProps) {
  const styles = useStyles();
  const words = useWords(SCORES_WORDS);
  const { figures } = useWords(FORM_SCORES_WORDS);
  const { name, at, standing, note, steps, kind } = line;
  const isPlain = kind !== 'total' && (standing === 'right' || standing === 'within');
  return (
    <li className={styles.line}>
      <div className={styles.head}>
        {at ? (
          <Link as="button" className={styles.name} title={words.reveal(formatCell(at))} onClick={() => onReveal(at)}>
            {`${name} ${formatCell(at)}`}
          </Link>
        ) : (
          <span className={styles.name}>{name}</span>
        )}
        <ScoreStandingTag standing={standing} />
      </div>
      <p className={styles.figures}>{figures(line)}</p>
      {note !== null && <p className={styles.note}>{note}</p>}
      {steps.length > 0 && (
        // Another standing after an edit: opened or folded anew.
        <details key={standing} open={!isPlain}>
          <summary className={styles.summary}>{words.steps}</summary>
          <ol className={styles.steps}>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </details>
      )}
    </li>
  );
}
