import type { ListTable, Project, Reading } from '../../book';
import type { GradeScale } from '../../presets';
import { bandNamed, saysNotEvaluated } from '../../scoring';
import { defineRule } from '../define';
import { countedLists } from '../shared/counted-lists';
import { foundIn } from '../shared/found-in';
import { isMostRows } from '../shared/most-rows';
import { cellIn, columnOf } from '../shared/places';
import { rightGradeIn } from '../shared/right-grade';
import { setCells } from '../shared/set-cells';
import { unknownGradesOfForms } from './in-forms';

/** The grade is none of the active scale's, however worded. */
export default defineRule({
  id: 'unknown-grade',
  severity: 'error',
  certainty: 'certain',
  clause: 'grade-bands',
  facts: {
    unknown: { found: 'text', labels: 'list' },
    otherLabels: { found: 'list', labels: 'list', count: 'count', total: 'count' },
  },
  *check({ lists, forms, preset }) {
    if (preset.grades.bands.length === 0) return;
    yield* unknownGradesOfForms(forms, preset.grades);
    const labels = preset.grades.bands.map(({ label }) => label);
    for (const list of countedLists(lists)) {
      const unknown = foundIn(list.projects, (project) => unknownGrade(project, preset.grades));
      const [first] = unknown;
      if (first && isMostRows(unknown.length, list)) {
        yield {
          message: 'otherLabels',
          at: columnOf(list, first.grade.column),
          data: { found: distinct(unknown), labels, count: unknown.length, total: list.projects.length },
        };
        continue;
      }
      if (unknown.length > 0) yield* ofRows(list, unknown, preset.grades);
    }
  },
});

function* ofRows(list: ListTable, unknown: readonly UnknownGrade[], scale: GradeScale) {
  const gradeFor = rightGradeIn(list, scale);
  const labels = scale.bands.map(({ label }) => label);
  for (const { project, grade, found } of unknown) {
    // What a formula gave it would give again.
    const value = grade.cell?.formula === undefined ? gradeFor(project.score?.value) : undefined;
    const { row, column } = grade;
    yield {
      message: 'unknown' as const,
      at: cellIn(list, grade),
      related: project.score ? [cellIn(list, project.score)] : [],
      data: { found, labels },
      ...(value === undefined ? {} : { suggest: setCells(list, [{ row, column, value }]) }),
    };
  }
}

interface UnknownGrade {
  readonly project: Project;
  readonly grade: Reading<string>;
  readonly found: string;
}

function unknownGrade(project: Project, scale: GradeScale): UnknownGrade | undefined {
  const { grade } = project;
  if (!grade) return undefined;
  const found = grade.value ?? unread(grade);
  if (found === undefined || bandNamed(found, scale) || saysNotEvaluated(found)) return undefined;
  return { project, grade, found };
}

// A number in the grade's column, say.
function unread({ state, cell }: Reading<string>): string | undefined {
  return state === 'unreadable' && typeof cell?.value !== 'object' ? String(cell?.value ?? '') : undefined;
}

function distinct(unknown: readonly UnknownGrade[]): readonly string[] {
  return [...new Set(unknown.map(({ found }) => found))];
}
