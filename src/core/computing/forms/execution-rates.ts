import { ASSUMED_UNIT, isStated, type Funds, type FundsRow, type Indicator, type Reading } from '../../book';
import {
  compareRates,
  decimalOf,
  formatDecimal,
  percentOf,
  rateOf,
  rateOfDecimal,
  type Decimal,
  type Rate,
} from '../../money';
import { executionIndicator, isRightRate } from '../../scoring';
import { cellAt } from '../../snapshot';
import { merged, type ColumnResult } from '../column-result';
import { SAYS_PERCENT, type RateConvention } from '../rate-convention';
import { standingOf, type FormJob } from './form-job';
import { NOTHING, skippedAt, writtenAt, type CellContent } from './form-result';
import { spendingCells } from './execution-formula';
import { missingSource } from './missing-source';

/** What goes into the 执行率 cells of a form's funds block. */
export function executionRates(job: FormJob): ColumnResult {
  const { funds } = job.form;
  if (!funds) return NOTHING;
  const rows = funds.rows.filter((row) => isRated(row, job)).map((row) => rateResult(row, { funds, job }));
  return merged([...rows, ...job.form.indicators.map((one) => actualRate(one, funds, job))]);
}

/** 完成值 of 预算执行率 among the indicators: filled where it is empty, and the score with it. */
function actualRate(indicator: Indicator, funds: Funds, job: FormJob): ColumnResult {
  const row = executionIndicator(job.form, indicator)?.row;
  if (!row?.executionRate || standingOf(row.executionRate, job) !== 'empty') return NOTHING;
  const target = indicator.target;
  const isFigure =
    typeof target?.cell?.value === 'number' &&
    target.value?.kind === 'quantity' &&
    isAsStored(target.value.amount, target.cell.value);
  return rateResult(row, { funds, job, convention: isFigure ? 'percent-number' : 'fraction' });
}

/** 100 with % in a column of its own, not 1 shown as 100%. */
function isAsStored(amount: Decimal, stored: number): boolean {
  return stored > 1 && formatDecimal(amount) === formatDecimal(decimalOf(stored));
}

interface Rating {
  readonly funds: Funds;
  readonly job: FormJob;
  /** As other cells beside it are written; else as the block is. */
  readonly convention?: RateConvention;
}

/** The total's always; of the parts where the form rates them: a transfer payment's does, others where one of them shows it. */
function isRated({ kind, executionRate }: FundsRow, { form }: FormJob): boolean {
  if (kind === 'total' || isStated(executionRate)) return true;
  if (form.kind === 'transfer') return true;
  return form.funds!.rows.some((row) => row.kind !== 'total' && isStated(row.executionRate));
}

function rateResult(row: FundsRow, rating: Rating): ColumnResult {
  const { job } = rating;
  const { executionRate: at, executed, adjustedBudget, kind } = row;
  if (!at) return NOTHING;
  if (!isStated(executed) || !isStated(adjustedBudget)) {
    const missing = kind === 'total' ? missingSource([adjustedBudget, executed], at, job) : undefined;
    return missing ? skippedAt(job, at, { field: 'executionRate', ...missing }) : NOTHING;
  }
  if (adjustedBudget.value < 0n || (kind !== 'total' && adjustedBudget.value === 0n)) return NOTHING;
  const rate = rateOf(executed.value, adjustedBudget.value);
  const content = contentOf(row, rate, rating);
  const standing = standingOf(at, job);
  if (standing === 'empty') return writtenAt(at, content, 'fill');
  if (standing === 'closed' || !job.options.replace || !rate || !isWrong(at, rate)) return NOTHING;
  const reason = standing === 'formula' ? 'user-formula' : at.state === 'unreadable' ? 'unreadable-rate' : undefined;
  return reason ? skippedAt(job, at, { field: 'executionRate', reason }) : writtenAt(at, content, 'replace');
}

function isWrong(stated: Reading<Rate>, rate: Rate): boolean {
  if (stated.state === 'dash' || stated.state === 'blank') return false;
  return !isStated(stated) || !isRightRate(stated, rate);
}

const NOT_APPLICABLE = '—';

function contentOf(row: FundsRow, rate: Rate | undefined, { funds, job, convention }: Rating): CellContent {
  const atZero = job.preset.zeroBudget === 'score-zero' ? 0 : NOT_APPLICABLE;
  const isPercent = rate !== undefined && (convention ?? conventionOf(rate, funds, job)) === 'percent-number';
  const formula = rateFormula(row, { funds, atZero, isPercent });
  return {
    value: rate ? numberOf(rate, isPercent) : atZero,
    ...(formula === undefined ? {} : { formula }),
    format: isPercent ? '0.00' : '0.00%',
  };
}

function rateFormula(
  row: FundsRow,
  { funds, atZero, isPercent }: { readonly funds: Funds; readonly atZero: string | 0; readonly isPercent: boolean },
): string | undefined {
  const cells = spendingCells(row, funds.unit ?? ASSUMED_UNIT);
  if (!cells) return undefined;
  const { executed, budget } = cells;
  const otherwise = atZero === 0 ? '0' : `"${atZero}"`;
  const quotient = isPercent ? `ROUND(${executed}/${budget}*100,2)` : `ROUND(${executed}/${budget},4)`;
  return `IF(COUNT(${executed},${budget})<2,"",IF(${budget}=0,${otherwise},${quotient}))`;
}

function numberOf(rate: Rate, isPercent: boolean): number {
  const { units, scale } = percentOf(rate, 2);
  return Number(formatDecimal({ units, scale: isPercent ? scale : scale + 2 }));
}

// 1.5 without a sign may be read as 150 %: figures that small are written with one.
const SMALLEST_FIGURE: Rate = { numerator: 2n, denominator: 100n };

/** 95.13 where the block's other rates or its header have percent figures, else 0.9513 shown as 95.13%. */
function conventionOf(rate: Rate, funds: Funds, { sheet }: FormJob): RateConvention {
  if (compareRates(rate, SMALLEST_FIGURE) <= 0) return 'fraction';
  const stated = funds.rows.flatMap(({ executionRate }) => styleOf(executionRate) ?? []);
  if (stated.length > 0) return stated[0]!;
  const column = funds.columns.executionRate!;
  const heads = [0, 1].map((offset) => cellAt(sheet, { row: funds.range.top + offset, column })?.value);
  return heads.some((head) => typeof head === 'string' && SAYS_PERCENT.test(head)) ? 'percent-number' : 'fraction';
}

function styleOf(reading: Reading<Rate> | undefined): RateConvention | undefined {
  const value = reading?.cell?.value;
  if (!isStated(reading) || typeof value !== 'number' || value === 0) return undefined;
  return compareRates(rateOfDecimal(decimalOf(value)), reading.value) === 0 ? 'fraction' : 'percent-number';
}
