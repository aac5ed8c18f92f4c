import type { RangeRef } from '../../../core/address';
import type { OwnMark } from '../marks/own-marks';

/** A part of a writing that goes in one request. */
export interface Step {
  /** About so many bytes of the request. */
  readonly bytes: number;
  /** What may hold something of ours once it was sent. */
  readonly places: readonly RangeRef[];
  queue(batch: Batch): void;
  /** The mark that it has set, once it was sent. */
  readonly added?: () => OwnMark;
}

/** What a request is made with. */
export interface Batch {
  readonly workbook: Excel.Workbook;
  /** A sheet by its name: asked for once in a request, however many steps speak of it. */
  readonly worksheet: (name: string) => Excel.Worksheet;
}

export function batchIn({ workbook }: Excel.RequestContext): Batch {
  const known = new Map<string, Excel.Worksheet>();
  const worksheet = (name: string): Excel.Worksheet => {
    const sheet = known.get(name) ?? workbook.worksheets.getItem(name);
    known.set(name, sheet);
    return sheet;
  };
  return { workbook, worksheet };
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
