import { MONEY_FIELDS, type ListTable, type MoneyField, type Project } from '../../book';
import { plainSumOf } from '../../formula';
import { sheetNamed, type WorkbookSnapshot } from '../../snapshot';
import { defineRule, type RuleList } from '../define';
import { amountIn } from '../shared/amount-in';
import { amountsOf } from '../shared/amounts-of';
import { fieldLabel } from '../shared/field-label';
import { visibilityOf } from '../shared/hidden-rows';
import { cellIn, wholeOf } from '../shared/places';
import { sumOf } from '../shared/total-cells';

const HIDDEN = { count: 'count', cells: 'cells', column: 'text', amount: 'money' } as const;

/** Hidden or filtered-out rows, or hidden columns, within a list whose totals count them. One finding of a kind for each list. */
export default defineRule({
  id: 'hidden-data',
  severity: 'warning',
  certainty: 'certain',
  clause: 'practice',
  facts: { rows: HIDDEN, filtered: HIDDEN, notCounted: HIDDEN, columns: { columns: 'list' } },
  *check({ lists, book: { snapshot } }) {
    for (const list of lists) {
      const field = MONEY_FIELDS.filter((one) => hasTotal(list, one)).at(-1);
      if (!field) continue;
      yield* hiddenRows(list, field, snapshot);
      yield* hiddenColumns(list, snapshot);
    }
  },
});

function* hiddenRows(list: RuleList, field: MoneyField, snapshot: WorkbookSnapshot) {
  const { hasHidden, isHidden, isFilteredOut } = visibilityOf(list, snapshot);
  if (!hasHidden) return;
  const hidden = list.projects.filter((project) => isHidden(project.row) && project[field]?.value !== undefined);
  const filtered = hidden.filter(({ row }) => isFilteredOut(row));
  const others = hidden.filter(({ row }) => !isFilteredOut(row));
  const skips = skippedRows(list, field, snapshot);
  if (filtered.length > 0) {
    const message = skips === 'none' ? 'filtered' : 'notCounted';
    yield { message, at: wholeOf(list), data: hiddenFacts(list, field, filtered) } as const;
  }
  if (others.length > 0) {
    const message = skips === 'hidden' ? 'notCounted' : 'rows';
    yield { message, at: wholeOf(list), data: hiddenFacts(list, field, others) } as const;
  }
}

function hiddenFacts(list: RuleList, field: MoneyField, projects: readonly Project[]) {
  return {
    count: projects.length,
    cells: projects.map(({ name }) => cellIn(list, name)),
    column: fieldLabel(list, field),
    amount: amountIn(list, field, sumOf(amountsOf(list, field, projects))),
  };
}

/** Which rows the totals of a column pass over: SUBTOTAL does. */
function skippedRows(list: ListTable, field: MoneyField, snapshot: WorkbookSnapshot): 'none' | 'filtered' | 'hidden' {
  for (const { amounts } of list.totals) {
    const amount = amounts[field];
    const formula = amount?.cell?.formula;
    const sum = amount && formula !== undefined ? plainSumOf(formula, cellIn(list, amount), snapshot) : undefined;
    if (sum && sum.skipsRows !== 'none') return sum.skipsRows;
  }
  return 'none';
}

function* hiddenColumns(list: ListTable, snapshot: WorkbookSnapshot) {
  const hidden = sheetNamed(snapshot, list.sheet)?.hiddenColumns;
  if (!hidden || hidden.size === 0) return;
  const columns = MONEY_FIELDS.flatMap((field) => {
    const mapping = list.columns[field];
    return mapping && hidden.has(mapping.column) && hasTotal(list, field) ? [fieldLabel(list, field)] : [];
  });
  if (columns.length > 0) yield { message: 'columns', at: wholeOf(list), data: { columns } } as const;
}

function hasTotal({ totals }: ListTable, field: MoneyField): boolean {
  return totals.some(({ amounts }) => amounts[field]?.value !== undefined);
}
