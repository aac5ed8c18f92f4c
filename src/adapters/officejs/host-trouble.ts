import { HostRefusal } from '../../core/ports';
import { refusalOfError } from './refusing/refusal-of-error';

/** What the host threw, as a refusal where it is one; whatever else was thrown as it is. */
export function hostTrouble(thrown: unknown): unknown {
  if (thrown instanceof HostRefusal) return thrown;
  const refusal = refusalOfError(thrown);
  return refusal ? new HostRefusal(refusal, { cause: thrown }) : thrown;
}
