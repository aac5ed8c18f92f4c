import { isStated, type Indicator, type Stated } from '../../book';
import { subtractPoints, type Points } from '../../money';
import type { Preset } from '../../presets';
import { defineRule, type RuleForm } from '../define';
import { filledForms } from '../shared/filled-forms';
import { headerSays } from '../shared/forms/header-says';
import { indicatorColumn, isMostIndicators } from '../shared/forms/most-indicators';
import { shortened } from '../shared/forms/measure-text';
import { isBelow } from '../shared/forms/printed-score';
import { hasReasonColumn, isExplained } from '../shared/forms/reason';
import { cellIn } from '../shared/places';

const says = { score: 'score', weight: 'score', lost: 'score' } as const;

/** Points were lost, and the reason is empty or says nothing. */
export default defineRule({
  id: 'missing-deviation-reason',
  severity: 'error',
  certainty: 'certain',
  clause: 'explain-deviation',
  facts: { empty: says, saysNothing: { ...says, reason: 'text' }, most: { count: 'count', total: 'count' } },
  *check({ book, forms, preset }) {
    for (const form of filledForms(forms)) {
      if (!hasReasonColumn(form)) continue;
      const lossy = form.indicators.flatMap((indicator) => lossOf(indicator, preset) ?? []);
      const silent = lossy.filter(({ indicator }) => !isExplained(indicator));
      const mildly = headerSays(form, 'reason', [book.snapshot, ASKS])
        ? {}
        : ({ severity: 'warning', certainty: 'review' } as const);
      if (isMostIndicators(silent.length, lossy.length)) {
        const data = { count: silent.length, total: lossy.length };
        yield { message: 'most', at: indicatorColumn(form, form.columns.reason!), data, ...mildly };
      } else for (const loss of firstOfCells(silent)) yield { ...detectionOf(form, loss), ...mildly };
    }
  },
});

interface Loss {
  readonly indicator: Indicator;
  readonly score: Stated<Points>;
  readonly weight: Stated<Points>;
}

/** Points lost for what was done; where nothing is written yet, that is what is missing. */
function lossOf(indicator: Indicator, preset: Preset): Loss | undefined {
  const { class: of, actual, score, weight } = indicator;
  if (!isStated(score) || !isStated(weight) || actual?.state === 'blank') return undefined;
  if (!isBelow(score, weight.value)) return undefined;
  // An execution rate is to be explained below the place's bound only.
  const isExecuted = score.value * 100n >= weight.value * BigInt(preset.explainBelowPercent);
  return of === 'execution' && isExecuted ? undefined : { indicator, score, weight };
}

/** A cell merged over several indicators is named once. */
function firstOfCells(losses: readonly Loss[]): Loss[] {
  const byRow = new Map<number, Loss>();
  for (const loss of losses) {
    const row = loss.indicator.reason?.row ?? loss.indicator.row;
    if (!byRow.has(row)) byRow.set(row, loss);
  }
  return [...byRow.values()];
}

function detectionOf(form: RuleForm, { indicator, score, weight }: Loss) {
  const { reason } = indicator;
  const at = cellIn(form, reason ?? { row: indicator.row, column: form.columns.reason! });
  const related = [score, weight].map((reading) => cellIn(form, reading));
  const data = { score: score.value, weight: weight.value, lost: subtractPoints(weight.value, score.value) };
  const written = typeof reason?.cell?.value === 'string' ? reason.cell.value.trim() : '';
  if (written === '') return { message: 'empty' as const, at, related, data };
  return { message: 'saysNothing' as const, at, related, data: { ...data, reason: shortened(written) } };
}

// 备注 only takes reasons.
const ASKS = /原因|措施|依据|扣分/;
