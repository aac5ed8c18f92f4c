import { fundsTotal, type Stated } from '../../book';
import { roundPoints, subtractPoints, sumPoints, type Points } from '../../money';
import type { Preset } from '../../presets';
import { executionRate, scoreTotal, type Part } from '../../scoring';
import type { RuleForm } from '../define';
import { isPrintedAs } from '../shared/forms/printed-score';
import { formWeights, HUNDRED } from '../shared/forms/form-weights';
import { sumOfScores, type ScoreParts } from './score-parts';

/** Whether a total can be what its scores give, by any way of counting that is in use. */
export function isRightTotal(
  total: Stated<Points>,
  parts: ScoreParts,
  { form, preset }: { readonly form: RuleForm; readonly preset: Preset },
): boolean {
  const sum = sumOfScores(parts);
  const beyond = subtractPoints(total.value, sum);
  if (beyond > 0n && beyond <= parts.unprinted) return true;
  const ways = [sum, sumAsPrinted(parts), ...rescaled(form, sum), ...capped(form, preset, sum)];
  return ways.some((way) => isPrintedAs(total, way));
}

/** Whoever adds up what is printed gets another last digit than Excel does. */
function sumAsPrinted({ indicators, execution }: ScoreParts): Points {
  const all = [...indicators.map(({ score }) => score), ...(execution ? [execution] : [])];
  return sumPoints(all.map(({ value, decimals }) => roundPoints(value, Math.min(Math.max(decimals, 0), 2))));
}

/** Without a budget the execution rate may be left out, and what is left counts for 100. */
function rescaled(form: RuleForm, sum: Points): Points[] {
  const row = fundsTotal(form);
  const weights = formWeights(form);
  if (!weights || (row?.adjustedBudget?.value ?? 0n) > 0n) return [];
  const of = sumPoints(weights.indicators.map(({ value }) => value));
  if (of === 0n || of >= HUNDRED) return [];
  const parts: Part[] = [
    { class: 'execution', weight: subtractPoints(HUNDRED, of), score: 'left-out' },
    { class: 'own', weight: of, score: sum },
  ];
  const scoring = scoreTotal(parts);
  return scoring.kind === 'scored' ? [scoring.score] : [];
}

/** A place's caps by execution rate. */
function capped(form: RuleForm, { caps }: Preset, sum: Points): Points[] {
  const row = fundsTotal(form);
  if (!caps || row?.executed?.value === undefined || row.adjustedBudget?.value === undefined) return [];
  const rate = executionRate(row.executed.value, row.adjustedBudget.value);
  const scoring = scoreTotal([{ class: 'own', weight: HUNDRED, score: sum }], { caps, ...(rate ? { rate } : {}) });
  return scoring.kind === 'scored' ? [scoring.score] : [];
}
