import type { Desk, Progress, SessionView } from '../../app/session';
import type { RangeRef } from '../../core/address';
import { CertifyDialog, CleanDialog, ComputeDialog, MakeFormsDialog, ScoresDialog, SummariseDialog } from '../dialogs';

/** What asks before it writes; and what tells how scores come about. */
export type PaneDialogName = 'compute' | 'summarise' | 'make-forms' | 'certify' | 'clean' | 'scores';

interface PaneDialogProps {
  readonly dialog: PaneDialogName;
  readonly view: SessionView;
  readonly desk: Desk;
  readonly asValues: boolean;
  readonly progress: Progress | null;
  readonly isOverGrid: boolean;
  readonly onReveal: (place: RangeRef) => void;
  readonly onClose: () => void;
}

/** The dialog asked for. */
export function PaneDialog({ dialog, view, desk, asValues, progress, onClose, ...grid }: PaneDialogProps) {
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
    case 'scores':
      return <ScoresDialog {...{ desk, view, onClose, ...grid }} at={null} />;
  }
}
