import type { Reading } from '../../book';
import { agreeAtPercent, type Rate } from '../../money';

/** Whether a rate is a hundred times the right one, or a hundredth of it. */
export function isHundredfold(stated: Rate, exact: Rate, decimals: number): boolean {
  if (stated.numerator === 0n) return false;
  const times = { numerator: stated.numerator * 100n, denominator: stated.denominator };
  const part = { numerator: stated.numerator, denominator: stated.denominator * 100n };
  return agreeAtPercent(times, exact, Math.max(0, decimals - 2)) || agreeAtPercent(part, exact, decimals + 2);
}

export function isPrintedPercent({ cell }: Reading<Rate>): boolean {
  return typeof cell?.value === 'string' ? /[%％]/.test(cell.value) : (cell?.format ?? '').includes('%');
}
