import type { Project, Reading } from '../../book';
import { agreeAtPercent, type Money, type Rate } from '../../money';
import { executionRate } from '../../scoring';

/** A stated rate that is not the quotient of the amounts beside it. */
export interface WrongRate {
  readonly kind: 'differs' | 'onInitial' | 'hundredfold' | 'withoutBudget';
  readonly project: Project;
  readonly stated: Reading<Rate> & { readonly value: Rate };
  readonly executed: Reading<Money>;
  readonly adjustedBudget: Reading<Money>;
  /** What it should be; the stated one itself where there is no budget. */
  readonly exact: Rate;
  /** Printed decimals of the percent figure. */
  readonly decimals: number;
  /** The initial budget that it was computed on. */
  readonly basis?: Reading<Money>;
}

// A quotient as Excel stores it is exact to 15 digits at best; nobody states more decimals than these.
const MOST_DECIMALS = 6;

/** What is wrong with a project's stated rate; undefined where it is right, or cannot be told. */
export function wrongRate(project: Project): WrongRate | undefined {
  const { executionRate: stated, executed, adjustedBudget } = project;
  if (stated?.value === undefined || executed?.value === undefined || adjustedBudget?.value === undefined)
    return undefined;
  if (adjustedBudget.value < 0n) return undefined;
  const decimals = Math.min(Math.max(stated.decimals, 0), MOST_DECIMALS);
  const exact = executionRate(executed.value, adjustedBudget.value);
  if (exact && agreeAtPercent(stated.value, exact, decimals)) return undefined;
  const common = { project, stated: { ...stated, value: stated.value }, executed, adjustedBudget, decimals };
  if (!exact) {
    const isRight = executed.value !== 0n || isNoneOrAll(stated.value);
    return isRight ? undefined : { ...common, kind: 'withoutBudget', exact: stated.value };
  }
  if (isHundredfold(stated.value, exact, decimals)) {
    // Without a percent sign 0.95 and 95 are read by guess: only a printed one is surely wrong.
    return isPrintedPercent(stated) ? { ...common, kind: 'hundredfold', exact } : undefined;
  }
  const basis = initialBasis(project, stated.value, decimals);
  return basis ? { ...common, kind: 'onInitial', exact, basis } : { ...common, kind: 'differs', exact };
}

function isNoneOrAll({ numerator, denominator }: Rate): boolean {
  return numerator === 0n || numerator === denominator;
}

function isHundredfold(stated: Rate, exact: Rate, decimals: number): boolean {
  if (stated.numerator === 0n) return false;
  const times = { numerator: stated.numerator * 100n, denominator: stated.denominator };
  const part = { numerator: stated.numerator, denominator: stated.denominator * 100n };
  return agreeAtPercent(times, exact, decimals) || agreeAtPercent(part, exact, decimals + 2);
}

function isPrintedPercent({ cell }: Reading<Rate>): boolean {
  return typeof cell?.value === 'string' ? /[%％]/.test(cell.value) : (cell?.format ?? '').includes('%');
}

/** The initial budget, where the rate was computed on it. */
function initialBasis(
  { executed, initialBudget }: Project,
  stated: Rate,
  decimals: number,
): Reading<Money> | undefined {
  if (executed?.value === undefined || initialBudget?.value === undefined) return undefined;
  const onInitial = executionRate(executed.value, initialBudget.value);
  return onInitial && agreeAtPercent(stated, onInitial, decimals) ? initialBudget : undefined;
}
