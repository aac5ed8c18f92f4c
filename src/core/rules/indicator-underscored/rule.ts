import type { Preset } from '../../presets';
import { scoringOfIndicator } from '../../scoring';
import { defineRule, type RuleForm } from '../define';
import { filledForms } from '../shared/filled-forms';
import { expectedScore, isExpected, type ExpectedScore } from '../shared/forms/expected-score';
import { indicatorColumn, isMostIndicators } from '../shared/forms/most-indicators';
import { decimalsInUse, exactDecimals, isCutOff } from '../shared/forms/printed-score';
import { isExplained } from '../shared/forms/reason';
import { saysDirection } from '../shared/forms/reaches-target';
import { placesOfScore, SCORE_FACTS, scoreFacts } from '../shared/forms/score-facts';
import { scoredIndicators, type ScoredIndicator } from '../shared/forms/scored-indicators';
import { cellIn } from '../shared/places';

/** Fewer points than the formulas give, and nobody says why: with a reason, they are a person's judgement. */
export default defineRule({
  id: 'indicator-underscored',
  severity: 'warning',
  certainty: 'certain',
  clause: 'indicator-score',
  causedBy: ['weights-not-100', 'missing-deviation-reason', 'measure-unit-mismatch'],
  facts: {
    reached: SCORE_FACTS,
    share: SCORE_FACTS,
    excess: SCORE_FACTS,
    inverse: SCORE_FACTS,
    deducted: SCORE_FACTS,
    fitsLinear: SCORE_FACTS,
    allZero: { count: 'count' },
  },
  *check({ forms, preset }) {
    for (const form of filledForms(forms)) {
      const scored = scoredIndicators(form).filter((one) => !isJudged(one));
      const inUse = decimalsInUse(scored);
      const under = scored.flatMap((one) => underscored(form, one, { preset, inUse }) ?? []);
      const zeros = under.filter(({ one }) => one.score.value === 0n);
      const isAllZero = isMostIndicators(zeros.length, scored.length);
      if (isAllZero)
        yield { message: 'allZero', at: indicatorColumn(form, form.columns.score!), data: { count: zeros.length } };
      for (const { one, ...found } of under) {
        if (!isAllZero || one.score.value !== 0n) yield { ...found, ...placesWithReason(form, one) };
      }
    }
  },
});

interface Terms {
  readonly preset: Preset;
  readonly inUse: number;
}

/** 定性 with figures, or explained: the score is a person's. */
function isJudged({ indicator, target }: ScoredIndicator): boolean {
  return isExplained(indicator) || (indicator.isQualitative && target.value.kind === 'quantity');
}

function underscored(form: RuleForm, one: ScoredIndicator, { preset, inUse }: Terms) {
  const expected = expectedScore(one.scoring);
  if (!expected || one.score.value >= expected.score || isCutOff(one.score, expected.score)) return undefined;
  const decimals = exactDecimals(one.score, inUse);
  if (isExpected(one, expected, decimals)) return undefined;
  const data = scoreFacts(one, expected);
  const other = byExcess(form, one, preset);
  if (other && isExpected(one, other, decimals))
    return { one, message: 'fitsLinear' as const, data, certainty: 'review' as const };
  const way = expected.way === 'nothing' ? 'share' : expected.way;
  const isSure = way === 'reached' || saysDirection(one.indicator);
  return { one, message: way, data, ...(isSure ? {} : { certainty: 'review' as const }) };
}

/** Of which less is better, with the excess taken off: the formula of the information system, where the other one is in use. */
function byExcess(form: RuleForm, { indicator }: ScoredIndicator, preset: Preset): ExpectedScore | undefined {
  if (preset.negative === 'linear') return undefined;
  const scoring = scoringOfIndicator(form, indicator, { ...preset, negative: 'linear' });
  const other = scoring && expectedScore(scoring);
  return other?.way === 'excess' || other?.way === 'nothing' ? other : undefined;
}

/** The missing reason explains it, where a form has room for one: also one merged over several rows. */
function placesWithReason(form: RuleForm, one: ScoredIndicator) {
  const { at, related } = placesOfScore(form, one);
  const { reason } = one.indicator;
  if (!reason) return { at, related };
  const cell = cellIn(form, reason);
  return { at, related: [...related, cell], causes: [cell] };
}
