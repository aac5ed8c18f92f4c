import type { Sheet } from '../../../core/snapshot';
import { utf8Xml, type OpcPackage } from '../../package';
import { bearsMarks } from '../marks/mark-rules';
import type { CellReader } from './read-cells';
import { hidesOtherRows, readFilter, readHiddenColumns, readMerges, readProtection } from './read-layout';
import { readTables } from './read-tables';
import { sheetFrame } from './sheet-frame';
import { SheetScanner } from './sheet-scanner';
import type { SheetEntry } from './workbook-part';

/** One worksheet as it stands in its part. */
export function readSheet(pkg: OpcPackage, entry: SheetEntry, cells: CellReader): Sheet {
  const scanner = new SheetScanner(utf8Xml(pkg.bytes(entry.part)));
  const hidden = new Set<number>();
  const rows = cells.readRows(scanner, ({ row, isHidden }) => {
    if (isHidden) hidden.add(row);
  });
  const { arrays } = cells;
  const { root } = sheetFrame(scanner);
  const filter = readFilter(root);
  return {
    name: entry.name,
    visibility: entry.visibility,
    rows,
    merges: readMerges(root),
    hiddenRows: hidesOtherRows(root) ? withUnwritten(hidden, scanner.xml) : hidden,
    hiddenColumns: readHiddenColumns(root),
    tables: readTables(pkg, entry.part, root),
    isProtected: readProtection(root),
    ...(filter ? { filter } : {}),
    ...(arrays.length > 0 ? { arrays } : {}),
    ...(entry.ours === undefined ? {} : { ours: entry.ours }),
    ...(bearsMarks(root) ? { hasMarks: true } : {}),
  };
}

/** With the rows between that are not written. Few sheets need it: their rows are walked over once more. */
function withUnwritten(hidden: ReadonlySet<number>, xml: Uint8Array): Set<number> {
  const all = new Set(hidden);
  const written = writtenRows(xml);
  let last = -1;
  for (const row of written) last = Math.max(last, row);
  for (let row = 0; row < last; row += 1) if (!written.has(row)) all.add(row);
  return new Set([...all].sort((a, b) => a - b));
}

function writtenRows(xml: Uint8Array): Set<number> {
  const rows = new Set<number>();
  const scanner = new SheetScanner(xml);
  while (scanner.nextRow()) {
    // A row's number may stand only in its cells.
    while (scanner.nextCell());
    rows.add(scanner.row);
  }
  return rows;
}
