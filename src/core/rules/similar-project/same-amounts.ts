import type { ListTable, MoneyField } from '../../book';
import { NO_MONEY, type Money } from '../../money';
import { fundOf } from '../../naming';
import type { Amount } from '../define';
import { amountIn } from '../shared/amount-in';
import { sharing, sharingPrint } from '../shared/sharing';
import { fullName, joint, ownerOf, type ComparedProject } from './compared-project';

const DIGITS_AT_LEAST = 3;
// An amount that many rows have is a standard rate, no coincidence.
const ROWS_AT_MOST = 4;
const SHARED_AT_LEAST = 0.4;

export interface SameAmount {
  readonly amount: Amount;
  readonly members: readonly ComparedProject[];
}

/** Projects of one unit with the same amount, of three significant digits or more, for the same subject, unless told already. */
export function* sameAmounts(
  list: ListTable,
  projects: readonly ComparedProject[],
  told: readonly (readonly ComparedProject[])[],
): Iterable<SameAmount> {
  const field = (['adjustedBudget', 'initialBudget', 'executed'] as const).find((one) => list.columns[one]);
  if (!field) return;
  const known = new Map(told.flatMap((group, index) => group.map(({ project }) => [project.row, index] as const)));
  for (const { amount, group } of ofOneAmount(projects, field)) {
    const [first, ...others] = group;
    const same = others.filter((one) => isSameSubject(first!.bare, one.bare) && fullName(first!) !== fullName(one));
    const members = [first!, ...same];
    const groups = new Set(members.map(({ project }) => known.get(project.row) ?? -project.row - 1));
    if (same.length > 0 && groups.size > 1) yield { amount: amountIn(list, field, amount), members };
  }
}

/** Projects of one unit with one amount, as far as that says anything. */
function* ofOneAmount(projects: readonly ComparedProject[], field: MoneyField) {
  const amountOf = ({ project }: ComparedProject) => project[field]?.value;
  const printOf = (one: ComparedProject) => joint(amountPrint(amountOf(one)), one.ownerPrint);
  for (const alike of sharingPrint(projects, printOf).flatMap((group) => sharing(group, amountOf))) {
    const amount = amountOf(alike[0]!);
    if (amount === undefined || significantDigits(amount) < DIGITS_AT_LEAST) continue;
    for (const group of sharing(alike, ownerOf)) if (group.length <= ROWS_AT_MOST) yield { amount, group };
  }
}

/** The last bits of the amount in 分. */
function amountPrint(amount: Money = NO_MONEY): number {
  return Number(amount) | 0;
}

function significantDigits(amount: Money): number {
  let digits = Math.abs(Number(amount));
  while (digits > 0 && digits % 10 === 0) digits /= 10;
  return String(digits).length;
}

/** Whether the words for what the money is for overlap: two characters at a time, two fifths of the shorter name's. */
function isSameSubject(a: string, b: string): boolean {
  const [first, second] = [pairsIn(fundOf(a)), pairsIn(fundOf(b))];
  const fewer = Math.min(first.size, second.size);
  const common = [...first].filter((pair) => second.has(pair)).length;
  return fewer > 0 && common / fewer >= SHARED_AT_LEAST;
}

function pairsIn(subject: string): Set<string> {
  const words = subject.replace(/^(?:中央|[省市区县]级)+/, '');
  return new Set(Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2)));
}
