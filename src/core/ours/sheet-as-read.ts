import type { OwnCell, OwnSheet } from '../changes';
import type { Sheet, WorkbookSnapshot } from '../snapshot';

const WIDTH = 14;

/**
 * A sheet of ours as a reading shows it: as it was declared, with what its user has typed since; one of an earlier session
 * has its cells and merges, in plain looks.
 */
export function sheetAsRead(key: string, workbook: WorkbookSnapshot, declared?: OwnSheet): OwnSheet | undefined {
  const sheet = workbook.sheets.find(({ ours }) => ours === key);
  if (!sheet) return undefined;
  if (declared) return { ...declared, name: sheet.name, cells: withContents(declared.cells, sheet) };
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

/** The looks as declared, the contents as read. */
function withContents(declared: readonly OwnCell[], sheet: Sheet): OwnCell[] {
  const cells = new Map(declared.map((cell) => [`${cell.row},${cell.column}`, emptied(cell)]));
  for (const { row, column, style, ...content } of cellsAsRead(sheet)) {
    const place = `${row},${column}`;
    const { value, formula, format } = content;
    const look = cells.get(place) ?? { row, column, style, ...(format === undefined ? {} : { format }) };
    cells.set(place, {
      ...look,
      ...(value === undefined ? {} : { value }),
      ...(formula === undefined ? {} : { formula }),
    });
  }
  return [...cells.values()];
}

function emptied({ row, column, style, format, link }: OwnCell): OwnCell {
  return { row, column, style, ...(format === undefined ? {} : { format }), ...(link ? { link } : {}) };
}
