import { ownFormat, type OwnCell, type OwnSheet } from '../../core/changes';
import type { Cell, Sheet } from '../../core/snapshot';

/** A sheet of ours as a reading of the workbook shows it. */
export function sheetOf(content: OwnSheet): Sheet {
  return { ...givenSheet(content), ours: content.key };
}

/** The same without our tag: the user's. */
export function givenSheet({ name, cells, merges }: OwnSheet): Sheet {
  const rows = new Map<number, (Cell | undefined)[]>();
  for (const own of [...cells].sort((a, b) => a.row - b.row)) {
    const cell = cellOf(own);
    if (!cell) continue;
    const row = rows.get(own.row) ?? [];
    row[own.column] = cell;
    rows.set(own.row, row);
  }
  const frame = { name, visibility: 'visible', merges, tables: [], isProtected: false } as const;
  return { ...frame, rows, hiddenRows: new Set(), hiddenColumns: new Set() };
}

function cellOf(own: OwnCell): Cell | undefined {
  const { value, formula } = own;
  const format = ownFormat(own);
  if ((value === undefined || value === '') && formula === undefined) return undefined;
  return {
    ...(value === undefined || value === '' ? {} : { value }),
    ...(formula === undefined ? {} : { formula }),
    ...(format === undefined ? {} : { format }),
    ...(value === undefined ? { isUncalculated: true } : {}),
  };
}
