import type { Reading } from '../../book';
import { sumPoints, type Points } from '../../money';
import { rateOfForm, scoreTotal, type Part } from '../../scoring';
import { standingOf, type FormJob } from './form-job';
import { NOTHING, skippedAt } from './form-result';
import { kept, numberOf, settle, type Settled } from './points-cell';
import { cappedSum, openSum, rescaledSum, scoreRanges, type SettledLine } from './total-formula';

/** What goes into 总分: the sum of the scores as they will stand; undefined where the form has no such cell. */
export function totalScore(lines: readonly SettledLine[], job: FormJob): Settled | undefined {
  const score = job.form.total?.score;
  if (!score || lines.length === 0) return undefined;
  const rate = rateOfForm(job.form);
  const { caps } = job.preset;
  const scoring = scoreTotal(lines.map(partOf), { ...(rate ? { rate } : {}), ...(caps ? { caps } : {}) });
  if (scoring.kind !== 'scored') return open(score, lines, job);
  if (standingOf(score, job) === 'formula' && lines.some(({ settled }) => settled.isWritten))
    return followed(score, { lines, total: scoring.score, job });
  const formula = sumFormula(lines, job);
  const content = { value: numberOf(scoring.score), ...(formula === undefined ? {} : { formula }) };
  return settle(score, { field: 'totalScore', score: scoring.score, content }, job);
}

/** A formula of the user's that reads what we write: it follows, and to what is known only of a plain sum. */
function followed(
  score: Reading<Points>,
  { lines, total, job }: { readonly lines: readonly SettledLine[]; readonly total: Points; readonly job: FormJob },
): Settled {
  const before = sumPoints(lines.flatMap(({ line }) => line.score?.value ?? []));
  return { ...kept(score, job), score: score.value === before ? total : undefined };
}

function partOf({ line, settled }: SettledLine): Part {
  return { class: line.class, weight: line.weight?.value ?? (0n as Points), score: settled.score };
}

function sumFormula(lines: readonly SettledLine[], { sheet, form, preset }: FormJob): string | undefined {
  if (!lines.every(({ settled }) => settled.isSummable || settled.score === 'left-out')) return undefined;
  const ranges = scoreRanges(lines, sheet);
  const isLeftOut = lines.some(({ settled }) => settled.score === 'left-out');
  if (isLeftOut) return rescaledSum(ranges, lines);
  return preset.caps?.execution.length ? cappedSum(ranges, form, preset.caps) : `SUM(${ranges})`;
}

/** Some scores are still to come: a formula waits for them, a value cannot. */
function open(score: Reading<Points>, lines: readonly SettledLine[], job: FormJob): Settled {
  if (standingOf(score, job) !== 'empty') return kept(score, job);
  const isBegun = lines.some(({ settled }) => settled.score !== undefined);
  const skipped = isBegun ? skippedAt(job, score, { field: 'totalScore', reason: 'incomplete' }) : NOTHING;
  const isPlain = lines.every(({ settled }) => settled.isSummable) && !job.preset.caps?.execution.length;
  if (!isBegun || !isPlain || job.options.asValues) return kept(score, job, skipped);
  const formula = openSum(scoreRanges(lines, job.sheet), lines.length);
  const settled = settle(score, { field: 'totalScore', score: 0n as Points, content: { value: '', formula } }, job);
  return { ...settled, score: undefined };
}
