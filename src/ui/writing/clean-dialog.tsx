import type { Action, Desk } from '../../app/session';
import { useWords } from '../words';
import { WRITING_WORDS } from './words';
import { WriteDialog } from './write-dialog';

const CLEAN: Action = { kind: 'clean' };

interface CleanDialogProps {
  readonly desk: Desk;
  readonly onClose: () => void;
}

/** All that is ours and would be taken out. */
export function CleanDialog({ desk, onClose }: CleanDialogProps) {
  const words = useWords(WRITING_WORDS);
  return (
    <WriteDialog
      title={words.cleanTitle}
      what={words.cleanWhat}
      confirm={words.cleanConfirm}
      action={CLEAN}
      desk={desk}
      onClose={onClose}
    />
  );
}
