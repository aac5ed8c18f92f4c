import { MONEY_FIELDS, type MoneyField, type Project, type Reading, type TotalRow } from '../../book';
import type { Money } from '../../money';
import type { Item } from './item';
import { moneyReading, type RowReader } from './read-projects';

/** The totals of a table with the projects they should add up. */
export function readTotals(reader: RowReader, items: readonly Item[], projects: readonly Project[]): TotalRow[] {
  const byRow = new Map(projects.map((project) => [project.row, project]));
  return items.flatMap((item, index) => {
    if (item.kind !== 'total') return [];
    const covers = item.rank === 'subtotal' ? since(items, index, byRow) : [...projects];
    const kind = item.rank === 'subtotal' ? 'subtotal' : 'total';
    return [
      { row: item.row, kind, label: item.label, covers, amounts: amountsOf(reader, item.row) } satisfies TotalRow,
    ];
  });
}

function since(items: readonly Item[], index: number, byRow: ReadonlyMap<number, Project>): Project[] {
  const covers: Project[] = [];
  for (let at = index - 1; at >= 0 && items[at]!.kind === 'project'; at -= 1)
    covers.unshift(byRow.get(items[at]!.row)!);
  return covers;
}

function amountsOf(reader: RowReader, row: number): Partial<Record<MoneyField, Reading<Money>>> {
  const amounts: Partial<Record<MoneyField, Reading<Money>>> = {};
  for (const field of MONEY_FIELDS) {
    const read = moneyReading(reader, row, field);
    if (read) amounts[field] = read;
  }
  return amounts;
}
