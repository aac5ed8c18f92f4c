import { Text, makeStyles } from '@fluentui/react-components';
import { Broom20Regular } from '@fluentui/react-icons/svg/broom';
import { Highlight20Regular } from '@fluentui/react-icons/svg/highlight';
import type { Desk, SessionView } from '../../app/session';
import { Section } from '../section';
import { useWords } from '../words';
import { WritingButton } from '../writing';
import { SUMMARY_WORDS } from './words';

const useStyles = makeStyles({
  hint: { display: 'block', marginBottom: '8px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

interface MarkSectionProps {
  readonly view: SessionView;
  readonly desk: Desk;
  readonly isBusy: boolean;
  readonly onClean: () => void;
}

/** Marks in the table, and taking out all that is ours before it is handed in. */
export function MarkSection({ view, desk, isBusy, onClean }: MarkSectionProps) {
  const words = useWords(SUMMARY_WORDS);
  const styles = useStyles();
  const may = { isBusy, isReadOnly: view.isReadOnly };
  return (
    <>
      <Section title={words.marks}>
        <Text size={200} className={styles.hint}>
          {words.marksHint}
        </Text>
        <div className={styles.buttons}>
          <WritingButton
            {...may}
            icon={<Highlight20Regular />}
            idle={view.findings.length === 0 ? words.noFindings : null}
            onClick={() => void desk.perform({ kind: 'mark' })}
          >
            {view.hasMarks ? words.markAgain : words.mark}
          </WritingButton>
          <WritingButton
            {...may}
            idle={view.hasMarks ? null : words.noMarks}
            onClick={() => void desk.perform({ kind: 'clear-marks' })}
          >
            {words.clearMarks}
          </WritingButton>
        </div>
      </Section>
      <Section title={words.cleaning}>
        <Text size={200} className={styles.hint}>
          {words.cleanHint}
        </Text>
        <WritingButton {...may} icon={<Broom20Regular />} onClick={onClean}>
          {words.clean}
        </WritingButton>
      </Section>
    </>
  );
}
