import type { Cell, Sheet, SheetRow, WorkbookSnapshot } from '../snapshot';
import type { CellWrite, Change } from './change';

/** The snapshot as it would be with the set-cells changes made; other changes and unknown sheets are passed over. */
export function withCells(workbook: WorkbookSnapshot, changes: readonly Change[]): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => {
    const writes = changes.flatMap((change) =>
      change.kind === 'set-cells' && change.sheet === sheet.name ? change.cells : [],
    );
    return writes.length === 0 ? sheet : withWrites(sheet, writes);
  });
  return { ...workbook, sheets };
}

function withWrites(sheet: Sheet, writes: readonly CellWrite[]): Sheet {
  const rows = new Map<number, SheetRow>(sheet.rows);
  for (const write of writes) {
    const row = [...(rows.get(write.row) ?? [])];
    row[write.column] = written(write, row[write.column]);
    // A row that holds nothing is none.
    if (row.some(Boolean)) rows.set(write.row, row);
    else rows.delete(write.row);
  }
  return { ...sheet, rows: new Map([...rows].sort(([a], [b]) => a - b)) };
}

function written(write: CellWrite, before: Cell | undefined): Cell | undefined {
  const { value, formula } = write;
  if ((value === null || value === '') && formula === undefined) return undefined;
  const kept = formatAfter(write, before?.format);
  return {
    ...(value === null || value === '' ? {} : { value }),
    ...(formula === undefined ? {} : { formula }),
    ...(kept === undefined ? {} : { format: kept }),
    ...(value === null ? { isUncalculated: true } : {}),
  };
}

function formatAfter({ format, restoreFormat }: CellWrite, before: string | undefined): string | undefined {
  const after = restoreFormat ?? before ?? format;
  return after === 'General' ? undefined : after;
}
