import type { Quantity } from '../book';
import { compareRates, rateOfDecimal, type Rate } from '../money';
import { unitKind, type UnitKind } from './unit-kind';

/**
 * How the units of a target and its actual stand to each other. same, convertible (元 and 万元) and assumed (one names none)
 * can be reckoned with; different is surely wrong (% and 人); unclear is for a person to look at.
 */
export type UnitRelation = 'same' | 'convertible' | 'assumed' | 'different' | 'unclear';

export function unitRelation(target: Quantity, actual: Quantity): UnitRelation {
  if (isFractionBesidePercent(target, actual)) return 'unclear';
  if (target.unit === actual.unit) return 'same';
  if (target.unit === '' || actual.unit === '') return 'assumed';
  const [a, b] = [unitKind(target.unit), unitKind(actual.unit)];
  return a && b ? relationOfKinds(a, b) : relationOfWords(target.unit, actual.unit);
}

export function areComparable(relation: UnitRelation): boolean {
  return relation === 'same' || relation === 'convertible' || relation === 'assumed';
}

function relationOfKinds(a: UnitKind, b: UnitKind): UnitRelation {
  const isSameSize = compareRates(rateOfDecimal(a.factor), rateOfDecimal(b.factor)) === 0;
  if (a.kind === b.kind) return isSameSize ? 'same' : 'convertible';
  if (a.kind === '' || b.kind === '') return 'assumed';
  return mayBeOneThing(a, b) ? 'unclear' : 'different';
}

/** 个 and 个车间 are one; of words that we do not know more is not to be said. */
function relationOfWords(a: string, b: string): UnitRelation {
  return a.startsWith(b) || b.startsWith(a) ? 'assumed' : 'unclear';
}

const PEOPLE = ['人', '户'];
// One cannot be told from the other exactly, yet nobody is wrong who writes the one for the other.
const ALIKE = [
  ['工作日', '天', '个月', '秒'],
  ['亩', '平方米'],
  ['%', '百分点', '分'],
];

function mayBeOneThing(a: UnitKind, b: UnitKind): boolean {
  if (a.isCount && (b.isCount || PEOPLE.includes(b.kind))) return true;
  if (b.isCount && PEOPLE.includes(a.kind)) return true;
  // 元/人 and 元: the second half of a unit is often left out.
  if (headOf(a) === headOf(b)) return true;
  return ALIKE.some((kinds) => kinds.includes(a.kind) && kinds.includes(b.kind));
}

function headOf({ kind }: UnitKind): string {
  return kind.split('/', 1)[0]!;
}

const ONE: Rate = { numerator: 1n, denominator: 1n };
const TEN: Rate = { numerator: 10n, denominator: 1n };

/** 0.98 beside 98%: the percent sign or its format was lost, or it is a rate of less than one percent. */
export function isFractionBesidePercent(target: Quantity, actual: Quantity): boolean {
  if (target.unit !== '%' && actual.unit !== '%') return false;
  const [a, b] = [rateOfDecimal(target.amount), rateOfDecimal(actual.amount)];
  const isBoth = target.unit === actual.unit;
  if (isBoth && (target.operator === '≤' || target.operator === '<')) return false;
  return isFraction(a, b, isBoth) || isFraction(b, a, isBoth);
}

function isFraction(small: Rate, large: Rate, isBothPercent: boolean): boolean {
  if (small.numerator <= 0n || compareRates(small, ONE) > 0) return false;
  return compareRates(large, isBothPercent ? TEN : small) >= 0;
}
