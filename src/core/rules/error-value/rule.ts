import { columnLetters } from '../../address';
import type { ListTable, Project } from '../../book';
import { rateCell, rateConvention, sourceProblem } from '../../computing';
import type { Preset } from '../../presets';
import { defineRule, type Suggestion } from '../define';
import { isMostRows } from '../shared/most-rows';
import { columnOf } from '../shared/places';
import { setCells } from '../shared/set-cells';
import { errorsIn, type ErrorCell } from './errors-in';

const says = { found: 'text' } as const;

/** An error value of Excel stands in the table, totals and other columns included. */
export default defineRule({
  id: 'error-value',
  severity: 'error',
  certainty: 'certain',
  clause: 'arithmetic',
  facts: {
    reference: says,
    division: says,
    notFound: says,
    value: says,
    name: says,
    other: says,
    most: { found: 'text', column: 'text', count: 'count', total: 'count' },
  },
  // Copies too: an error is where it shows.
  *check({ lists, book, preset }) {
    for (const list of lists) {
      const errors = errorsIn(list, book.snapshot);
      if (errors.length === 0) continue;
      const projects = new Map(list.projects.map((project) => [project.row, project]));
      for (const column of new Set(errors.map((one) => one.column))) {
        const group = errors.filter((one) => one.column === column);
        if (isMostRows(group.length, list)) yield ofColumn(list, group);
        else
          for (const one of group) yield ofCell(list, one, rightRate(list, projects.get(one.row), { column, preset }));
      }
    }
  },
});

const KINDS = {
  '#REF!': 'reference',
  '#DIV/0!': 'division',
  '#N/A': 'notFound',
  '#VALUE!': 'value',
  '#NAME?': 'name',
} as const;

function ofCell({ sheet }: ListTable, { row, column, error }: ErrorCell, suggest: Suggestion | undefined) {
  return {
    message: KINDS[error as keyof typeof KINDS] ?? ('other' as const),
    at: { sheet, row, column },
    data: { found: error },
    ...(suggest ? { suggest } : {}),
  };
}

function ofColumn(list: ListTable, errors: readonly ErrorCell[]) {
  const { column, error } = errors[0]!;
  const data = {
    found: error,
    column: labelOf(list.columns, column),
    count: errors.length,
    total: list.projects.length,
  };
  return { message: 'most' as const, at: columnOf(list, column), data };
}

function labelOf(columns: ListTable['columns'], column: number): string {
  const mapping = Object.values(columns).find((one) => one.column === column);
  return mapping && mapping.header !== '' ? mapping.header : columnLetters(column);
}

/** The rate's own formula, guarded against a budget of 0, where it is the rate that failed. */
function rightRate(
  list: ListTable,
  project: Project | undefined,
  { column, preset }: { readonly column: number; readonly preset: Preset },
): Suggestion | undefined {
  if (!project || list.columns.executionRate?.column !== column) return undefined;
  const { executed, adjustedBudget } = project;
  if (!executed || !adjustedBudget || sourceProblem(executed) || sourceProblem(adjustedBudget)) return undefined;
  const convention = rateConvention(list);
  return setCells(list, [
    { row: project.row, column, ...rateCell({ executed, adjustedBudget }, { list, preset, convention }) },
  ]);
}
