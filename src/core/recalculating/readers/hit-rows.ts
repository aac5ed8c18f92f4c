import type { RangeAddress } from '../../address';
import type { Read, RowEnd } from '../parsing/tree';
import type { RowSpan } from './row-spans';
import type { Run } from './run';

/** The rows of the run whose formula reads something of the range by this reference; undefined for none. */
export function hitRows({ shape, top, bottom }: Run, { from, to }: Read, range: RangeAddress): RowSpan | undefined {
  // The reference's upper end must not lie below the range, nor its lower end above it; $D$4:D9 may be either way round.
  const latest = Math.max(lastAtOrAbove(from, range.bottom), lastAtOrAbove(to, range.bottom));
  const earliest = Math.min(firstAtOrBelow(from, range.top), firstAtOrBelow(to, range.top));
  const first = Math.max(top, shape.anchor + earliest);
  const last = Math.min(bottom, shape.anchor + latest);
  return first <= last ? { first, last } : undefined;
}

/** How far down the formula may be carried with the end still at or above the row. */
function lastAtOrAbove({ row, isFixed }: RowEnd, limit: number): number {
  if (!isFixed) return limit - row;
  return row <= limit ? Infinity : -Infinity;
}

function firstAtOrBelow({ row, isFixed }: RowEnd, limit: number): number {
  if (!isFixed) return limit - row;
  return row >= limit ? -Infinity : Infinity;
}

/** The rows that a reference means in a formula that was carried down. */
export function rowsAt({ from, to }: Read, shift: number): { readonly top: number; readonly bottom: number } {
  const first = from.isFixed ? from.row : from.row + shift;
  const last = to.isFixed ? to.row : to.row + shift;
  return first <= last ? { top: first, bottom: last } : { top: last, bottom: first };
}
