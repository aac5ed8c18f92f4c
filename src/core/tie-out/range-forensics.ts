import type { Money } from '../money';
import { digitsSwapped } from './digits-swapped';
import { findRun } from './find-run';

/** A figure that ought to be the sum of a column. */
export interface ColumnFigure {
  readonly figure: Money;
  /** Half a unit of the figure's last printed decimal. */
  readonly tolerance: Money;
  /** The column's amounts, from top to bottom. */
  readonly amounts: readonly Money[];
}

/**
 * How a figure came about. part: only the rows first…last were added, or all but those of `left` (indices into the amounts;
 * rows without money count for nothing). unit: the sum is `factor` times the figure, or the other way round (元 for 万元).
 * swapped: two neighbouring digits are exchanged. doubled: everything was counted twice.
 */
export type Story =
  | { readonly kind: 'part'; readonly left: readonly number[] }
  | { readonly kind: 'unit'; readonly factor: number; readonly isTooLarge: boolean }
  | { readonly kind: 'swapped' }
  | { readonly kind: 'doubled' };

/** The one story that gives the figure; undefined where there is none, more than one, or too few digits to exclude chance. */
export function explainFigure(column: ColumnFigure): Story | undefined {
  const total = column.amounts.reduce<bigint>((all, amount) => all + amount, 0n);
  if (column.figure === 0n || total === 0n || isNear(column.figure, total, column.tolerance)) return undefined;
  const stories = [inOtherUnit(column, total), doubled(column, total), swapped(column, total), findRun(column)];
  const told = stories.filter((story) => story !== undefined);
  return told.length === 1 ? told[0] : undefined;
}

const FACTORS = [10_000n, 1_000n, 100_000_000n];
// A figure of fewer digits fits a factor or an exchange of digits by chance.
const MIN_DIGITS = 3;

function inOtherUnit({ figure, tolerance }: ColumnFigure, total: bigint): Story | undefined {
  if (significantDigits(total) < MIN_DIGITS || significantDigits(figure) < MIN_DIGITS) return undefined;
  for (const factor of FACTORS) {
    if (isNear(figure * factor, total, tolerance * factor))
      return { kind: 'unit', factor: Number(factor), isTooLarge: false };
    if (isNear(figure, total * factor, tolerance)) return { kind: 'unit', factor: Number(factor), isTooLarge: true };
  }
  return undefined;
}

function doubled({ figure, tolerance }: ColumnFigure, total: bigint): Story | undefined {
  const isTwice = significantDigits(total) >= MIN_DIGITS && isNear(figure, 2n * total, tolerance);
  return isTwice ? { kind: 'doubled' } : undefined;
}

function swapped({ figure, tolerance }: ColumnFigure, total: bigint): Story | undefined {
  const isSwapped = significantDigits(total) > MIN_DIGITS && digitsSwapped(figure, total, tolerance);
  return isSwapped ? { kind: 'swapped' } : undefined;
}

export function isNear(a: bigint, b: bigint, tolerance: bigint): boolean {
  const difference = a - b;
  return difference <= tolerance && -difference <= tolerance;
}

function significantDigits(amount: bigint): number {
  return String(amount).replace(/^-|0+$/g, '').length;
}
