import type { Desk, Progress } from '../../app/session';
import { CertifyDialog, CleanDialog, ComputeDialog, MakeFormsDialog, SummariseDialog } from '../dialogs';

/** What asks before it writes. */
export type WritingDialog = 'compute' | 'summarise' | 'make-forms' | 'certify' | 'clean';

interface PaneDialogProps {
  readonly dialog: WritingDialog;
  readonly desk: Desk;
  readonly asValues: boolean;
  readonly progress: Progress | null;
  readonly onClose: () => void;
}

/** The dialog asked for. */
export function PaneDialog({ dialog, desk, asValues, progress, onClose }: PaneDialogProps) {
  switch (dialog) {
    case 'compute':
      return <ComputeDialog desk={desk} onClose={onClose} />;
    case 'summarise':
      return <SummariseDialog desk={desk} asValues={asValues} onClose={onClose} />;
    case 'make-forms':
      return <MakeFormsDialog desk={desk} progress={progress} onClose={onClose} />;
    case 'certify':
      return <CertifyDialog desk={desk} onClose={onClose} />;
    case 'clean':
      return <CleanDialog desk={desk} onClose={onClose} />;
  }
}
