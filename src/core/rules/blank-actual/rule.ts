import type { CellAddress } from '../../address';
import { fundsTotal, isBlank, isStated, type Form, type Indicator, type Reading } from '../../book';
import { defineRule } from '../define';
import { filledForms } from '../shared/filled-forms';
import { indicatorColumn, isMostIndicators } from '../shared/forms/most-indicators';
import { coveredCells } from '../shared/merged-cells';
import { cellIn } from '../shared/places';

const says = { name: 'text' } as const;

/** An indicator's actual value or score is empty, or that of the execution rate or the total. */
export default defineRule({
  id: 'blank-actual',
  severity: 'error',
  certainty: 'certain',
  clause: 'filled-in',
  facts: {
    actual: says,
    score: says,
    both: says,
    executed: {},
    executionScore: {},
    total: {},
    most: { count: 'count', total: 'count' },
    mostScores: { count: 'count', total: 'count' },
    untouched: { total: 'count' },
  },
  *check({ forms, book }) {
    for (const form of filledForms(forms)) {
      const asked = form.indicators.filter(isInUse);
      if (isUntouched(asked)) {
        yield { message: 'untouched', at: indicatorColumn(form, firstToFill(form)), data: { total: asked.length } };
        continue;
      }
      const isCovered = coveredCells(book.snapshot, form);
      yield* ofIndicators(form, asked, isCovered);
      yield* ofFunds(form, isCovered);
    }
  },
});

type IsCovered = (at: CellAddress) => boolean;

interface Open {
  readonly indicator: Indicator;
  readonly actual?: Reading<unknown>;
  readonly score?: Reading<unknown>;
}

/** As a form is made for the year: targets and amounts are there, and nobody has begun with the rest. */
function isUntouched(asked: readonly Indicator[]): boolean {
  return (
    asked.length > 1 && asked.every(({ actual, score }) => !isBegun(actual) && !isBegun(score) && (actual ?? score))
  );
}

function isBegun(reading: Reading<unknown> | undefined): boolean {
  return reading !== undefined && (!isBlank(reading) || reading.cell?.formula !== undefined);
}

function firstToFill({ columns }: Form): number {
  return (columns.actual ?? columns.score)!;
}

function* ofIndicators(form: Form, asked: readonly Indicator[], isCovered: IsCovered) {
  const open = asked.flatMap((indicator) => openIn(indicator, isCovered));
  const total = asked.length;
  const actuals = open.filter(({ actual }) => actual);
  const scores = open.filter(({ score }) => score);
  const areActuals = isMostIndicators(actuals.length, total);
  const areScores = isMostIndicators(scores.length, total);
  if (areActuals) yield ofColumn(form, 'actual', { count: actuals.length, total });
  if (areScores) yield ofColumn(form, 'score', { count: scores.length, total });
  for (const { indicator, actual, score } of open) {
    const one = ofIndicator(form, indicator, {
      ...(actual && !areActuals ? { actual } : {}),
      ...(score && !areScores ? { score } : {}),
    });
    if (one) yield one;
  }
  yield* ofTotal(form, scores.length > 0);
}

/** Something was to be done: a name with a target or with points. A line of the template that nobody used owes nothing. */
function isInUse({ name, target, weight }: Indicator): boolean {
  return isStated(name) && (isStated(target) || (isStated(weight) && weight.value > 0n));
}

function openIn(indicator: Indicator, isCovered: IsCovered): Open[] {
  const { actual, score, weight } = indicator;
  const isOpen = (reading: Reading<unknown> | undefined) => isBlank(reading) && !isCovered(reading!);
  // Without points there is no score to give.
  const owesScore = isOpen(score) && isStated(weight) && weight.value > 0n;
  const owesActual = isOpen(actual);
  if (!owesActual && !owesScore) return [];
  return [{ indicator, ...(owesActual ? { actual: actual! } : {}), ...(owesScore ? { score: score! } : {}) }];
}

function ofIndicator(form: Form, { name }: Indicator, { actual, score }: Omit<Open, 'indicator'>) {
  const place = actual ?? score;
  if (!place) return undefined;
  const message = actual && score ? ('both' as const) : actual ? ('actual' as const) : ('score' as const);
  return { message, at: cellIn(form, place), data: { name: name.value! } };
}

function ofColumn(form: Form, field: 'actual' | 'score', data: { readonly count: number; readonly total: number }) {
  const message = field === 'actual' ? ('most' as const) : ('mostScores' as const);
  return { message, at: indicatorColumn(form, form.columns[field]!), data };
}

/** A total is missed only where all that it adds up stands there. */
function* ofTotal({ total, indicators, ...form }: Form, isOpen: boolean) {
  const score = total?.score;
  const areScored = !isOpen && indicators.some((one) => isStated(one.score));
  if (areScored && isBlank(score)) yield { message: 'total' as const, at: cellIn(form, score!), data: {} };
}

function* ofFunds(form: Form, isCovered: IsCovered) {
  const row = fundsTotal(form);
  if (!row) return;
  const { executed, adjustedBudget, executionRate, weight, score } = row;
  const isOpen = (reading: Reading<unknown> | undefined) => isBlank(reading) && !isCovered(reading!);
  const isBudgeted = isStated(adjustedBudget) && adjustedBudget.value > 0n;
  if (isBudgeted && isOpen(executed) && !isStated(executionRate))
    yield { message: 'executed' as const, at: cellIn(form, executed!), data: {} };
  if (isStated(weight) && weight.value > 0n && isOpen(score) && isBudgeted)
    yield { message: 'executionScore' as const, at: cellIn(form, score!), data: {} };
}
