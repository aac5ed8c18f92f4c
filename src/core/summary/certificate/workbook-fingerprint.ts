import { TextHash, valueText } from '../../checking';
import type { Sheet, WorkbookSnapshot } from '../../snapshot';

/**
 * A short hash of what stands in the user's sheets: their names, and every cell's place and value, hidden ones as well.
 * Not of formulas, formats, marks, our sheets and our settings. It tells whether values have changed since, and is no
 * signature: whoever wants to can make another workbook with the same one. 3f2a-91bc-07de-5512.
 */
export function workbookFingerprint(workbook: WorkbookSnapshot): string {
  const steps = fingerprintInSteps(workbook);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

// So many rows are hashed in a few milliseconds.
const SLICE = 1000;

/** The same in slices: a caller can breathe, or stop, between two. */
export function* fingerprintInSteps({ sheets }: WorkbookSnapshot): Generator<void, string, void> {
  const hash = new TextHash();
  for (const sheet of sheets) if (sheet.ours === undefined) yield* addSheet(hash, sheet);
  return hash.digest().match(/.{4}/g)!.join('-');
}

const FINGERPRINT = /^[0-9a-f]{4}(?:-[0-9a-f]{4}){3}$/;

export function isFingerprint(value: unknown): value is string {
  return typeof value === 'string' && FINGERPRINT.test(value);
}

function* addSheet(hash: TextHash, { name, rows }: Sheet): Generator<void, void, void> {
  hash.add(`#${name}\n`);
  let count = 0;
  for (const [row, cells] of rows) {
    count += 1;
    if (count % SLICE === 0) yield;
    cells.forEach((cell, column) => {
      if (cell?.value !== undefined) hash.add(`${row},${column}:${valueText(cell.value)}\n`);
    });
  }
}
