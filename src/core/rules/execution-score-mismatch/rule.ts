import { fundsTotal, isStated, type Form, type FundsRow, type Stated } from '../../book';
import { fen, percentOf, rateOfDecimal, subtractPoints, type Points, type Rate } from '../../money';
import type { Preset } from '../../presets';
import {
  executionIndicator,
  executionScore,
  isRightRate,
  printedDecimals,
  scoreExecution,
  type Spending,
} from '../../scoring';
import { defineRule } from '../define';
import { filledForms } from '../shared/filled-forms';
import { isPrintedAs } from '../shared/forms/printed-score';
import { rateShown } from '../shared/forms/rate-shown';
import { cellIn } from '../shared/places';

const says = { found: 'score', expected: 'score', rate: 'rate', weight: 'score' } as const;

/** The points for the execution rate are not min(rate, 1) × weight at their printed precision. */
export default defineRule({
  id: 'execution-score-mismatch',
  severity: 'error',
  certainty: 'certain',
  clause: 'execution-score',
  causedBy: [
    'weights-not-100',
    'score-exceeds-weight',
    'execution-rate-mismatch',
    'executed-exceeds-budget',
    'funds-total-mismatch',
    'negative-amount',
  ],
  facts: { differs: says, full: says, withoutBudget: { found: 'score' } },
  *check({ forms, preset }) {
    for (const form of filledForms(forms)) {
      for (const row of ratedRows(form)) {
        const wrong = wrongScore(row, preset);
        if (wrong) yield ofRow(form, wrong);
      }
    }
  },
});

/** 年度资金总额, and 预算执行率 among the indicators. */
function ratedRows(form: Form): FundsRow[] {
  const total = fundsTotal(form);
  const indicators = form.indicators.flatMap((one) => executionIndicator(form, one) ?? []);
  return [...(total ? [total] : []), ...indicators.filter(({ isByRate }) => isByRate).map(({ row }) => row)];
}

interface Wrong {
  readonly row: FundsRow;
  readonly kind: 'differs' | 'full' | 'withoutBudget';
  readonly score: Stated<Points>;
  readonly weight: Points;
  readonly expected: Points;
  readonly rate?: Rate;
}

function wrongScore(row: FundsRow, preset: Preset): Wrong | undefined {
  const { score, weight } = row;
  if (!isStated(score) || !isStated(weight)) return undefined;
  const spending = spendingOf(row, weight.value);
  const scoring = spending && scoreExecution(spending, preset.zeroBudget);
  if (scoring?.kind !== 'scored') return undefined;
  const { score: expected } = scoring;
  const wrong = { row, score, weight: weight.value, expected };
  const rate = rateOf(spending!);
  if (!rate) return score.value === expected ? undefined : { ...wrong, kind: 'withoutBudget' };
  if (isOfPrintedRate(row, rate, { score, weight: weight.value })) return undefined;
  if (!isPrintedAs(score, expected)) return { ...wrong, kind: 'differs', rate };
  const isFull = score.value >= weight.value && subtractPoints(weight.value, expected) >= NOTICEABLE;
  return isFull ? { ...wrong, kind: 'full', rate } : undefined;
}

// 9.96 of 10 is 10 to one decimal: nobody takes that for points given away.
const NOTICEABLE = 50_000n;

/** The amounts; the rate alone where the form states no amounts. */
function spendingOf({ executed, adjustedBudget, executionRate }: FundsRow, weight: Points): Spending | undefined {
  if (isStated(executed) && isStated(adjustedBudget))
    return { executed: executed.value, budget: adjustedBudget.value, weight };
  if (!isStated(executionRate) || executed?.state === 'error' || adjustedBudget?.state === 'error') return undefined;
  const { numerator, denominator } = executionRate.value;
  return { executed: fen(numerator), budget: fen(denominator), weight };
}

function rateOf({ executed, budget }: Spending): Rate | undefined {
  return budget > 0n ? { numerator: executed, denominator: budget } : undefined;
}

/** 97% × 10 = 9.7, where the rate is printed so and rightly: whoever computes from what is printed is right as well. */
function isOfPrintedRate(
  { executionRate: stated }: FundsRow,
  exact: Rate,
  { score, weight }: { readonly score: Stated<Points>; readonly weight: Points },
): boolean {
  if (!isStated(stated) || !isRightRate(stated, exact)) return false;
  const printed = percentOf(stated.value, printedDecimals(stated));
  const rate = rateOfDecimal({ units: printed.units, scale: printed.scale + 2 });
  return score.value === executionScore(rate, weight);
}

function ofRow(form: Form, { row, kind, score, weight, expected, rate }: Wrong) {
  const { executed, adjustedBudget, executionRate, weight: weightCell } = row;
  const place = {
    at: cellIn(form, score),
    related: [executed, adjustedBudget, executionRate, weightCell].flatMap((one) => (one ? [cellIn(form, one)] : [])),
  };
  // What a project without a budget is given is the place's to say.
  if (!rate)
    return { message: 'withoutBudget' as const, severity: 'warning' as const, ...place, data: { found: score.value } };
  const data = { found: score.value, expected, rate: rateShown(rate), weight };
  if (kind === 'differs') return { message: kind, ...place, data };
  return { message: 'full' as const, severity: 'warning' as const, certainty: 'review' as const, ...place, data };
}
