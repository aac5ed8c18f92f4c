import { isStated, type Project, type Reading } from '../../book';
import { agreeAtPercent, type Money, type Rate } from '../../money';
import { executionRate, isRightRate, printedDecimals, type StatedRate } from '../../scoring';
import { isHundredfold } from './hundredfold';

/** A project of a list, or a row of a form's funds. */
export type Rated = Pick<Project, 'executionRate' | 'executed' | 'adjustedBudget' | 'initialBudget'>;

/** A stated rate that is not the quotient of the amounts beside it. */
export interface WrongRate<T extends Rated = Project> {
  readonly kind: 'differs' | 'onInitial' | 'hundredfold' | 'withoutBudget';
  readonly project: T;
  readonly stated: StatedRate;
  readonly executed: Reading<Money>;
  readonly adjustedBudget: Reading<Money>;
  /** What it should be; the stated one itself where there is no budget. */
  readonly exact: Rate;
  /** Printed decimals of the percent figure. */
  readonly decimals: number;
  /** The initial budget that it was computed on. */
  readonly basis?: Reading<Money>;
}

/** What is wrong with a project's stated rate; undefined where it is right, or cannot be told. */
export function wrongRate<T extends Rated = Project>(project: T): WrongRate<T> | undefined {
  const { executionRate: stated, executed, adjustedBudget } = project;
  if (!isStated(stated) || !isStated(executed) || !isStated(adjustedBudget) || adjustedBudget.value < 0n)
    return undefined;
  const exact = executionRate(executed.value, adjustedBudget.value);
  if (exact && isRightRate(stated, exact)) return undefined;
  const decimals = printedDecimals(stated);
  const common = { project, stated, executed, adjustedBudget, decimals };
  if (!exact) {
    const isRight = executed.value !== 0n || isNoneOrAll(stated.value);
    return isRight ? undefined : { ...common, kind: 'withoutBudget', exact: stated.value };
  }
  // How a column writes its rates is told by most of its rows: 0.96 among 95 and 97 is a hundredth of what it should be.
  if (isHundredfold(stated.value, exact, decimals)) return { ...common, kind: 'hundredfold', exact };
  const basis = initialBasis(project, stated.value, decimals);
  return basis ? { ...common, kind: 'onInitial', exact, basis } : { ...common, kind: 'differs', exact };
}

function isNoneOrAll({ numerator, denominator }: Rate): boolean {
  return numerator === 0n || numerator === denominator;
}

/** The initial budget, where the rate was computed on it. */
function initialBasis({ executed, initialBudget }: Rated, stated: Rate, decimals: number): Reading<Money> | undefined {
  if (executed?.value === undefined || initialBudget?.value === undefined) return undefined;
  const onInitial = executionRate(executed.value, initialBudget.value);
  return onInitial && agreeAtPercent(stated, onInitial, decimals) ? initialBudget : undefined;
}
