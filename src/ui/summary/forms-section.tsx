import { Text, makeStyles } from '@fluentui/react-components';
import { DocumentAdd20Regular } from '@fluentui/react-icons/svg/document-add';
import { TextBulletListSquareSearch20Regular } from '@fluentui/react-icons/svg/text-bullet-list-square-search';
import type { SessionView } from '../../app/session';
import { Section } from '../section';
import { useWords } from '../words';
import { WritingButton } from '../writing';
import { SUMMARY_WORDS } from './words';

const useStyles = makeStyles({
  said: { display: 'block' },
  buttons: { marginTop: '8px', display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

interface FormsSectionProps {
  readonly view: SessionView;
  readonly isBusy: boolean;
  readonly onMake: () => void;
  readonly onExplain: () => void;
}

/** How many forms there are and how their scores come about, how many projects have none, and blank ones for those. */
export function FormsSection({ view, isBusy, onMake, onExplain }: FormsSectionProps) {
  const words = useWords(SUMMARY_WORDS);
  const styles = useStyles();
  const { found, rowsWithout } = view.forms;
  const blank = found.filter(({ isBlank }) => isBlank).length;
  const idle = view.tables.length === 0 ? words.nothingToSummarise : words.allHaveForms;
  return (
    <Section title={words.forms}>
      <Text size={200} className={styles.said}>
        {words.formsFound(found.length, blank)}
      </Text>
      {rowsWithout > 0 && (
        <Text size={200} className={styles.said}>
          {words.rowsWithout(rowsWithout)}
        </Text>
      )}
      <div className={styles.buttons}>
        <WritingButton
          isBusy={isBusy}
          isReadOnly={false}
          icon={<TextBulletListSquareSearch20Regular />}
          idle={found.length > blank ? null : words.noFilledForms}
          onClick={onExplain}
        >
          {words.explainScores}
        </WritingButton>
        <WritingButton
          isBusy={isBusy}
          isReadOnly={view.isReadOnly}
          icon={<DocumentAdd20Regular />}
          idle={rowsWithout > 0 ? null : idle}
          onClick={onMake}
        >
          {words.makeForms}
        </WritingButton>
      </div>
    </Section>
  );
}
