import { parseRange } from '../../address';
import type { Amounts } from './running-sums';

const SUM_OF_RANGE = /^\+?(?:SUM|SUBTOTAL|AGGREGATE)\((?:\d+,)*(\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+)\)$/i;

/** The first and last row of the range that a sum row's formula adds up; undefined where it adds up something less plain. */
export function summedRows(amounts: Amounts): readonly [first: number, last: number] | undefined {
  for (const { cell } of Object.values(amounts)) {
    const range = parseRange(SUM_OF_RANGE.exec(cell?.formula ?? '')?.[1] ?? '');
    if (range) return [range.top, range.bottom];
  }
  return undefined;
}

const CONDITIONAL = /\b(?:SUMIFS?|SUMPRODUCT|DSUM)\(/i;

/** Whether a sum row picks what it adds up by a condition, so that its place tells nothing about its rows. */
export function isConditional(amounts: Amounts): boolean {
  return Object.values(amounts).some(({ cell }) => CONDITIONAL.test(cell?.formula ?? ''));
}
