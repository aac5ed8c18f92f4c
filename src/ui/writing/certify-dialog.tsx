import type { Action, Desk } from '../../app/session';
import { useWords } from '../words';
import { WRITING_WORDS } from './words';
import { WriteDialog } from './write-dialog';

const CERTIFY: Action = { kind: 'certify' };

interface CertifyDialogProps {
  readonly desk: Desk;
  readonly onClose: () => void;
}

/** What the check certificate would say. */
export function CertifyDialog({ desk, onClose }: CertifyDialogProps) {
  const words = useWords(WRITING_WORDS);
  return (
    <WriteDialog
      title={words.certifyTitle}
      what={words.certifyWhat}
      confirm={words.certifyConfirm}
      action={CERTIFY}
      desk={desk}
      onClose={onClose}
    />
  );
}
