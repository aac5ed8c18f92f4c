import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { FormScoresHead, FormScoresView } from '../../app/session';
import type { CellAddress, RangeRef } from '../../core/address';
import { FORM_SCORES_WORDS } from '../../core/words/form-scores';
import { useWords } from '../words';
import { FormChoice } from './form-choice';
import { ScoreLine } from './score-line';
import { SCORES_WORDS } from './words';

const useStyles = makeStyles({
  quiet: { display: 'block', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  said: { display: 'block', marginTop: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  lines: { margin: `${tokens.spacingVerticalS} 0 0`, padding: 0, listStyleType: 'none' },
});

interface ScoresTextProps {
  readonly scores: FormScoresView;
  readonly onChoose: (form: FormScoresHead) => void;
  readonly onReveal: (place: RangeRef) => void;
}

/** One form's scores, and which of the forms it is. */
export function ScoresText({ scores, onChoose, onReveal }: ScoresTextProps) {
  const styles = useStyles();
  const words = useWords(SCORES_WORDS);
  const about = useWords(FORM_SCORES_WORDS);
  const { forms, shown, standard, trouble } = scores;
  if (shown === null) return <Text>{trouble}</Text>;
  const { sheet, range, lines, isBlank, differing, unfilled } = shown;
  const chosen = forms.findIndex(
    (form) => form.sheet === sheet && form.range.top === range.top && form.range.left === range.left,
  );
  const said = isBlank ? about.blank : lines.length === 0 ? about.unscored : about.summary(differing, unfilled);
  const reveal = ({ row, column }: CellAddress) =>
    onReveal({ sheet, top: row, left: column, bottom: row, right: column });
  return (
    <>
      <Text size={200} className={styles.quiet}>
        {`${about.overview(forms.length, forms.filter((form) => form.differing > 0).length)} · ${words.standard(standard)}`}
      </Text>
      <FormChoice {...{ forms, chosen, onChoose }} />
      <div aria-live="polite">
        <Text weight="semibold" className={styles.said}>
          {`${sheet} · ${shown.name ?? words.unnamed}`}
        </Text>
        <Text size={200}>{said}</Text>
      </div>
      <ul className={styles.lines} aria-label={words.lines}>
        {lines.map((line, index) => (
          // The lines of a form never move.
          <ScoreLine key={`${sheet} ${range.top} ${index}`} line={line} onReveal={reveal} />
        ))}
      </ul>
    </>
  );
}
