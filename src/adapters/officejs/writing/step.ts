import type { RangeRef } from '../../../core/address';

/** A part of a writing that goes in one request. */
export interface Step {
  /** About so many bytes of the request. */
  readonly bytes: number;
  /** What may hold something of ours once it was sent. */
  readonly places: readonly RangeRef[];
  queue(context: Excel.RequestContext): void;
}

/** About what one call or property costs in a request. */
export const ACTION_BYTES = 350;
// Excel on the web takes 5 MB at once.
const MOST_BYTES = 2_000_000;

/** The steps in their order, as few batches as their sizes allow. */
export function batchesOf(steps: readonly Step[]): Step[][] {
  const batches: Step[][] = [];
  let bytes = Infinity;
  for (const step of steps) {
    if (bytes + step.bytes > MOST_BYTES) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)!.push(step);
    bytes += step.bytes;
  }
  return batches;
}
