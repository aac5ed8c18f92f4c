import { Button, Spinner, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { useId } from 'react';
import type { Progress } from '../../app/session';
import { useWords } from '../words';
import { FileButton } from './file-button';
import type { LastYearState } from './use-last-year';
import { WRITING_WORDS } from './words';

/** What the reader takes. */
const ACCEPTED = '.xlsx,.xlsm';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '4px', alignItems: 'flex-start' },
  hint: { color: tokens.colorNeutralForeground3 },
  line: { display: 'flex', gap: '6px', alignItems: 'flex-start' },
  icon: { flexShrink: 0, marginTop: '2px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground3 },
  said: { overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

interface LastYearFieldProps {
  readonly state: LastYearState;
  readonly progress: Progress | null;
  readonly onFile: (file: File) => void;
  readonly onForget: () => void;
}

/** Asks for the workbook with last year's forms, and says what is in it. */
export function LastYearField({ state, progress, onFile, onForget }: LastYearFieldProps) {
  const words = useWords(WRITING_WORDS);
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.field}>
      <Text size={200} id={id}>
        {words.lastYear}
      </Text>
      {state.kind === 'none' && (
        <Text size={200} className={styles.hint}>
          {words.lastYearHint}
        </Text>
      )}
      {/* Stands there from the start: only then is it read out. */}
      <div role="status">
        <Standing {...{ state, progress }} />
      </div>
      <div className={styles.buttons}>
        <FileButton accept={ACCEPTED} onFile={onFile}>
          {state.kind === 'none' ? words.chooseFile : words.otherFile}
        </FileButton>
        {state.kind !== 'none' && (
          <Button size="small" appearance="subtle" onClick={onForget}>
            {words.noFile}
          </Button>
        )}
      </div>
    </div>
  );
}

function Standing({ state, progress }: Pick<LastYearFieldProps, 'state' | 'progress'>) {
  const words = useWords(WRITING_WORDS);
  const styles = useStyles();
  if (state.kind === 'none') return null;
  if (state.kind === 'reading') {
    const done = progress?.step === 'reading' ? progress.done : null;
    return <Spinner size="tiny" labelPosition="after" label={words.readingFile(state.name, done)} />;
  }
  const { ok, said } = state.reply;
  const Icon = ok ? CheckmarkCircle16Filled : ErrorCircle16Filled;
  return (
    <div className={styles.line}>
      <Icon className={mergeClasses(styles.icon, ok ? styles.good : styles.bad)} aria-hidden />
      <Text size={200} className={styles.said}>
        {words.fileSaid(state.name, said)}
      </Text>
    </div>
  );
}
