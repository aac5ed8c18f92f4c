import type { ListTable, Project, Reading } from '../../book';
import type { GradeScale } from '../../presets';
import { bandNamed, bandOf, fullScoreOf, outOfHundred, saysNotEvaluated } from '../../scoring';
import { defineRule, type Suggestion } from '../define';
import { countedLists } from '../shared/counted-lists';
import { isMostRows } from '../shared/most-rows';
import { cellIn, columnOf } from '../shared/places';
import { setCells } from '../shared/set-cells';

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
  *check({ lists, preset }) {
    if (preset.grades.bands.length === 0) return;
    const labels = preset.grades.bands.map(({ label }) => label);
    for (const list of countedLists(lists)) {
      const unknown = list.projects.flatMap((project) => unknownGrade(project, preset.grades) ?? []);
      const [first] = unknown;
      if (first && isMostRows(unknown.length, list)) {
        yield {
          message: 'otherLabels',
          at: columnOf(list, first.grade.column),
          data: { found: distinct(unknown), labels, count: unknown.length, total: list.projects.length },
        };
        continue;
      }
      for (const { project, grade, found } of unknown) {
        const suggest = rightGrade(list, project, preset.grades);
        yield {
          message: 'unknown',
          at: cellIn(list, grade),
          related: project.score ? [cellIn(list, project.score)] : [],
          data: { found, labels },
          ...(suggest ? { suggest } : {}),
        };
      }
    }
  },
});

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

/** The grade that the score gives; none where the score cannot be relied on, or a formula gave the grade. */
function rightGrade(list: ListTable, { score, grade }: Project, scale: GradeScale): Suggestion | undefined {
  const full = fullScoreOf(list);
  if (score?.value === undefined || score.value > full || !grade || grade.cell?.formula !== undefined) return undefined;
  const band = bandOf(outOfHundred(score.value, full), scale);
  return band && setCells(list, [{ row: grade.row, column: grade.column, value: band.label }]);
}
