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
import { usePreview } from './use-preview';

const useStyles = makeStyles({
  surface: { padding: '16px', width: 'min(560px, calc(100vw - 16px))', maxWidth: 'none', boxSizing: 'border-box' },
  body: { gap: '10px' },
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
  /** Choices that change the action. */
  readonly children?: ReactNode;
}

/** Shows what an action would do and does it only when told. */
export function WriteDialog({ title, what, confirm, action, desk, onClose, children }: WriteDialogProps) {
  const shared = useWords(SHARED_WORDS);
  const styles = useStyles();
  const state = usePreview(desk, action);
  const isEmpty = state.kind !== 'ready' || (state.preview.cells === 0 && state.preview.notes.length === 0);
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
          <DialogActions>
            <Button onClick={onClose}>{shared.cancel}</Button>
            <Button appearance="primary" disabledFocusable={isEmpty} onClick={write}>
              {confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
