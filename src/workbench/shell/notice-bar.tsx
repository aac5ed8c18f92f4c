import { makeStyles } from '@fluentui/react-components';
import { SaidBar } from '../../ui/saying';
import { useWords } from '../../ui/words';
import type { Notice } from '../documents/workbench-state';
import { WORKBENCH_WORDS } from '../words/workbench-words';

const useStyles = makeStyles({ body: { paddingBlock: '6px' } });

interface NoticeBarProps {
  readonly notice: Notice | null;
  readonly onDismiss: () => void;
}

/** What the workbench has to say. */
export function NoticeBar({ notice, onDismiss }: NoticeBarProps) {
  const words = useWords(WORKBENCH_WORDS);
  const styles = useStyles();
  return (
    <div data-testid="notice">
      <SaidBar said={notice} dismiss={words.dismiss} onDismiss={onDismiss} bodyClassName={styles.body} />
    </div>
  );
}
