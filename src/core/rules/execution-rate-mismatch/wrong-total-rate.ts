import { isStated, type ListTable, type Reading, type TotalRow } from '../../book';
import { agreeAtPercent, rateOf, type Rate } from '../../money';
import { executionRate, isRightRate, printedDecimals, type StatedRate } from '../../scoring';
import { isHundredfold, isPrintedPercent } from './hundredfold';

/** A rate in a total row that is not the quotient of the row's two totals. */
export interface WrongTotalRate {
  readonly total: TotalRow;
  readonly stated: StatedRate;
  readonly exact: Rate;
  readonly decimals: number;
  /** It is the mean of the rows' rates, which gives a small project as much weight as a great one. */
  readonly isMean: boolean;
}

/** The wrong one of a total row; undefined where it is right, not a plain number, or cannot be told. */
export function wrongTotalRate(list: ListTable, total: TotalRow): WrongTotalRate | undefined {
  const { executed, adjustedBudget } = total.amounts;
  const stated = statedRate(total);
  if (!stated || executed?.value === undefined || !adjustedBudget?.value) return undefined;
  const exact = adjustedBudget.value > 0n ? executionRate(executed.value, adjustedBudget.value) : undefined;
  const decimals = printedDecimals(stated);
  if (!exact || isRightRate(stated, exact)) return undefined;
  if (isHundredfold(stated.value, exact, decimals) && !isSurelyScaled(stated, list)) return undefined;
  const mean = meanRate(total);
  const isMean = mean !== undefined && agreeAtPercent(stated.value, mean, decimals);
  return { total, stated, exact, decimals, isMean };
}

function statedRate({ row, executionRate: stated }: TotalRow): StatedRate | undefined {
  return isStated(stated) && !stated.isText && stated.row === row ? stated : undefined;
}

/** Whether the rows show how the column writes rates: without them 0.95 and 95 are read by guess. */
function isSurelyScaled(stated: StatedRate, { projects }: ListTable): boolean {
  return (
    isPrintedPercent(stated) || projects.some(({ executionRate: one }) => one?.value !== undefined && isPlain(one))
  );
}

function isPlain({ cell }: Reading<Rate>): boolean {
  return typeof cell?.value === 'number' && cell.value !== 0 && !cell.format?.includes('%');
}

/** The mean of the rates of the projects that the total covers; undefined where one has none. */
function meanRate({ covers }: TotalRow): Rate | undefined {
  let sum: Rate = { numerator: 0n, denominator: 1n };
  // Rates of a printed precision share few denominators; beyond these many rows nobody takes a mean by hand.
  if (covers.length === 0 || covers.length > MOST_ROWS) return undefined;
  for (const { executionRate: one } of covers) {
    if (one?.value === undefined) return undefined;
    sum = {
      numerator: sum.numerator * one.value.denominator + one.value.numerator * sum.denominator,
      denominator: sum.denominator * one.value.denominator,
    };
  }
  return rateOf(sum.numerator, sum.denominator * BigInt(covers.length));
}

const MOST_ROWS = 200;
