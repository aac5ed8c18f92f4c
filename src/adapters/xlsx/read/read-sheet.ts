import type { Sheet } from '../../../core/snapshot';
import { utf8Xml, type OpcPackage } from '../../package';
import type { CellReader } from './read-cells';
import { hidesOtherRows, readFilter, readHiddenColumns, readMerges, readProtection } from './read-layout';
import { readTables } from './read-tables';
import { sheetFrame } from './sheet-frame';
import { SheetScanner } from './sheet-scanner';
import type { SheetEntry } from './workbook-part';

/** One worksheet as it stands in its part. */
export function readSheet(pkg: OpcPackage, entry: SheetEntry, cells: CellReader): Sheet {
  const scanner = new SheetScanner(utf8Xml(pkg.bytes(entry.part)));
  const seen: RowsSeen = { rows: new Set(), hidden: new Set() };
  const rows = cells.readRows(scanner, (at) => noteRow(at, seen));
  const { root } = sheetFrame(scanner);
  const filter = readFilter(root);
  return {
    name: entry.name,
    visibility: entry.visibility,
    rows,
    merges: readMerges(root),
    hiddenRows: hidesOtherRows(root) ? withUnseen(seen) : seen.hidden,
    hiddenColumns: readHiddenColumns(root),
    tables: readTables(pkg, entry.part, root),
    isProtected: readProtection(root),
    ...(filter ? { filter } : {}),
    ...(entry.ours === undefined ? {} : { ours: entry.ours }),
  };
}

interface RowsSeen {
  /** All rows that are written, hidden or not. */
  readonly rows: Set<number>;
  readonly hidden: Set<number>;
}

function noteRow({ row, isHidden }: SheetScanner, seen: RowsSeen): void {
  seen.rows.add(row);
  if (isHidden) seen.hidden.add(row);
}

/** With the rows between that are not written. */
function withUnseen({ rows, hidden }: RowsSeen): Set<number> {
  const all = new Set(hidden);
  let last = -1;
  for (const row of rows) last = Math.max(last, row);
  for (let row = 0; row < last; row += 1) if (!rows.has(row)) all.add(row);
  return new Set([...all].sort((a, b) => a - b));
}
