import { makeStyles, tokens } from '@fluentui/react-components';
import type { Reply } from '../../app/session';
import { SaidBar } from '../saying';
import { SHARED_WORDS, useWords } from '../words';

const useStyles = makeStyles({
  bar: { borderRadius: 0, borderInlineWidth: 0 },
  body: { paddingBlock: '4px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface ReplyBarProps {
  readonly reply: Reply | null;
  readonly onDismiss: () => void;
}

/** What came of the last action. */
export function ReplyBar({ reply, onDismiss }: ReplyBarProps) {
  const shared = useWords(SHARED_WORDS);
  const styles = useStyles();
  return (
    <SaidBar
      said={reply && { intent: reply.ok ? 'success' : 'error', said: reply.said }}
      dismiss={shared.dismiss}
      onDismiss={onDismiss}
      className={styles.bar}
      bodyClassName={styles.body}
    />
  );
}
