import type { ListTable, TotalRow } from '../../book';
import { agreeAtPercent, decimalOf, rateOf, rateOfDecimal, type Rate } from '../../money';
import { executionRate } from '../../scoring';
import { cellAt, type Cell, type Sheet } from '../../snapshot';

/** A rate in a total row that is not the quotient of the row's two totals. */
export interface WrongTotalRate {
  readonly total: TotalRow;
  readonly column: number;
  readonly stated: Rate;
  readonly exact: Rate;
  readonly decimals: number;
  /** It is the mean of the rows' rates, which gives a small project as much weight as a great one. */
  readonly isMean: boolean;
}

/** The wrong one of a total row; undefined where it is right, not a plain number, or cannot be told. */
export function wrongTotalRate(list: ListTable, total: TotalRow, sheet: Sheet): WrongTotalRate | undefined {
  const column = list.columns.executionRate?.column;
  const { executed, adjustedBudget } = total.amounts;
  if (column === undefined || executed?.value === undefined || !adjustedBudget?.value) return undefined;
  const cell = cellAt(sheet, { row: total.row, column });
  const exact = adjustedBudget.value > 0n ? executionRate(executed.value, adjustedBudget.value) : undefined;
  if (typeof cell?.value !== 'number' || !exact) return undefined;
  const readings = readingsOf(cell, cell.value);
  if (readings.some(({ rate, decimals }) => agreeAtPercent(rate, exact, decimals))) return undefined;
  const [nearest] = readings.sort((a, b) => distance(a.rate, exact) - distance(b.rate, exact));
  const { rate: stated, decimals } = nearest!;
  const mean = meanRate(total);
  return {
    total,
    column,
    stated,
    exact,
    decimals,
    isMean: mean !== undefined && agreeAtPercent(stated, mean, decimals),
  };
}

interface RateReading {
  readonly rate: Rate;
  readonly decimals: number;
}

const MOST_DECIMALS = 6;

/** What the number may mean: under a percent format itself; else a quotient or a percent figure. */
function readingsOf({ format }: Cell, value: number): RateReading[] {
  const { units, scale } = decimalOf(value);
  const shown = format === undefined ? undefined : (/\.([0#]+)/.exec(format)?.[1]?.length ?? 0);
  const quotient = (decimals: number) => ({ rate: rateOfDecimal({ units, scale }), decimals: clamped(decimals) });
  if (format?.includes('%')) return [quotient(shown ?? 0)];
  const figure = { rate: rateOfDecimal({ units, scale: scale + 2 }), decimals: clamped(shown ?? scale) };
  return [quotient((shown ?? scale) - 2), figure];
}

function clamped(decimals: number): number {
  return Math.min(Math.max(decimals, 0), MOST_DECIMALS);
}

function distance(a: Rate, b: Rate): number {
  return Math.abs(Number(a.numerator) / Number(a.denominator) - Number(b.numerator) / Number(b.denominator));
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
