import { isStated, type Reading } from '../../book';
import type { Points } from '../../money';
import { bandNamed, gradeOf, HUNDRED, isFarFrom, isInRange, isRightGrade, type Grading } from '../../scoring';
import type { ColumnResult } from '../column-result';
import type { SkipReason } from '../computed';
import { gradeFormula } from '../grade-formula';
import { standingOf, type FormJob, type Standing } from './form-job';
import { NOTHING, skippedAt, writtenAt } from './form-result';
import type { Settled } from './points-cell';

/** What goes into a form's grade cell (自评等级): the grade that the total earns. */
export function formGrade(total: Settled | undefined, job: FormJob): ColumnResult {
  const { grade, total: row } = job.form;
  if (!grade || !total || job.preset.grades.bands.length === 0) return NOTHING;
  const full = row?.weight?.value ?? HUNDRED;
  const grading = { scale: job.preset.grades, full };
  const standing = standingOf(grade, job);
  const decision = decide(
    { grade, standing, score: total.score, isAwaited: total.isWritten && total.score === undefined },
    { job, grading },
  );
  if (decision === 'keep') return NOTHING;
  if (decision !== 'fill' && decision !== 'replace')
    return skippedAt(job, grade, { field: 'grade', reason: decision, source: total.at });
  return writtenAt(grade, contentOf(total, { job, grading }), decision);
}

interface Facts {
  readonly grade: Reading<string>;
  readonly standing: Standing;
  readonly score: Settled['score'];
  /** The total is a formula that waits for scores, and so may the grade. */
  readonly isAwaited: boolean;
}

interface By {
  readonly job: FormJob;
  readonly grading: Grading;
}

function decide(facts: Facts, by: By): 'fill' | 'replace' | 'keep' | SkipReason {
  const { grade, standing, score, isAwaited } = facts;
  if (standing === 'closed') return 'keep';
  const isEmpty = standing === 'empty';
  if (!isEmpty && (!by.job.options.replace || grade.state === 'dash')) return 'keep';
  if (score === undefined || score === 'left-out') return isEmpty ? (isAwaited ? 'fill' : 'blank-source') : 'keep';
  if (!isInRange(score, by.grading.full)) return isEmpty ? 'score-out-of-range' : 'keep';
  if (isEmpty) return 'fill';
  return replacing(facts, score, by);
}

function replacing({ grade, standing }: Facts, score: Points, { grading, job }: By): 'replace' | 'keep' | SkipReason {
  // A label with its grade in one cell (自评等级：优) is not ours to rewrite.
  const text = grade.cell?.value;
  if (isStated(grade) && typeof text === 'string' && text.trim() !== grade.value) return 'keep';
  const written = isStated(grade) ? bandNamed(grade.value, grading.scale) : undefined;
  if (!written && grade.state !== 'error') return 'unknown-grade';
  const decimals = job.form.total?.score?.decimals ?? 2;
  const stated = { ...grade, value: score, decimals } as Parameters<typeof isRightGrade>[1];
  if (written && isRightGrade(written, stated, grading)) return 'keep';
  if (standing === 'formula') return 'user-formula';
  return written && isFarFrom(written, gradeOf(score, grading)!, grading.scale) ? 'far-from-score' : 'replace';
}

function contentOf({ score, at, isWritten, isSummable }: Settled, { job, grading }: By) {
  const band = score === undefined ? undefined : gradeOf(score as Points, grading)!;
  const value = band ? job.wording.get(band)! : '';
  if (!isSummable) return { value };
  // A total of ours is a sum, whose cell does not stand in the sheet yet.
  const cell = isWritten ? { formula: '' } : job.form.total?.score?.cell;
  const source = { ...at, ...(cell ? { cell } : {}) };
  return { value, formula: gradeFormula(source, { grading, wording: job.wording }) };
}
