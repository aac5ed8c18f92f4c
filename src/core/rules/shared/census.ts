import { LIST_FIELDS, type ListField, type ListTable, type Reading, type ReadingState } from '../../book';
import type { RuleList } from '../define';

/** What occurs in a column, so that a rule need not go through the rows for what none of them has. */
export interface Census {
  readonly states: ReadonlySet<ReadingState>;
  readonly hasTextNumbers: boolean;
  /** The numbers of decimals with which figures other than 0 are printed. */
  readonly decimals: ReadonlySet<number>;
  /** The extremes of the amounts or scores that it states; absent where it states none. */
  readonly least?: bigint;
  readonly most?: bigint;
}

/** What occurs in a column of a list, totals aside; nothing where the list has no such column. */
export function censusOf(list: RuleList, field: ListField): Census {
  return list.once(censuses).get(field) ?? NOTHING;
}

/** Whether a column of amounts or scores may state a figure. */
export function mayState(list: RuleList, field: ListField, figure: bigint): boolean {
  const { least, most } = censusOf(list, field);
  return least !== undefined && most !== undefined && least <= figure && figure <= most;
}

const NOTHING: Census = { states: new Set(), hasTextNumbers: false, decimals: new Set() };

/** All columns in one walk: what a project holds lies together. */
function censuses({ columns, projects }: ListTable): ReadonlyMap<ListField, Census> {
  const counts = LIST_FIELDS.filter((field) => columns[field]).map((field) => ({ field, count: new Count() }));
  for (const project of projects) {
    for (const { field, count } of counts) {
      const reading = project[field];
      if (reading) count.add(reading);
    }
  }
  return new Map(counts.map(({ field, count }) => [field, count]));
}

class Count implements Census {
  readonly states = new Set<ReadingState>();
  hasTextNumbers = false;
  least?: bigint;
  most?: bigint;
  readonly decimals = new Set<number>();
  #state: ReadingState | undefined;
  #decimals: number | undefined;

  // Neighbours are mostly alike: what was counted last need not be counted again.
  add({ state, isText, value, decimals }: Reading<unknown>): void {
    if (isText) this.hasTextNumbers = true;
    if (state !== this.#state) this.states.add((this.#state = state));
    if (typeof value !== 'bigint') return;
    if (value !== 0n && decimals !== this.#decimals) this.decimals.add((this.#decimals = decimals));
    if (this.least === undefined || value < this.least) this.least = value;
    if (this.most === undefined || value > this.most) this.most = value;
  }
}
