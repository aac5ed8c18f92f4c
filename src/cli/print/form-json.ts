import { formatRange } from '../../core/address';
import { ASSUMED_UNIT, fundsTotal, type Form, type Indicator, type Measure, type Reading } from '../../core/book';
import { printMeasure } from '../../core/measures';
import { formatMoney, formatPercent, formatPoints } from '../../core/money';

/** A form for programs: what it is about, its funds and indicators; null where nothing was understood. */
export function formJson(form: Form): object {
  const { kind, sheet, range, title, year, name, department, unit, funds, indicators, total, isBlank } = form;
  return {
    kind: 'form',
    form: kind,
    sheet,
    range: formatRange(range),
    title,
    year: year ?? null,
    project: shown(name, String),
    department: shown(department, String),
    unit: shown(unit, String),
    isBlank,
    funds: funds ? fundsJson(form) : null,
    indicators: indicators.map(indicatorJson),
    total: total
      ? {
          weight: shown(total.weight, (points) => formatPoints(points)),
          score: shown(total.score, (points) => formatPoints(points)),
        }
      : null,
  };
}

/** The total row's figures, in the block's unit. */
function fundsJson(form: Form): object {
  const total = fundsTotal(form);
  const unit = form.funds?.unit;
  const money = (value: Parameters<typeof formatMoney>[0]) => formatMoney(value, unit ?? ASSUMED_UNIT);
  const rate = total?.executionRate;
  return {
    unit: unit ?? null,
    initial: shown(total?.initialBudget, money),
    adjusted: shown(total?.adjustedBudget, money),
    executed: shown(total?.executed, money),
    rate: shown(rate, (value) => formatPercent(value, rate?.decimals)),
  };
}

function indicatorJson({ row, class: first, name, target, actual, weight, score }: Indicator): object {
  return {
    row: row + 1,
    class: first,
    name: shown(name, String),
    target: measure(target),
    actual: measure(actual),
    weight: shown(weight, (points) => formatPoints(points)),
    score: shown(score, (points) => formatPoints(points)),
  };
}

/** As understood; what is no more than words, as it stands in the cell. */
function measure(reading: Reading<Measure> | undefined): string | null {
  const text = reading?.cell?.value;
  return shown(reading, (value) => printMeasure(value) ?? (typeof text === 'string' ? text : ''));
}

function shown<T>(reading: Reading<T> | undefined, format: (value: T) => string): string | null {
  return reading?.value === undefined ? null : format(reading.value);
}
