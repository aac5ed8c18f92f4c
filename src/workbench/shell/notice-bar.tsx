import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useWords } from '../../ui/words';
import type { Notice } from '../documents/workbench-state';
import { WORKBENCH_WORDS } from '../words/workbench-words';

const useStyles = makeStyles({ body: { whiteSpace: 'normal', overflowWrap: 'anywhere', paddingBlock: '6px' } });

interface NoticeBarProps {
  readonly notice: Notice | null;
  readonly onDismiss: () => void;
}

/** What the workbench has to say. The live region stands there from the start: only then is it read out. */
export function NoticeBar({ notice, onDismiss }: NoticeBarProps) {
  const words = useWords(WORKBENCH_WORDS);
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite" data-testid="notice">
      {notice && (
        <MessageBar intent={notice.intent} layout="multiline">
          <MessageBarBody className={styles.body}>{notice.said}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<Dismiss16Regular />}
                aria-label={words.dismiss}
                onClick={onDismiss}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
