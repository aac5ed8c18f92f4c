import { Button, ProgressBar, Text, makeStyles } from '@fluentui/react-components';
import type { Progress } from '../../app/session';
import { SHARED_WORDS, useWords } from '../words';
import { PANE_WORDS } from './words';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '24px' },
  bar: { flex: 1 },
  text: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

interface ProgressLineProps {
  /** null: something runs, nobody knows how far. */
  readonly progress: Progress | null;
  readonly onCancel: () => void;
}

/** How far a long step is, and the way out of it. */
export function ProgressLine({ progress, onCancel }: ProgressLineProps) {
  const words = useWords(PANE_WORDS);
  const shared = useWords(SHARED_WORDS);
  const styles = useStyles();
  const step = progress ? words.steps[progress.step] : words.working;
  return (
    <div className={styles.line}>
      <Text size={200} className={styles.text}>
        {progress ? `${step} ${words.percent(progress.done)}` : step}
      </Text>
      <ProgressBar className={styles.bar} aria-label={step} {...(progress ? { value: progress.done } : {})} />
      <Button size="small" onClick={onCancel}>
        {shared.cancel}
      </Button>
    </div>
  );
}
