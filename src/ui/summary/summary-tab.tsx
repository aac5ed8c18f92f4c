import { Text, makeStyles } from '@fluentui/react-components';
import { Calculator20Regular } from '@fluentui/react-icons/svg/calculator';
import { DataBarVertical20Regular } from '@fluentui/react-icons/svg/data-bar-vertical';
import type { Desk, SessionView } from '../../app/session';
import type { RangeRef } from '../../core/address';
import { Section } from '../section';
import { useWords } from '../words';
import { FormChoice, WritingButton } from '../writing';
import { FormsSection } from './forms-section';
import { GradeChart } from './grade-chart';
import { KeyFigures } from './key-figures';
import { MarkSection } from './mark-section';
import { OwnSheets } from './own-sheets';
import { SUMMARY_WORDS } from './words';

const useStyles = makeStyles({
  hint: { display: 'block', marginBottom: '8px' },
  write: { marginTop: '8px' },
});

export type SummaryDialog = 'compute' | 'summarise' | 'make-forms' | 'clean' | 'scores';

interface SummaryTabProps {
  readonly view: SessionView;
  readonly desk: Desk;
  readonly isBusy: boolean;
  readonly asValues: boolean;
  readonly onAsValues: (asValues: boolean) => void;
  readonly onReveal: (place: RangeRef) => void;
  readonly onOpen: (dialog: SummaryDialog) => void;
}

/** 汇总: the figures, and all that writes sheets, rates, grades and marks. */
export function SummaryTab({ view, desk, isBusy, asValues, onAsValues, onReveal, onOpen }: SummaryTabProps) {
  const words = useWords(SUMMARY_WORDS);
  const styles = useStyles();
  const may = { isBusy, isReadOnly: view.isReadOnly, idle: view.tables.length === 0 ? words.nothingToSummarise : null };
  return (
    <>
      <Section title={words.figures}>
        <KeyFigures view={view} />
      </Section>
      <Section title={words.grades}>
        <GradeChart grades={view.figures.grades} />
      </Section>
      <Section title={words.sheets}>
        <OwnSheets sheets={view.ownSheets} old={view.oldSheets} onReveal={onReveal} />
        <FormChoice asValues={asValues} onChange={onAsValues} />
        <div className={styles.write}>
          <WritingButton {...may} icon={<DataBarVertical20Regular />} onClick={() => onOpen('summarise')}>
            {view.ownSheets.length === 0 ? words.write : words.rewrite}
          </WritingButton>
        </div>
      </Section>
      <Section title={words.computing}>
        <Text size={200} className={styles.hint}>
          {words.computeHint}
        </Text>
        <WritingButton {...may} icon={<Calculator20Regular />} onClick={() => onOpen('compute')}>
          {words.compute}
        </WritingButton>
      </Section>
      <FormsSection {...{ view, isBusy }} onMake={() => onOpen('make-forms')} onExplain={() => onOpen('scores')} />
      <MarkSection view={view} desk={desk} isBusy={isBusy} onClean={() => onOpen('clean')} />
    </>
  );
}
