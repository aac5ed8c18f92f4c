import { isBlank, type ListTable } from '../../book';
import type { Preset } from '../../presets';

/** What a row of the list must have, as far as the list has columns for it. */
export type RequiredField = 'name' | 'adjustedBudget' | 'initialBudget' | 'score' | 'grade';

/** The required columns that the list has: one budget, the adjusted one if it is there; a grade only where one grades. */
export function requiredFields({ columns }: ListTable, { grades }: Preset): readonly RequiredField[] {
  const budget = columns.adjustedBudget || !columns.initialBudget ? 'adjustedBudget' : 'initialBudget';
  const isGraded = grades.bands.length > 0;
  const fields: readonly RequiredField[] = ['name', budget, 'score', ...(isGraded ? ['grade' as const] : [])];
  return fields.filter((field) => columns[field] !== undefined);
}

const FEWEST_ROWS = 2;

/** Required columns, and that of the executed amounts, in which not one row has anything; a grade's only beside scores. */
export function emptyColumns(list: ListTable, preset: Preset): readonly (RequiredField | 'executed')[] {
  if (list.projects.length < FEWEST_ROWS) return [];
  const fields = [...requiredFields(list, preset), ...(list.columns.executed ? ['executed' as const] : [])];
  return fields.filter((field) => list.projects.every((project) => isBlank(project[field])));
}
