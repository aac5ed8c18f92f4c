import { isStated, type FundsRow, type Reading } from '../../book';
import { scoringOfRow, type Scoring } from '../../scoring';
import type { FormJob } from './form-job';
import { skippedAt } from './form-result';
import { executionScoreFormula, spendingCells } from './execution-formula';
import { kept, numberOf, settle, type Settled, type Wanted } from './points-cell';
import { missingSource } from './missing-source';
import type { Points } from '../../money';

/** What goes into 得分 of the row 年度资金总额, or of 预算执行率 among the indicators; undefined where the form has no such cell. */
export function executionScore(row: FundsRow, job: FormJob): Settled | undefined {
  const { score } = row;
  if (!score) return undefined;
  const scoring = scoringOfRow(row, job.preset);
  if (!scoring) return withoutSource(row, score, job);
  const wanted = wantedOf(scoring, row, job);
  if (wanted) return withDash(settle(score, wanted, job), score, wanted);
  return kept(score, job, isStated(score) ? undefined : unscored(score, scoring, job));
}

function withoutSource({ executed, adjustedBudget, weight }: FundsRow, score: Reading<Points>, job: FormJob): Settled {
  const missing = missingSource([weight, adjustedBudget, executed], score, job);
  return kept(score, job, missing && skippedAt(job, score, { field: 'executionScore', ...missing }));
}

function wantedOf(scoring: Scoring, row: FundsRow, { form, preset }: FormJob): Wanted | undefined {
  if (scoring.kind !== 'scored' && scoring.kind !== 'left-out') return undefined;
  const cells = spendingCells(row, form.funds?.unit);
  const formula = cells && executionScoreFormula(cells, row, preset.zeroBudget);
  const score = scoring.kind === 'scored' ? scoring.score : scoring.kind;
  const value = score === 'left-out' ? '—' : numberOf(score);
  return { field: 'executionScore', score, content: { value, ...(formula === undefined ? {} : { formula }) } };
}

/** A dash that stands there already says the same as ours. */
function withDash(settled: Settled, { state }: Reading<Points>, { score }: Wanted): Settled {
  return score === 'left-out' && state === 'dash' ? { ...settled, score } : settled;
}

function unscored(score: Reading<Points>, scoring: Scoring, job: FormJob) {
  if (scoring.kind !== 'unscored' || score.state !== 'blank') return undefined;
  return skippedAt(job, score, { field: 'executionScore', reason: 'unscored', cause: scoring.cause });
}
