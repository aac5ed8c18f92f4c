import type { Action, Desk } from '../../app/session';
import { useWords } from '../words';
import { WriteDialog } from '../writing/write-dialog';
import { FIXING_WORDS } from './words';

type FixAction = Extract<Action, { kind: 'fix' }>;

interface FixDialogProps {
  readonly desk: Desk;
  /** Kept while the dialog stands: another one is previewed anew. */
  readonly action: FixAction;
  readonly onClose: () => void;
}

/** Before → after of every cell that a fix would change; it is done only when told. */
export function FixDialog({ desk, action, onClose }: FixDialogProps) {
  const words = useWords(FIXING_WORDS);
  const title = words.title(action.findings.length);
  return <WriteDialog {...{ title, action, desk, onClose }} what={words.what} confirm={words.confirm} />;
}
