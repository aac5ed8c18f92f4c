import { contains, type CellRef, type RangeAddress, type RangeRef } from '../address';
import { cellAt, type ExcelTable, type Sheet, type WorkbookSnapshot } from '../snapshot';

interface Home {
  readonly sheet: Sheet;
  readonly table: ExcelTable;
}

/** The range of 表1[金额], 表1[[#This Row],[金额]], [@金额], 表1[[a]:[b]]; empty where table or column is unknown. */
export function structuredRange(text: string, at: CellRef, workbook: WorkbookSnapshot): readonly RangeRef[] {
  const bracket = text.indexOf('[');
  const home = homeOf(text.slice(0, bracket), at, workbook);
  if (!home) return [];
  const parts = partsOf(text.slice(bracket + 1, -1));
  const columns = columnsOf(parts, home);
  return columns ? [{ sheet: home.sheet.name, ...rowsOf(parts, home.table, at), ...columns }] : [];
}

function homeOf(name: string, at: CellRef, workbook: WorkbookSnapshot): Home | undefined {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((one) =>
      name === '' ? sheet.name === at.sheet && contains(one.range, at) : one.name.toLowerCase() === name.toLowerCase(),
    );
    if (table) return { sheet, table };
  }
  return undefined;
}

/** "[#This Row],[金额]" → "#This Row", "金额"; "@金额" → "#This Row", "金额"; ' takes the meaning from the next character. */
function partsOf(inner: string): string[] {
  if (inner.startsWith('@')) return ['#This Row', ...partsOf(inner.slice(1))].filter((part) => part !== '');
  const nested = inner.match(/\[(?:'.|[^[\]'])*\]/g);
  return (nested ? nested.map((part) => part.slice(1, -1)) : [inner]).map((part) => part.trim().replace(/'(.)/g, '$1'));
}

function columnsOf(parts: readonly string[], { sheet, table }: Home): Pick<RangeAddress, 'left' | 'right'> | undefined {
  const names = parts.filter((part) => part !== '' && !part.startsWith('#'));
  if (names.length === 0) return { left: table.range.left, right: table.range.right };
  const found = names.map((name) => columnNamed(name, sheet, table));
  if (found.some((column) => column === undefined)) return undefined;
  const columns = found as number[];
  return { left: Math.min(...columns), right: Math.max(...columns) };
}

function columnNamed(name: string, sheet: Sheet, { range }: ExcelTable): number | undefined {
  for (let column = range.left; column <= range.right; column += 1) {
    const header = cellAt(sheet, { row: range.top, column })?.value;
    if (typeof header !== 'object' && String(header).toLowerCase() === name.toLowerCase()) return column;
  }
  return undefined;
}

function rowsOf(parts: readonly string[], table: ExcelTable, at: CellRef): Pick<RangeAddress, 'top' | 'bottom'> {
  const { range, headerRows, totalsRows } = table;
  const asks = new Set(parts.map((part) => part.toLowerCase()));
  if (asks.has('#this row')) return { top: at.row, bottom: at.row };
  const hasAll = asks.has('#all');
  if (asks.has('#totals') && !hasAll && !asks.has('#data'))
    return { top: range.bottom - totalsRows + 1, bottom: range.bottom };
  if (asks.has('#headers') && !hasAll && !asks.has('#data'))
    return { top: range.top, bottom: range.top + headerRows - 1 };
  const top = hasAll || asks.has('#headers') ? range.top : range.top + headerRows;
  return { top, bottom: hasAll || asks.has('#totals') ? range.bottom : range.bottom - totalsRows };
}
