import { useMemo } from 'react';
import type { Action, Desk } from '../../app/session';
import { useWords } from '../words';
import { WRITING_WORDS } from './words';
import { WriteDialog } from './write-dialog';

interface SummariseDialogProps {
  readonly desk: Desk;
  readonly asValues: boolean;
  readonly onClose: () => void;
}

/** Which summary sheets would be written or written anew. */
export function SummariseDialog({ desk, asValues, onClose }: SummariseDialogProps) {
  const words = useWords(WRITING_WORDS);
  const action = useMemo<Action>(() => ({ kind: 'summarise', asValues }), [asValues]);
  return (
    <WriteDialog
      title={words.summariseTitle}
      confirm={words.summariseConfirm}
      action={action}
      desk={desk}
      onClose={onClose}
    />
  );
}
