import { isStated, type Indicator, type Reading } from '../../book';
import type { Points } from '../../money';
import { executionIndicator, scoringOfIndicator, type Scoring } from '../../scoring';
import type { ColumnResult } from '../column-result';
import { executionScore } from './execution-score';
import { standingOf, type FormJob } from './form-job';
import { NOTHING, skippedAt } from './form-result';
import { indicatorFormula } from './indicator-formula';
import { missingSource } from './missing-source';
import { kept, numberOf, settle, type Settled } from './points-cell';

type Bounded = Extract<Scoring, { kind: 'bounded' }>;

/** What goes into 得分 of an indicator; undefined where the form has no such column. */
export function indicatorScore(indicator: Indicator, job: FormJob): Settled | undefined {
  const { score } = indicator;
  if (!score) return undefined;
  const execution = executionIndicator(job.form, indicator);
  if (execution?.isByRate) return executionScore(execution.row, job);
  const scoring = scoringOfIndicator(job.form, indicator, job.preset);
  switch (scoring?.kind) {
    case undefined:
      return kept(score, job, withoutSource(indicator, score, job));
    case 'scored': {
      const formula = indicatorFormula(indicator, job.preset);
      const content = { value: numberOf(scoring.score), ...(formula === undefined ? {} : { formula }) };
      return settle(score, { field: 'indicatorScore', score: scoring.score, content }, job);
    }
    case 'bounded':
      return judged(score, scoring, job);
    case 'unscored':
      return kept(score, job, unscored(score, scoring.cause, job));
    case 'left-out':
      return kept(score, job);
  }
}

function withoutSource({ weight, target, actual }: Indicator, score: Reading<Points>, job: FormJob): ColumnResult {
  const missing = missingSource([weight, target, actual], score, job);
  return missing ? skippedAt(job, score, { field: 'indicatorScore', ...missing }) : NOTHING;
}

function unscored(
  score: Reading<Points>,
  cause: Extract<Scoring, { kind: 'unscored' }>['cause'],
  job: FormJob,
): ColumnResult {
  if (standingOf(score, job) !== 'empty') return NOTHING;
  return skippedAt(job, score, { field: 'indicatorScore', reason: 'unscored', cause });
}

/** A person judges: a suggestion, where there is one, is written only where she asks for suggestions. */
function judged(score: Reading<Points>, scoring: Bounded, job: FormJob): Settled {
  const standing = standingOf(score, job);
  const isOpen = standing === 'empty' || (standing === 'written' && job.options.replace && isOutside(score, scoring));
  if (!isOpen) return kept(score, job);
  const { from, to, isToIncluded, suggested } = scoring;
  if (job.options.suggestions && suggested !== undefined)
    return settle(score, { field: 'indicatorScore', score: suggested, content: { value: numberOf(suggested) } }, job);
  const judgement = { from, to, isToIncluded, ...(suggested === undefined ? {} : { suggested }) };
  return kept(score, job, skippedAt(job, score, { field: 'indicatorScore', reason: 'needs-judgement', judgement }));
}

function isOutside(score: Reading<Points>, { from, to, isToIncluded }: Bounded): boolean {
  if (!isStated(score)) return score.state === 'error';
  const isBelowTop = isToIncluded || from === to ? score.value <= to : score.value < to;
  return score.value < from || !isBelowTop;
}
