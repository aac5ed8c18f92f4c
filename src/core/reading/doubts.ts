import type { ColumnOverride, ListField, ListTable, ReadingDoubt } from '../book';

// Nothing is computed from these: which of two is meant need not be asked.
const UNUSED: ReadonlySet<string> = new Set(['reviewScore', 'remark', 'reason']);
const KEY_FIELDS = ['adjustedBudget', 'score', 'grade'] as const;

/** What the reader could not settle in a list: columns with rivals, and key columns that a list of scores should have. */
export function doubtsOf(list: ListTable, overrides: readonly ColumnOverride[]): ReadingDoubt[] {
  const { sheet, columns, range } = list;
  const [top, bottom] = list.headerRows;
  const header = { sheet, top, bottom, left: range.left, right: range.right };
  const ambiguous = Object.entries(columns).filter(([field, { rivals }]) => rivals.length > 0 && !UNUSED.has(field));
  const missing =
    columns.score || columns.grade
      ? KEY_FIELDS.filter((field) => !columns[field] && !isDenied(list, field, overrides))
      : [];
  return [
    ...ambiguous.map(([field, { column }]): ReadingDoubt => {
      return { kind: 'ambiguous-column', field: field as ListField, at: { ...header, left: column, right: column } };
    }),
    ...missing.map((field): ReadingDoubt => ({ kind: 'missing-column', field, at: header })),
  ];
}

/** The user has said that there is no such column. */
function isDenied({ sheet, headerRows }: ListTable, field: ListField, overrides: readonly ColumnOverride[]): boolean {
  return overrides.some((one) => {
    const isHere =
      one.sheet.toLowerCase() === sheet.toLowerCase() && (one.headerRow ?? headerRows[0]) === headerRows[0];
    return isHere && one.field === field && one.column === null;
  });
}

/** Overrides that met no list: the sheet, the header or the column has gone. */
export function unusedOverrides(lists: readonly ListTable[], overrides: readonly ColumnOverride[]): ReadingDoubt[] {
  return overrides
    .filter((override) => !lists.some((list) => isObeyed(list, override)))
    .map(({ sheet, headerRow = 0, column, field }) => {
      const at = { sheet, top: headerRow, bottom: headerRow, left: column ?? 0, right: column ?? 0 };
      return { kind: 'override-not-found', field, at };
    });
}

function isObeyed(
  { sheet, headerRows, columns }: ListTable,
  { headerRow, column, field, ...override }: ColumnOverride,
): boolean {
  if (sheet.toLowerCase() !== override.sheet.toLowerCase()) return false;
  if (headerRow !== undefined && headerRow !== headerRows[0]) return false;
  return column === null ? !columns[field] : columns[field]?.column === column;
}
