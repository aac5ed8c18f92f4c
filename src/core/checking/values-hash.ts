import { rangeOfCell, type RangeAddress } from '../address';
import type { Place } from '../rules/define';
import { sheetNamed, type CellValue, type SheetRow, type WorkbookSnapshot } from '../snapshot';
import type { Finding } from './report';

/** A fingerprint of what a finding rests on: the values at its place and at related ones, and its facts. */
export function valuesHash(finding: Finding, snapshot: WorkbookSnapshot): string {
  const hash = new TextHash();
  for (const place of [finding.at, ...finding.related]) hashPlace(hash, place, snapshot);
  hash.add(JSON.stringify([finding.message, finding.data], printable));
  return hash.digest();
}

function printable(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}n` : value;
}

function hashPlace(hash: TextHash, place: Place, snapshot: WorkbookSnapshot): void {
  const rows = sheetNamed(snapshot, place.sheet)?.rows ?? new Map<number, SheetRow>();
  const range = rangeOf(place);
  for (const row of rowsWithin(rows, range)) {
    const cells = rows.get(row)?.slice(range.left, range.right + 1) ?? [];
    // Relative, so that a table that is only moved keeps its fingerprint.
    cells.forEach((cell, offset) => {
      if (cell?.value !== undefined) hash.add(`${row - range.top},${offset}:${valueText(cell.value)}`);
    });
  }
  hash.add('|');
}

function rowsWithin(rows: ReadonlyMap<number, SheetRow>, { top, bottom }: RangeAddress): Iterable<number> {
  if (bottom - top >= rows.size) return [...rows.keys()].filter((row) => row >= top && row <= bottom);
  return Array.from({ length: bottom - top + 1 }, (_, offset) => top + offset);
}

function valueText(value: CellValue): string {
  return typeof value === 'object' ? `e${value.error}` : `${(typeof value)[0]}${value}`;
}

function rangeOf(place: Place): RangeAddress {
  return 'row' in place ? rangeOfCell(place) : place;
}

/** Two 32-bit FNV-1a hashes side by side: enough to tell whether values changed, no secret. */
class TextHash {
  private first = 0x811c9dc5;
  private second = 0x01000193;

  add(text: string): void {
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      this.first = Math.imul(this.first ^ code, 0x01000193);
      this.second = Math.imul(this.second ^ (code + 0x9e37), 0x01000193);
    }
  }

  digest(): string {
    return [this.first, this.second].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
  }
}
