import { fundsTotal, isStated } from '../../book';
import { repeatsFunds, scoreLines, type ScoreLine } from '../../scoring';
import { merged, type ColumnResult } from '../column-result';
import { executionRates } from './execution-rates';
import { executionScore } from './execution-score';
import type { FormJob } from './form-job';
import { NOTHING } from './form-result';
import { formGrade } from './form-grade';
import { indicatorScore } from './indicator-score';
import type { Settled } from './points-cell';
import { subtotals } from './subtotals';
import { totalScore } from './total-score';

/** What one form's cells come to. */
export interface ComputedForm {
  readonly result: ColumnResult;
  readonly total: Settled | undefined;
}

/** What goes into the cells of one form: rates, scores, the total and the grade, each on top of the ones before. */
export function computeForm(job: FormJob): ComputedForm {
  const all = scoreLines(job.form);
  const lines = all.flatMap((line) => {
    const settled = scoreOf(line, job);
    return settled ? [{ line, settled }] : [];
  });
  // Where a line has no cell for its score, nobody knows what the total adds up.
  const total = lines.length === all.length ? totalScore(lines, job) : undefined;
  const scores = lines.map(({ settled }) => settled.result);
  const repeated = repeatedExecution(job);
  const sums = subtotals(lines, job);
  const result = merged([
    executionRates(job),
    ...scores,
    repeated,
    sums,
    ...(total ? [total.result] : []),
    formGrade(total, job),
  ]);
  return { result, total };
}

/** The funds block's own 得分, where an indicator says the same and counts in its place. */
function repeatedExecution(job: FormJob): ColumnResult {
  const row = fundsTotal(job.form);
  return (row && repeatsFunds(job.form) && isStated(row.weight) && executionScore(row, job)?.result) || NOTHING;
}

function scoreOf({ indicator, funds }: ScoreLine, job: FormJob): Settled | undefined {
  if (funds) return executionScore(funds, job);
  return indicator && indicatorScore(indicator, job);
}
