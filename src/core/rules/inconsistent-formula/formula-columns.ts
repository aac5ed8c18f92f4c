import type { ListTable } from '../../book';
import type { FormulaColumn, InRow } from '../../formula';
import { sheetNamed, type Cell, type CellValue, type Sheet, type WorkbookSnapshot } from '../../snapshot';

type Draft = {
  formulas: InRow<string>[];
  constants: InRow<CellValue>[];
  results: { number: number; string: number };
};

/** The columns of a list that hold formulas, numbers of rows (序号) aside. */
export function formulaColumns(list: ListTable, snapshot: WorkbookSnapshot): FormulaColumn[] {
  const sheet = sheetNamed(snapshot, list.sheet);
  if (!sheet) return [];
  const drafts = new Map<number, Draft>();
  for (const column of columnsWithFormulas(list, sheet)) {
    drafts.set(column, { formulas: [], constants: [], results: { number: 0, string: 0 } });
  }
  if (drafts.size === 0) return [];
  for (const { row } of list.projects) {
    const cells = sheet.rows.get(row);
    for (const [column, draft] of drafts) take(draft, row, cells?.[column]);
  }
  return [...drafts].map(([column, { formulas, constants, results }]) => {
    const { number, string } = results;
    const resultType = number > string ? 'number' : string > number ? 'string' : 'other';
    return { column, formulas, constants, resultType };
  });
}

/** Looks at each row once; most columns hold no formula and cost no more. */
function columnsWithFormulas({ range, columns, projects }: ListTable, sheet: Sheet): Set<number> {
  const found = new Set<number>();
  for (const { row } of projects) {
    const cells = sheet.rows.get(row) ?? [];
    for (let column = range.left; column <= range.right; column += 1) {
      if (cells[column]?.formula !== undefined && column !== columns.sequence?.column) found.add(column);
    }
  }
  return found;
}

function take({ formulas, constants, results }: Draft, row: number, cell: Cell | undefined): void {
  if (!cell) return;
  if (cell.formula === undefined) {
    if (cell.value !== undefined) constants.push({ row, content: cell.value });
    return;
  }
  formulas.push({ row, content: cell.formula });
  const type = typeof cell.value;
  if (type === 'number' || type === 'string') results[type] += 1;
}
