import type { Section } from './breakdown';
import { UNSTATED } from './categories';
import type { Grouping, Ledger, LedgerRow } from './ledger';
import { allRows, groupedRows, groupRows, withinLists, type Scope } from './measures';
import { tallyOf, talliesBy } from './tally';

export const GROUPING_TITLES: Readonly<Record<Grouping, string>> = {
  list: '表',
  owner: '单位',
  tier: '级次',
  class: '预算类型',
};

/** Whether rows can be told apart by it: one list alone is no grouping. */
function isGroupedBy({ fields }: Ledger, grouping: Grouping): boolean {
  return fields.includes(grouping);
}

/** Only some lists count; undefined for all. */
export type OnlyLists = readonly string[] | undefined;

/** One row a group, in the given order of names or as they first appear. In slices. */
export function* sectionBy(
  ledger: Ledger,
  grouping: Grouping,
  options: { order?: readonly string[]; only?: OnlyLists } = {},
): Generator<void, Section, void> {
  const rows = rowsOf(ledger, options.only);
  const { grades } = ledger.preset;
  const restrict = (scope: Scope): Scope => (options.only ? withinLists(ledger, scope, options.only) : scope);
  const tallies = [...talliesBy(rows, grouping, grades)];
  yield;
  const { order } = options;
  const rank = (name: string): number => (order ? rankIn(order, name) : 0);
  tallies.sort(([a], [b]) => rank(a) - rank(b));
  const grouped = rows.filter(({ groups }) => groups[grouping] !== undefined);
  return {
    title: GROUPING_TITLES[grouping],
    rows: tallies.map(([name, tally]) => ({
      name,
      scope: (cell) => restrict(groupRows(ledger, grouping, { name, cell, tally })),
    })),
    whole: restrict(groupedRows(ledger, grouping, tallyOf(grouped, grades))),
  };
}

/** The known names first, then others as they come, then what is not stated. */
function rankIn(order: readonly string[], name: string): number {
  if (name === UNSTATED) return order.length + 1;
  const index = order.indexOf(name);
  return index < 0 ? order.length : index;
}

/** All projects in one row, for workbooks with neither units nor several lists. */
function sectionOfAll(ledger: Ledger, only?: OnlyLists): Section {
  const tally = tallyOf(rowsOf(ledger, only), ledger.preset.grades);
  const scope = allRows(ledger, tally);
  return { title: '范围', rows: [{ name: '全部项目', scope: () => scope }], whole: scope };
}

function rowsOf({ rows }: Ledger, only: OnlyLists): readonly LedgerRow[] {
  return only ? rows.filter(({ groups }) => only.includes(groups.list!)) : rows;
}

/** By list and by unit, as far as the workbook has several. In slices. */
export function* listAndUnitSections(ledger: Ledger, only?: OnlyLists): Generator<void, Section[], void> {
  const sections: Section[] = [];
  for (const grouping of ['list', 'owner'] as const) {
    if (!isGroupedBy(ledger, grouping)) continue;
    sections.push(yield* sectionBy(ledger, grouping, only ? { only } : {}));
    yield;
  }
  return sections.length > 0 ? sections : [sectionOfAll(ledger, only)];
}
