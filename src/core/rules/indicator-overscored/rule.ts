import { subtractPoints } from '../../money';
import type { Preset } from '../../presets';
import { scoringOfIndicator } from '../../scoring';
import { defineRule, type Detection, type RuleForm } from '../define';
import { filledForms } from '../shared/filled-forms';
import { expectedScore, isExpected, type ExpectedScore } from '../shared/forms/expected-score';
import { measureText } from '../shared/forms/measure-text';
import { indicatorColumn } from '../shared/forms/most-indicators';
import { decimalsInUse, exactDecimals, isPrintedAs } from '../shared/forms/printed-score';
import { reachesTarget, saysDirection } from '../shared/forms/reaches-target';
import { placesOfScore, SCORE_FACTS, scoreFacts } from '../shared/forms/score-facts';
import { scoredIndicators, type ScoredIndicator } from '../shared/forms/scored-indicators';

/** More points than the formulas give for what was done. */
export default defineRule({
  id: 'indicator-overscored',
  severity: 'error',
  certainty: 'certain',
  clause: 'indicator-score',
  causedBy: ['measure-unit-mismatch'],
  facts: {
    share: SCORE_FACTS,
    excess: SCORE_FACTS,
    inverse: SCORE_FACTS,
    nothing: SCORE_FACTS,
    deducted: SCORE_FACTS,
    fitsRatio: SCORE_FACTS,
    rounded: SCORE_FACTS,
    roundedSeveral: { count: 'count', cells: 'cells' },
    fullThough: { target: 'text', actual: 'text', score: 'score' },
  },
  *check({ forms, preset }) {
    for (const form of filledForms(forms)) {
      const scored = scoredIndicators(form);
      const inUse = decimalsInUse(scored);
      const found = scored.flatMap((one) => {
        const over = isJudged(one) ? undefined : overscored(form, one, { preset, inUse });
        return over ? [{ ...placesOfScore(form, one), ...over }] : [];
      });
      const rounded = found.filter(({ message }) => message === 'rounded');
      const areSeveral = rounded.length > FEW;
      if (areSeveral) yield severalRounded(form, rounded);
      for (const one of found) if (!areSeveral || one.message !== 'rounded') yield one;
    }
  },
});

// A form that gives whole points rounds more than one of them: the question is the same.
const FEW = 2;

function severalRounded(form: RuleForm, rounded: readonly Pick<Detection, 'at' | 'related'>[]) {
  const cells = rounded.flatMap(({ at }) => ('row' in at ? [at] : []));
  return {
    message: 'roundedSeveral' as const,
    at: indicatorColumn(form, form.columns.score!),
    related: [...cells, ...rounded.flatMap(({ related = [] }) => related)],
    data: { count: cells.length, cells },
    ...MILD,
  };
}

interface Terms {
  readonly preset: Preset;
  readonly inUse: number;
}

/** 定性 with figures: the score is a person's. */
function isJudged({ indicator, target }: ScoredIndicator): boolean {
  return indicator.isQualitative && target.value.kind === 'quantity';
}

function overscored(form: RuleForm, one: ScoredIndicator, { preset, inUse }: Terms) {
  const expected = expectedScore(one.scoring);
  if (!expected) return fullThough(form, one);
  if (expected.way === 'reached' || one.score.value <= expected.score) return undefined;
  const data = scoreFacts(one, expected);
  const decimals = exactDecimals(one.score, inUse);
  if (isExpected(one, expected, decimals)) {
    const isFull = one.score.value >= one.weight.value && decimals === 0;
    const isNoticeable = subtractPoints(one.score.value, expected.score) >= NOTICEABLE;
    return isFull && isNoticeable ? { message: 'rounded' as const, data, ...MILD } : undefined;
  }
  const other = expected.way === 'deducted' ? undefined : byRatio(form, one, preset);
  if (other && isExpected(one, other, decimals)) return { message: 'fitsRatio' as const, data, ...MILD };
  const isSure = saysDirection(one.indicator) && !isPrintedAs(one.score, expected.score);
  // Under the ratio it may be too little: which formula is meant must be known first.
  const isBetween = other !== undefined && one.score.value < other.score;
  return { message: wayOf(expected), data, ...(isSure && !isBetween ? {} : { certainty: 'review' as const }) };
}

// 9.96 of 10: nobody takes that for points given away.
const NOTICEABLE = 50_000n;

const MILD = { severity: 'warning', certainty: 'review' } as const;

function wayOf({ way }: ExpectedScore): Exclude<ExpectedScore['way'], 'reached'> {
  return way === 'reached' ? 'nothing' : way;
}

/** Of which less is better, by 指标值 ÷ 完成值: the formula of paper forms, where the other one is in use. */
function byRatio(form: RuleForm, { indicator }: ScoredIndicator, preset: Preset): ExpectedScore | undefined {
  if (preset.negative === 'ratio') return undefined;
  const scoring = scoringOfIndicator(form, indicator, { ...preset, negative: 'ratio' });
  const other = scoring && expectedScore(scoring);
  return other?.way === 'inverse' ? other : undefined;
}

/** No formula says how many points are left, but all of them they are not. */
function fullThough(form: RuleForm, { indicator, target, actual, weight, score, scoring }: ScoredIndicator) {
  if (scoring.kind !== 'unscored' || score.value < weight.value) return undefined;
  if (reachesTarget(form, indicator) !== false) return undefined;
  const data = { target: measureText(target), actual: measureText(actual), score: score.value };
  return { message: 'fullThough' as const, data, certainty: 'review' as const };
}
