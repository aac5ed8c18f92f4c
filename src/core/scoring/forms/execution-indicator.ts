import { fundsTotal, isStated, type Form, type FundsRow, type Indicator, type Measure, type Reading } from '../../book';
import { rateOfDecimal, sumPoints, type Rate } from '../../money';
import { HUNDRED } from '../full-score';

/** The row of the funds block that carries the points of the execution rate: 年度资金总额, else the only one that has any. */
export function executionRow({ funds }: Pick<Form, 'funds'>): FundsRow | undefined {
  const weighty = (funds?.rows ?? []).filter(({ weight }) => isStated(weight));
  const total = weighty.find(({ kind }) => kind === 'total');
  return total ?? (weighty.length === 1 ? weighty[0] : undefined);
}

/** An indicator that stands for the execution rate: 预算执行率 as a row of its own. */
export function isExecution({ class: of, name }: Indicator): boolean {
  return of === 'execution' || /预算执行率|资金执行率|^执行率/.test(name.value ?? '');
}

/** Whether the points of the funds block stand among the indicators once more: they count once. */
export function repeatsFunds(form: Pick<Form, 'funds' | 'indicators' | 'total'>): boolean {
  const same = form.indicators.filter((one) => isExecution(one) && (isStated(one.weight) || isStated(one.score)));
  const weight = executionRow(form)?.weight;
  if (same.length === 0 || !isStated(weight)) return same.length > 0;
  const alone = sumPoints(form.indicators.flatMap((one) => one.weight?.value ?? []));
  const full = form.total?.weight?.value ?? HUNDRED;
  if (alone === full) return true;
  if (sumPoints([alone, weight.value]) === full) return false;
  return same.some((one) => one.weight?.value === weight.value);
}

/** An execution rate among the indicators, as the funds row that it is about: its points are the indicator's. */
export interface ExecutionIndicator {
  readonly indicator: Indicator;
  readonly row: FundsRow;
  /** By rate × weight; else its target is another than 100 %, and the indicators' formula counts. */
  readonly isByRate: boolean;
}

/** undefined for other indicators, and where the form says no amounts. */
export function executionIndicator(form: Pick<Form, 'funds'>, indicator: Indicator): ExecutionIndicator | undefined {
  const total = fundsTotal(form);
  if (!indicator.isExecutionRate || !isStated(total?.executed) || !isStated(total.adjustedBudget)) return undefined;
  const { row: at, kind, label, executed, adjustedBudget, initialBudget } = total;
  const { weight, score, actual } = indicator;
  const row: FundsRow = {
    ...{ row: at, kind, label, executed, adjustedBudget },
    ...(initialBudget ? { initialBudget } : {}),
    ...(weight ? { weight } : {}),
    ...(score ? { score } : {}),
    ...(actual ? { executionRate: rateIn(actual) } : {}),
  };
  return { indicator, row, isByRate: isWholeRate(indicator.target) };
}

/** No target, 100 %, or words without a figure (执行率×分值); ≥95 % is a target like others. */
export function isWholeRate(target: Reading<Measure> | undefined): boolean {
  if (!isStated(target)) return target?.state !== 'error' && target?.state !== 'unreadable';
  const { value, cell } = target;
  if (value.kind !== 'quantity') return typeof cell?.value === 'string' && !/\d/.test(cell.value);
  const { amount, unit, upTo, isAbout, operator } = value;
  if (upTo || isAbout || operator === '≤' || operator === '<') return false;
  const whole = unit === '%' ? 100n : unit === '' ? 1n : undefined;
  return whole !== undefined && amount.units === whole * 10n ** BigInt(amount.scale);
}

/** 完成值 as a rate; without a percent sign nobody knows, and it is as good as unreadable. */
function rateIn(actual: Reading<Measure>): Reading<Rate> {
  const { value, ...rest } = actual;
  if (value === undefined) return rest;
  const isRate = value.kind === 'quantity' && value.unit === '%' && !value.upTo && !value.isAbout;
  if (!isRate) return { ...rest, state: 'unreadable' };
  const { units, scale } = value.amount;
  return { ...rest, value: rateOfDecimal({ units, scale: scale + 2 }) };
}
