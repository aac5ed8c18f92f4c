import { columnLetters } from '../../address';
import type { ListTable } from '../../book';
import type { Preset } from '../../presets';
import type { WorkbookSnapshot } from '../../snapshot';
import { defineRule, type RuleForm, type Suggestion } from '../define';
import { indicatorColumn, isMostIndicators } from '../shared/forms/most-indicators';
import { isMostRows } from '../shared/most-rows';
import { columnOf } from '../shared/places';
import { rightRateIn } from '../shared/right-rate';
import { setCells } from '../shared/set-cells';
import { errorsIn, errorsWithin, type ErrorCell } from './errors-in';

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
    mostInForm: { found: 'text', count: 'count' },
  },
  // Copies too: an error is where it shows.
  *check({ lists, forms, book, preset }) {
    yield* inForms(forms, book.snapshot);
    for (const list of lists) {
      const errors = errorsIn(list, book.snapshot);
      if (errors.length === 0) continue;
      for (const column of new Set(errors.map((one) => one.column))) {
        const group = errors.filter((one) => one.column === column);
        if (isMostRows(group.length, list)) yield ofColumn(list, group);
        else yield* ofCells(list, group, preset);
      }
    }
  },
});

/** Blank forms too: an error in a template shows in each form that is made of it. */
function* inForms(forms: readonly RuleForm[], snapshot: WorkbookSnapshot) {
  for (const form of forms) {
    const errors = errorsWithin(form, snapshot);
    for (const column of new Set(errors.map((one) => one.column))) {
      const group = errors.filter((one) => one.column === column);
      const [{ error: found }] = group as [ErrorCell];
      if (!isMostIndicators(group.length, form.indicators.length)) {
        for (const one of group) yield ofCell(form, one, undefined);
        continue;
      }
      const at = indicatorColumn(form, column);
      yield { message: 'mostInForm' as const, at, data: { found, count: group.length } };
    }
  }
}

const KINDS = {
  '#REF!': 'reference',
  '#DIV/0!': 'division',
  '#N/A': 'notFound',
  '#VALUE!': 'value',
  '#NAME?': 'name',
} as const;

function* ofCells(list: ListTable, errors: readonly ErrorCell[], preset: Preset) {
  // The rate's own formula, which minds a budget of 0, where it is the rate that failed.
  const isRate = list.columns.executionRate?.column === errors[0]!.column;
  const rateFor = isRate ? rightRateIn(list, preset) : undefined;
  const projects = new Map(isRate ? list.projects.map((project) => [project.row, project]) : []);
  for (const one of errors) {
    const project = projects.get(one.row);
    const rate = project && rateFor?.(one, project);
    yield ofCell(list, one, rate && setCells(list, [rate]));
  }
}

function ofCell(
  { sheet }: Pick<ListTable, 'sheet'>,
  { row, column, error }: ErrorCell,
  suggest: Suggestion | undefined,
) {
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
