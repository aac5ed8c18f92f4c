import { isBlank, type Project, type Reading, type Stated } from '../book';
import type { Points } from '../money';
import { bandNamed, fullScoreOf, gradeOf, isFarFrom, isInRange, isRightGrade, type Grading } from '../scoring';
import { mapInSteps } from '../steps';
import {
  merged,
  skippedCell,
  skippedList,
  writtenCell,
  type ColumnResult,
  type Decision,
  type Job,
} from './column-result';
import { gradeFormula, type WordedGrading } from './grade-formula';
import { consistentColumn } from './consistent-column';
import { gradeWording } from './grade-wording';
import { scoreProblem } from './source-problem';

interface GradeJob extends Job, WordedGrading {}

/** What goes into a list's 等级 column: the grade that the preset's scale gives for the score of the row. In slices. */
export function* gradeColumn(job: Job): Generator<void, ColumnResult, void> {
  const { list, preset } = job;
  if (!list.columns.grade) return skippedList(job, 'grade', 'no-column');
  if (!list.columns.score) return skippedList(job, 'grade', 'no-source-column');
  if (preset.grades.bands.length === 0) return skippedList(job, 'grade', 'not-graded');
  const grading = { scale: preset.grades, full: fullScoreOf(list) };
  const isNoisy = list.projects.some(({ score }) => score?.cell?.formula !== undefined);
  const gradeJob = { ...job, grading, wording: gradeWording(list, preset.grades), isNoisy };
  const result = merged(yield* mapInSteps(list.projects, (project) => projectGrade(project, gradeJob)));
  const { column } = list.columns.grade;
  const holds = (project: Project): boolean | undefined => isRight(project, grading);
  return yield* consistentColumn({ field: 'grade', column, result, holds }, job);
}

function isRight({ grade, score }: Project, grading: Grading): boolean | undefined {
  if (!grade || grade.state === 'blank' || (scoreProblem(score) ?? rangeProblem(score!.value!, grading)))
    return undefined;
  const written = grade.value === undefined ? undefined : bandNamed(grade.value, grading.scale);
  return written !== undefined && isRightGrade(written, score as Stated<Points>, grading);
}

function projectGrade({ grade, score }: Project, job: GradeJob): ColumnResult {
  if (!grade) return merged([]);
  const decision = decide({ grade, score }, job);
  if (decision === 'keep') return merged([]);
  if (decision !== 'fill' && decision !== 'replace')
    return skippedCell(job, { field: 'grade', reason: decision, at: grade, source: score });
  const band = gradeOf(score!.value!, job.grading)!;
  const value = job.wording.get(band)!;
  const { row, column } = grade;
  return writtenCell({ row, column, value, formula: gradeFormula(score!, job) }, decision);
}

function decide(
  { grade, score }: { readonly grade: Reading<string>; readonly score: Reading<Points> | undefined },
  { options, grading }: GradeJob,
): Decision {
  const isEmpty = isBlank(grade);
  // Of a formula without a result nobody knows whether it is wrong.
  if (!isEmpty && (grade.state === 'blank' || grade.state === 'dash' || !options.replace)) return 'keep';
  const problem = scoreProblem(score) ?? rangeProblem(score!.value!, grading);
  if (problem) return isEmpty ? problem : 'keep';
  if (isEmpty) return 'fill';
  if (grade.state === 'error') return 'replace';
  const written = grade.value === undefined ? undefined : bandNamed(grade.value, grading.scale);
  if (!written) return 'unknown-grade';
  const stated = score as Stated<Points>;
  if (isRightGrade(written, stated, grading)) return 'keep';
  return isFarFrom(written, gradeOf(stated.value, grading)!, grading.scale) ? 'far-from-score' : 'replace';
}

function rangeProblem(score: Points, { full }: Grading): 'score-out-of-range' | undefined {
  return isInRange(score, full) ? undefined : 'score-out-of-range';
}
