import { LIST_FIELDS, type Book, type ColumnOverride, type ListField, type ListTable } from '../../../core/book';
import { homeOf } from '../../../core/changes';
import { cellAt, sheetNamed, type WorkbookSnapshot } from '../../../core/snapshot';
import { FIELD_NAMES, type Language } from '../../../core/words';
import type { CheckedWorkbook } from '../../check-workbook';
import { statedUnit } from '../../stated-unit';
import type { ColumnView, TableView } from '../session-view';

/** The lists of a workbook as understood, with every column that the user can choose from. */
export function tableViews({ book, state }: CheckedWorkbook, language: Language): TableView[] {
  const { overrides } = state.state;
  return book.lists.map((list) => ({
    sheet: list.sheet,
    range: list.range,
    headerRow: list.headerRows[0],
    projects: list.projects.length,
    unit: statedUnit(list) ?? null,
    isCopy: list.isCopy,
    columns: LIST_FIELDS.map((field) => columnView(list, field, { overrides, language })),
    headers: headersOf(list, book),
  }));
}

interface ColumnContext {
  readonly overrides: readonly ColumnOverride[];
  readonly language: Language;
}

function columnView(list: ListTable, field: ListField, { overrides, language }: ColumnContext): ColumnView {
  const mapping = list.columns[field];
  const column = mapping?.column ?? null;
  return {
    field,
    name: FIELD_NAMES[field][language],
    column,
    isOverridden: overrides.some((one) => one.field === field && one.column === column && concerns(one, list)),
    isDoubtful: (mapping?.rivals.length ?? 0) > 0,
  };
}

/** Whether a user's word on a column is about this list. */
export function concerns({ sheet, headerRow }: Omit<ColumnOverride, 'field' | 'column'>, list: ListTable): boolean {
  if (sheet.toLowerCase() !== list.sheet.toLowerCase()) return false;
  return headerRow === undefined || headerRow === list.headerRows[0];
}

function headersOf(list: ListTable, { snapshot }: Book): TableView['headers'] {
  const { left, right } = list.range;
  const known = new Map(Object.values(list.columns).map(({ column, header }) => [column, header]));
  return Array.from({ length: right - left + 1 }, (_, offset) => {
    const column = left + offset;
    return { column, header: known.get(column) ?? headerText(list, column, snapshot) };
  });
}

function headerText({ sheet: name, headerRows }: ListTable, column: number, snapshot: WorkbookSnapshot): string {
  const sheet = sheetNamed(snapshot, name);
  if (!sheet) return '';
  const [first, last] = headerRows;
  const texts = new Set<string>();
  for (let row = first; row <= last; row += 1) {
    const value = cellAt(sheet, homeOf({ row, column }, sheet))?.value;
    if (typeof value === 'string' || typeof value === 'number') texts.add(String(value).replace(/\s+/g, ''));
  }
  return [...texts].filter((text) => text !== '').join(' ');
}
