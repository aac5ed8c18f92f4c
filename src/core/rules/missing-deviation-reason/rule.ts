import type { CellAddress } from '../../address';
import { isStated, type Indicator, type Stated } from '../../book';
import { subtractPoints, type Points } from '../../money';
import type { Preset } from '../../presets';
import { defineRule, type RuleForm } from '../define';
import { filledForms } from '../shared/filled-forms';
import { headerSays } from '../shared/forms/header-says';
import { indicatorColumn, isMostIndicators } from '../shared/forms/most-indicators';
import { measureText, shortened } from '../shared/forms/measure-text';
import { isBelow } from '../shared/forms/printed-score';
import { hasReasonColumn, isExplained } from '../shared/forms/reason';
import { reachesTarget, saysDirection } from '../shared/forms/reaches-target';
import { cellIn } from '../shared/places';
import { missesIn, type Miss } from './misses';

const says = { score: 'score', weight: 'score', lost: 'score' } as const;
const missed = { target: 'text', actual: 'text' } as const;
const many = { count: 'count', total: 'count' } as const;

/** Points were lost, or where a form has none a target was missed, and the reason is empty or says nothing. */
export default defineRule({
  id: 'missing-deviation-reason',
  severity: 'error',
  certainty: 'certain',
  clause: 'explain-deviation',
  causedBy: ['weights-not-100'],
  facts: {
    empty: says,
    saysNothing: { ...says, reason: 'text' },
    reached: { ...says, target: 'text', actual: 'text' },
    most: many,
    missed,
    missedSaysNothing: { ...missed, reason: 'text' },
    mostMissed: many,
  },
  *check({ book, forms, preset }) {
    for (const form of filledForms(forms)) {
      if (!hasReasonColumn(form)) continue;
      const mildly = headerSays(form, 'reason', [book.snapshot, ASKS]) ? {} : MILD;
      const found = form.columns.score === undefined ? ofMisses(form) : ofLosses(form, preset);
      for (const one of found) yield { ...one, ...mildly };
    }
  },
});

const MILD = { severity: 'warning', certainty: 'review' } as const;

function* ofLosses(form: RuleForm, preset: Preset) {
  const lossy = form.indicators.flatMap((indicator) => lossOf(indicator, preset) ?? []);
  const silent = lossy.filter(isSilent);
  if (isMostIndicators(silent.length, lossy.length)) yield { message: 'most' as const, ...ofAll(form, silent, lossy) };
  else for (const loss of firstOfCells(silent)) yield detectionOf(form, loss);
}

function* ofMisses(form: RuleForm) {
  const misses = missesIn(form);
  const silent = misses.filter(isSilent);
  if (isMostIndicators(silent.length, misses.length))
    yield { message: 'mostMissed' as const, ...ofAll(form, silent, misses) };
  else for (const miss of firstOfCells(silent)) yield detectionOfMiss(form, miss);
}

interface OfIndicator {
  readonly indicator: Indicator;
}

function isSilent({ indicator }: OfIndicator): boolean {
  return !isExplained(indicator);
}

function ofAll(form: RuleForm, silent: readonly OfIndicator[], all: readonly OfIndicator[]) {
  return {
    at: indicatorColumn(form, form.columns.reason!),
    data: { count: silent.length, total: all.length },
  };
}

interface Loss extends OfIndicator {
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
function firstOfCells<T extends OfIndicator>(found: readonly T[]): T[] {
  const byRow = new Map<number, T>();
  for (const one of found) {
    const row = one.indicator.reason?.row ?? one.indicator.row;
    if (!byRow.has(row)) byRow.set(row, one);
  }
  return [...byRow.values()];
}

function detectionOf(form: RuleForm, { indicator, score, weight }: Loss) {
  const place = placeOf(form, indicator, [score, weight]);
  const data = { score: score.value, weight: weight.value, lost: subtractPoints(weight.value, score.value) };
  const reason = reasonIn(indicator);
  const { target, actual } = indicator;
  if (isStated(target) && isStated(actual) && saysDirection(indicator) && reachesTarget(form, indicator) === true) {
    const facts = { ...data, target: measureText(target), actual: measureText(actual) };
    return { message: 'reached' as const, ...place, data: facts };
  }
  if (reason === '') return { message: 'empty' as const, ...place, data };
  return { message: 'saysNothing' as const, ...place, data: { ...data, reason } };
}

function detectionOfMiss(form: RuleForm, { indicator, target, actual }: Miss) {
  const place = { ...placeOf(form, indicator, [target, actual]), ...(saysDirection(indicator) ? {} : MILD) };
  const data = { target: measureText(target), actual: measureText(actual) };
  const reason = reasonIn(indicator);
  if (reason === '') return { message: 'missed' as const, ...place, data };
  return { message: 'missedSaysNothing' as const, ...place, data: { ...data, reason } };
}

function placeOf(form: RuleForm, { reason, row }: Indicator, related: readonly CellAddress[]) {
  return {
    at: cellIn(form, reason ?? { row, column: form.columns.reason! }),
    related: related.map((one) => cellIn(form, one)),
  };
}

function reasonIn({ reason }: Indicator): string {
  const written = reason?.cell?.value;
  return typeof written === 'string' ? shortened(written.trim()) : '';
}

// 备注 only takes reasons.
const ASKS = /原因|措施|依据|扣分/;
