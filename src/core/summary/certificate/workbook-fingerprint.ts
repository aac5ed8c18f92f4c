import { TextHash, valueText } from '../../checking';
import type { Sheet, WorkbookSnapshot } from '../../snapshot';

/**
 * A short hash of what stands in the user's sheets: their names, and every cell's place and value, hidden ones as well.
 * Not of formulas, formats, marks, our sheets and our settings. It tells whether values have changed since, and is no
 * signature: whoever wants to can make another workbook with the same one. 3f2a-91bc-07de-5512.
 */
export function workbookFingerprint({ sheets }: WorkbookSnapshot): string {
  const hash = new TextHash();
  for (const sheet of sheets) if (sheet.ours === undefined) addSheet(hash, sheet);
  return hash.digest().match(/.{4}/g)!.join('-');
}

const FINGERPRINT = /^[0-9a-f]{4}(?:-[0-9a-f]{4}){3}$/;

export function isFingerprint(value: unknown): value is string {
  return typeof value === 'string' && FINGERPRINT.test(value);
}

function addSheet(hash: TextHash, { name, rows }: Sheet): void {
  hash.add(`#${name}\n`);
  for (const [row, cells] of rows) {
    cells.forEach((cell, column) => {
      if (cell?.value !== undefined) hash.add(`${row},${column}:${valueText(cell.value)}\n`);
    });
  }
}
