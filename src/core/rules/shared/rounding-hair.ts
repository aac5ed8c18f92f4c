import { unitOf, type ListTable, type MoneyField, type Project } from '../../book';
import { fen, halfUnit, magnitude, NO_MONEY, type Money } from '../../money';

// An amount shown without decimals may well be exact: rounding never explains more than 50 元.
const MOST = fen(5000n);

/** Whether two amounts differ by no more than the rounding of the coarser one explains: 54.94 of 54.939800 (never over 50 元). */
export function isRoundingHair(list: ListTable, project: Project, [a, b]: readonly [MoneyField, MoneyField]): boolean {
  const first = project[a]?.value;
  const second = project[b]?.value;
  if (first === undefined || second === undefined) return false;
  const slack = larger(slackOf(list, project, a), slackOf(list, project, b));
  return magnitude((first - second) as Money) <= slack;
}

/** By how much the printed figure of a field may be off: half a unit of its last decimal, 50 元 at most. */
export function slackOf(list: ListTable, project: Project, field: MoneyField): Money {
  const reading = project[field];
  if (!reading) return NO_MONEY;
  const half = halfUnit(unitOf(list, field), Math.max(0, reading.decimals));
  return half < MOST ? half : MOST;
}

function larger(a: Money, b: Money): Money {
  return a > b ? a : b;
}
