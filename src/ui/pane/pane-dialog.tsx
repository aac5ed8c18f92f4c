import type { Desk } from '../../app/session';
import type { SummaryDialog } from '../summary';
import { CleanDialog, ComputeDialog, SummariseDialog } from '../writing';

interface PaneDialogProps {
  readonly dialog: SummaryDialog;
  readonly desk: Desk;
  readonly asValues: boolean;
  readonly onClose: () => void;
}

/** The dialog asked for. */
export function PaneDialog({ dialog, desk, asValues, onClose }: PaneDialogProps) {
  switch (dialog) {
    case 'compute':
      return <ComputeDialog desk={desk} onClose={onClose} />;
    case 'summarise':
      return <SummariseDialog desk={desk} asValues={asValues} onClose={onClose} />;
    case 'clean':
      return <CleanDialog desk={desk} onClose={onClose} />;
  }
}
