import { contains, formatRange, rangeOfCell, type RangeAddress } from '../../../core/address';
import type { Refusal } from '../../../core/changes';
import { cellAt, sheetNamed, type ExcelTable, type Sheet, type WorkbookSnapshot } from '../../../core/snapshot';
import type { OfficeHost } from '../office-host';
import type { Answer } from '../reading/ask';
import type { CellPlan, SheetCells } from './cells/cell-plan';
import { typedConstant } from './cells/typed-content';

/** What stands in columns of Excel tables that formulas were written into. */
export interface ColumnsAfter {
  /** Cells that nobody meant to change, with what is to stand there. */
  readonly strays: readonly SheetCells[];
  /** The formulas that were written, as Excel gives them. */
  readonly written: string;
}

const UNTOUCHED: ColumnsAfter = { strays: [], written: '' };

/**
 * A formula in one cell of a table's column may fill all of it: Excel makes calculated columns, of what add-ins write too,
 * and no add-in can tell it not to. One sync where formulas were written into a part of such a column.
 */
export async function columnsAfter(
  cells: readonly SheetCells[],
  workbook: WorkbookSnapshot,
  host: OfficeHost,
): Promise<ColumnsAfter> {
  const columns = cells.flatMap((written) => columnsOf(written, sheetNamed(workbook, written.sheet)!));
  if (columns.length === 0) return UNTOUCHED;
  const asked = await host.run(
    async (context) => {
      const answers = columns.map((column) => askColumn(context.workbook, column));
      await context.sync();
      return answers.map((answer) => answer());
    },
    { delayForCellEdit: true },
  );
  return {
    strays: asked.flatMap(({ strays }) => (strays.cells.length > 0 ? [strays] : [])),
    written: JSON.stringify(asked.map(({ written }) => written)),
  };
}

interface Column {
  readonly home: Sheet;
  readonly range: RangeAddress;
  readonly planned: ReadonlyMap<number, CellPlan>;
}

function columnsOf({ cells }: SheetCells, home: Sheet): Column[] {
  return home.tables.map(bodyOf).flatMap((body) => {
    const within = cells.filter((cell) => contains(body, cell));
    const filled = new Set(within.filter(({ isFormula }) => isFormula).map(({ column }) => column));
    return [...filled].flatMap((column) => {
      const planned = new Map(within.filter((cell) => cell.column === column).map((cell) => [cell.row, cell]));
      const isWhole = planned.size === body.bottom - body.top + 1;
      return isWhole ? [] : [{ home, planned, range: { ...body, left: column, right: column } }];
    });
  });
}

function bodyOf({ range, headerRows, totalsRows }: ExcelTable): RangeAddress {
  return { ...range, top: range.top + headerRows, bottom: range.bottom - totalsRows };
}

function askColumn(workbook: Excel.Workbook, { home, range, planned }: Column) {
  const loaded = workbook.worksheets.getItem(home.name).getRange(formatRange(range)).load('formulas');
  const column = range.left;
  return (() => {
    const now = loaded.formulas.map((line: readonly unknown[], index) => [range.top + index, line[0]] as const);
    const others = now.filter(([row]) => !planned.has(row));
    const cells = others.flatMap(([row, content]) => strayAt(home, { row, column }, content));
    return {
      strays: { sheet: home.name, cells, hiddenRows: home.hiddenRows, isStale: false },
      written: now.filter(([row]) => planned.get(row)?.isFormula).map(([, content]) => content),
    };
  }) satisfies Answer<unknown>;
}

/** Only formulas come of themselves: whatever else stands there somebody has typed. */
function strayAt(home: Sheet, { row, column }: { row: number; column: number }, content: unknown): CellPlan[] {
  const before = cellAt(home, { row, column });
  const wanted = before?.formula === undefined ? undefined : `=${before.formula}`;
  const isFormula = typeof content === 'string' && content.startsWith('=') && content !== before?.value;
  if (!isFormula || content === wanted) return [];
  const format = before?.format ?? 'General';
  return [
    {
      row,
      column,
      content: wanted ?? typedConstant(before?.value ?? null, format === '@'),
      isFormula: wanted !== undefined,
      isText: wanted === undefined && typeof before?.value === 'string',
      formatBefore: format,
      formatAfter: format,
    },
  ];
}

/** Where the first of them stands. */
export function placeOfStrays([first]: readonly SheetCells[]): Pick<Refusal, 'sheet' | 'range'> {
  const cell = first?.cells[0];
  return cell ? { sheet: first.sheet, range: rangeOfCell(cell) } : {};
}
