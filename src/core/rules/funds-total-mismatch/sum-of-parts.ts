import { ASSUMED_UNIT, isStated, type Form, type FundsRow, type Stated } from '../../book';
import { agree, sum, type Money } from '../../money';

export const FUNDS_AMOUNTS = ['initialBudget', 'adjustedBudget', 'executed'] as const;

export type FundsAmount = (typeof FUNDS_AMOUNTS)[number];

/** What the 其中 rows of a total come to where that is not the total. */
export interface PartsSum {
  readonly sum: Money;
  readonly readings: readonly Stated<Money>[];
  /** Less than the total, and no row for what is left (其他资金): perhaps not all of it is listed. */
  readonly mayLackSome: boolean;
}

/** undefined where they agree as printed, or nobody can tell. */
export function sumOfParts(form: Form, total: FundsRow, field: FundsAmount): PartsSum | undefined {
  const stated = total[field];
  const parts = form.funds!.rows.filter(({ kind }) => kind === 'part');
  const readings = parts.flatMap((part) => part[field] ?? []);
  if (!isStated(stated) || readings.some(isUnknown)) return undefined;
  const amounts = withoutDetails(readings.filter(isStated));
  const printed = { unit: form.funds!.unit ?? ASSUMED_UNIT, decimals: Math.max(0, stated.decimals) };
  const isSum = (some: readonly Stated<Money>[]) => agree(sum(some.map(({ value }) => value)), stated.value, printed);
  if (amounts.length === 0 || isSum(amounts) || isSum(readings.filter(isStated))) return undefined;
  const whole = sum(amounts.map(({ value }) => value));
  const isShort = whole < stated.value;
  // 其中：财政拨款 alone is a part and no more is said.
  if (isShort && parts.length === 1) return undefined;
  return { sum: whole, readings: amounts, mayLackSome: isShort && !parts.some(({ label }) => /其他|其它/.test(label)) };
}

function isUnknown({ state, cell }: NonNullable<FundsRow[FundsAmount]>): boolean {
  return state === 'unreadable' || state === 'error' || (state === 'blank' && cell?.formula !== undefined);
}

/** 财政拨款 80, 中央 50, 省级 30: rows that come to just the row above them are its details, though nothing says 其中. */
function withoutDetails(amounts: readonly Stated<Money>[]): readonly Stated<Money>[] {
  const kept: Stated<Money>[] = [];
  for (let index = 0; index < amounts.length; index += 1) {
    const { value } = amounts[index]!;
    kept.push(amounts[index]!);
    if (value !== 0n) index += detailsAfter(amounts.slice(index + 1), value);
  }
  return kept;
}

/** How many of the next amounts, two or more, make up an amount. */
function detailsAfter(next: readonly Stated<Money>[], whole: Money): number {
  let total = 0n;
  for (const [index, { value }] of next.entries()) {
    total += value;
    if (index > 0 && total === whole) return index + 1;
  }
  return 0;
}
