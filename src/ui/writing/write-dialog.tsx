import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Text,
  makeStyles,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Action, Desk } from '../../app/session';
import { SHARED_WORDS, useWords } from '../words';
import { PreviewBody } from './preview-body';
import { useFocusBack } from './use-focus-back';
import { usePreview } from './use-preview';

// Where Fluent's own actions stand one above the other.
const NARROW = '@media screen and (max-width: 480px)';

const useStyles = makeStyles({
  surface: { padding: '16px', width: 'min(560px, calc(100vw - 16px))', maxWidth: 'none', boxSizing: 'border-box' },
  body: { gap: '10px' },
  // Side by side even where it is narrow.
  actions: { [NARROW]: { flexDirection: 'row', justifySelf: 'end' } },
  content: { display: 'flex', flexDirection: 'column', gap: '10px' },
});

interface WriteDialogProps {
  readonly title: string;
  /** One sentence on what is done and why. */
  readonly what?: string;
  readonly confirm: string;
  readonly action: Action;
  readonly desk: Desk;
  readonly onClose: () => void;
  /** Something is still to come before it may be done. */
  readonly isHeld?: boolean;
  /** Choices that change the action. */
  readonly children?: ReactNode;
}

/** Shows what an action would do and does it only when told. */
export function WriteDialog({ title, what, confirm, action, desk, onClose, isHeld, children }: WriteDialogProps) {
  const shared = useWords(SHARED_WORDS);
  const styles = useStyles();
  useFocusBack();
  const state = usePreview(desk, action);
  const hasWork = state.kind === 'ready' && state.preview.isIdle !== true && isHeld !== true;
  const write = () => {
    onClose();
    void desk.perform(action);
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>
            {what !== undefined && <Text>{what}</Text>}
            {children}
            <PreviewBody state={state} />
          </DialogContent>
          <DialogActions className={styles.actions}>
            <Button onClick={onClose}>{shared.cancel}</Button>
            <Button appearance="primary" disabledFocusable={!hasWork} onClick={write}>
              {confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
