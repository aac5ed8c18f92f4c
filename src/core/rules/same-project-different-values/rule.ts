import type { ListTable, MoneyField } from '../../book';
import { magnitude, subtract } from '../../money';
import { plain } from '../../naming';
import type { GradeScale } from '../../presets';
import { bandNamed } from '../../scoring';
import { defineRule } from '../define';
import { amountIn } from '../shared/amount-in';
import { fieldLabel } from '../shared/field-label';
import { cellIn } from '../shared/places';
import { slackOf } from '../shared/rounding-hair';
import { agreeAsPrinted } from './agree-as-printed';
import { matchedProjects, type Entry } from './matched-projects';

const BUDGETS = ['initialBudget', 'adjustedBudget'] as const;

/** A project stands in two tables with another budget, score or grade, as far as their printed precision can tell. */
export default defineRule({
  id: 'same-project-different-values',
  severity: 'error',
  certainty: 'certain',
  clause: 'arithmetic',
  causedBy: ['grade-score-mismatch'],
  facts: {
    budget: { column: 'text', found: 'money', sheet: 'text', cell: 'cell', other: 'money' },
    score: { found: 'score', sheet: 'text', cell: 'cell', other: 'score' },
    grade: { found: 'text', sheet: 'text', cell: 'cell', other: 'text' },
  },
  *check({ lists, preset }) {
    if (lists.length < 2) return;
    for (const [later, earlier] of matchedProjects(lists)) {
      for (const field of BUDGETS) yield* differentBudget(later, earlier, field);
      // What others give the same project is theirs.
      if (isOthersEvaluation(later.list) !== isOthersEvaluation(earlier.list)) continue;
      yield* differentScore(later, earlier);
      yield* differentGrade(later, earlier, preset.grades);
    }
  },
});

const BY_OTHERS = /部门评价|重点评价|财政评价|再评价|第三方|复核|复评|抽查|核查/;

function isOthersEvaluation({ sheet, headings }: ListTable): boolean {
  const lines = [sheet, ...headings].map(plain);
  return lines.some((line) => BY_OTHERS.test(line)) && !lines.some((line) => line.includes('自评'));
}

function* differentBudget(later: Entry, earlier: Entry, field: MoneyField) {
  const here = later.project[field];
  const there = earlier.project[field];
  if (here?.value === undefined || there?.value === undefined) return;
  // An amount merged over several rows is none of a single project.
  if (here.row !== later.project.row || there.row !== earlier.project.row) return;
  const slacks = [slackOf(later.list, later.project, field), slackOf(earlier.list, earlier.project, field)];
  const difference = magnitude(subtract(here.value, there.value));
  if (slacks.some((slack) => difference <= slack)) return;
  const data = {
    column: fieldLabel(later.list, field),
    found: amountIn(later.list, field, here.value),
    other: amountIn(earlier.list, field, there.value),
    ...placeOf(earlier, there),
  };
  yield { message: 'budget', at: cellIn(later.list, here), related: [data.cell], data } as const;
}

function* differentScore(later: Entry, earlier: Entry) {
  const here = later.project.score;
  const there = earlier.project.score;
  if (here?.value === undefined || there?.value === undefined || agreeAsPrinted(here, there)) return;
  const data = { found: here.value, other: there.value, ...placeOf(earlier, there) };
  yield { message: 'score', at: cellIn(later.list, here), related: [data.cell], data } as const;
}

function* differentGrade(later: Entry, earlier: Entry, scale: GradeScale) {
  const here = later.project.grade;
  const there = earlier.project.grade;
  if (here?.value === undefined || there?.value === undefined) return;
  const [found, other] = [here.value, there.value].map((grade) => bandNamed(grade, scale)?.label ?? grade);
  if (found === other) return;
  const data = { found: here.value, other: there.value, ...placeOf(earlier, there) };
  yield { message: 'grade', at: cellIn(later.list, here), related: [data.cell], data } as const;
}

function placeOf({ list }: Entry, reading: { readonly row: number; readonly column: number }) {
  return { sheet: list.sheet, cell: cellIn(list, reading) };
}
