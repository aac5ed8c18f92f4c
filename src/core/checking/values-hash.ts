import { rangeOfCell, type RangeAddress } from '../address';
import type { Place } from '../rules/define';
import { sheetNamed, type CellValue, type SheetRow, type WorkbookSnapshot } from '../snapshot';
import type { Finding } from './report';
import { TextHash } from './text-hash';

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

/** A value as it is hashed: a number and the text that looks like it differ. */
export function valueText(value: CellValue): string {
  return typeof value === 'object' ? `e${value.error}` : `${(typeof value)[0]}${value}`;
}

function rangeOf(place: Place): RangeAddress {
  return 'row' in place ? rangeOfCell(place) : place;
}
