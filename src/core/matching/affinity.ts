import type { ComparedForm, ComparedRow } from './compared';
import { isSameUnit } from './same-unit';

/** What speaks for (1) and against (-1) a form and a row of like names being one project; 0: nobody says. */
export interface Affinity {
  /** In the order of their weight: the whole name, how many units are shared, 文号, prefix, year, kind of money. */
  readonly votes: readonly number[];
  readonly isDoubtful: boolean;
}

// 专项业务费, 公用经费: each unit has one. A longer name is hardly two units' by chance.
const COMMON_NAME = 8;

export function affinityOf(form: ComparedForm, row: ComparedRow): Affinity {
  const name = form.name.full === row.name.full ? 1 : 0;
  const unit = unitsShared(form.units, row.units);
  const number = shared(form.name.numbers, row.name.numbers, (a, b) => a === b);
  const prefix = agreement(form.name.prefix, row.name.prefix);
  const year = agreement(form.year, row.year);
  // A transfer may well be evaluated on the form for projects: that form says nothing of its money.
  const money = form.isTransfer && row.isTransfer ? 1 : 0;
  return {
    votes: [name, unit, number, prefix, year, money],
    isDoubtful: [number, prefix, year].includes(-1) || (unit < 0 && form.name.bare.length <= COMMON_NAME),
  };
}

/** Above 0: the first is the likelier. */
export function compareAffinities({ votes: a }: Affinity, { votes: b }: Affinity): number {
  const at = a.findIndex((vote, index) => vote !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

/** How many units both name: 主管部门 is often all projects' own, and 实施单位 tells namesakes apart. */
function unitsShared(a: readonly string[], b: readonly string[]): number {
  const within = (some: readonly string[], others: readonly string[]): number =>
    some.filter((one) => others.some((other) => isSameUnit(one, other))).length;
  return a.length === 0 || b.length === 0 ? 0 : Math.min(within(a, b), within(b, a)) || -1;
}

function shared<T>(a: readonly T[], b: readonly T[], isSame: (a: T, b: T) => boolean): number {
  if (a.length === 0 || b.length === 0) return 0;
  return a.some((one) => b.some((other) => isSame(one, other))) ? 1 : -1;
}

function agreement<T>(a: T | undefined, b: T | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return a === b ? 1 : -1;
}
