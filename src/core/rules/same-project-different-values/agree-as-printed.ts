import type { Reading } from '../../book';
import { divideRound, powerOfTen, type Points } from '../../money';

const PLACES = 6;

/** Whether two scores are the same once both are rounded half up to the decimals of the one that is printed with fewer. */
export function agreeAsPrinted(a: Reading<Points>, b: Reading<Points>): boolean {
  const unit = powerOfTen(Math.max(0, PLACES - Math.min(a.decimals, b.decimals)));
  const [first, second] = [a, b].map(({ value }) => divideRound(value ?? 0n, unit));
  return first === second;
}
