import { CannotRun } from './cannot-run';
import type { Session } from './session';

/** Whatever was thrown, as a sentence for the user; that nobody reckoned with it is said as well. */
export function troubleOf(thrown: unknown, { problems }: Session): CannotRun {
  if (thrown instanceof CannotRun) return thrown;
  if (thrown instanceof RangeError && /memory|allocation|string length/i.test(thrown.message)) {
    return new CannotRun(problems.tooMuchMemory(), 'memory');
  }
  const detail = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return new CannotRun(problems.unexpected(detail), 'unexpected');
}
