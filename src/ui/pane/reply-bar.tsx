import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { Reply } from '../../app/session';
import { SHARED_WORDS, useWords } from '../words';

const useStyles = makeStyles({
  bar: { borderRadius: 0, borderInlineWidth: 0 },
  body: {
    paddingBlock: '4px',
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface ReplyBarProps {
  readonly reply: Reply | null;
  readonly onDismiss: () => void;
}

/** What came of the last action. The live region stands there from the start: only then is it read out. */
export function ReplyBar({ reply, onDismiss }: ReplyBarProps) {
  const shared = useWords(SHARED_WORDS);
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite">
      {reply && (
        <MessageBar intent={reply.ok ? 'success' : 'error'} layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.body}>{reply.said}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<Dismiss16Regular />}
                aria-label={shared.dismiss}
                onClick={onDismiss}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
