import type { OwnCell, OwnSheet } from '../changes';
import type { Sheet, WorkbookSnapshot } from '../snapshot';

const WIDTH = 14;

/** A sheet of ours from an earlier session as far as a reading shows it: its cells and merges, in plain looks. */
export function sheetAsRead(key: string, workbook: WorkbookSnapshot): OwnSheet | undefined {
  const sheet = workbook.sheets.find(({ ours }) => ours === key);
  if (!sheet) return undefined;
  const cells = cellsAsRead(sheet);
  const columns = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  return {
    key,
    name: sheet.name,
    cells,
    widths: Array.from({ length: columns }, () => WIDTH),
    merges: sheet.merges,
    charts: [],
    frozenRows: 0,
    print: { landscape: true, repeatRows: [0, 0] },
  };
}

function cellsAsRead({ rows }: Sheet): OwnCell[] {
  return [...rows].flatMap(([row, cells]) =>
    cells.flatMap((cell, column) => (cell ? [{ row, column, style: 'text' as const, ...cell }] : [])),
  );
}
