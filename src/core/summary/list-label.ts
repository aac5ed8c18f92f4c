import { formatRange } from '../address';
import type { ListTable } from '../book';

/** What each list is called on our sheets: its sheet's name, with its place where a sheet has several. */
export function listLabels(lists: readonly ListTable[]): ReadonlyMap<ListTable, string> {
  const count = new Map<string, number>();
  for (const { sheet } of lists) count.set(sheet, (count.get(sheet) ?? 0) + 1);
  return new Map(
    lists.map((list) => {
      const isAlone = count.get(list.sheet) === 1;
      return [list, isAlone ? list.sheet : `${list.sheet} ${formatRange(list.range)}`];
    }),
  );
}
