import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { SHARED_WORDS, useWords } from '../../ui/words';
import { WORKBENCH_WORDS } from '../words/workbench-words';

interface RemoveDialogProps {
  readonly name: string;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** Asks before a file with unsaved changes is taken off the list. */
export function RemoveDialog({ name, onRemove, onClose }: RemoveDialogProps) {
  const words = useWords(WORKBENCH_WORDS);
  const shared = useWords(SHARED_WORDS);
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.removeTitle(name)}</DialogTitle>
          <DialogContent>{words.removeWarning}</DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{shared.cancel}</Button>
            <Button appearance="primary" onClick={onRemove}>
              {words.removeUnsaved}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
