import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarIntent,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';

const useStyles = makeStyles({ body: { whiteSpace: 'normal', overflowWrap: 'anywhere' } });

interface SaidBarProps {
  readonly said: { readonly intent: MessageBarIntent; readonly said: string } | null;
  /** What the button that takes it away is called. */
  readonly dismiss: string;
  readonly onDismiss: () => void;
  readonly className?: string;
  readonly bodyClassName?: string;
}

/** Tells something until it is dismissed. The live region stands there from the start: only then is it read out. */
export function SaidBar({ said, dismiss, onDismiss, className, bodyClassName }: SaidBarProps) {
  const styles = useStyles();
  const button = (
    <Button
      appearance="transparent"
      size="small"
      icon={<Dismiss16Regular />}
      aria-label={dismiss}
      onClick={onDismiss}
    />
  );
  return (
    <div role="status" aria-live="polite">
      {said && (
        <MessageBar intent={said.intent} layout="multiline" className={className}>
          <MessageBarBody className={mergeClasses(styles.body, bodyClassName)}>{said.said}</MessageBarBody>
          <MessageBarActions containerAction={button} />
        </MessageBar>
      )}
    </div>
  );
}
