import { MONEY_FIELDS, type MoneyField, type Project, type Reading } from '../../book';
import type { RuleList } from '../define';
import { censusOf, type Census } from '../shared/census';

export type NumberField = MoneyField | 'score' | 'executionRate';

/** A number that stands as text, or as a date, in one of a list's columns of numbers. */
export interface TextNumber {
  readonly field: NumberField;
  readonly reading: Reading<bigint> | Reading<object>;
  /** As stored. */
  readonly text: string;
  /** The row, where it is a project's; absent in a total. */
  readonly project?: Project;
}

const FIELDS: readonly NumberField[] = [...MONEY_FIELDS, 'score', 'executionRate'];

/** All of them, projects first and then totals. */
export function textNumbersIn(list: RuleList): readonly TextNumber[] {
  const fields = FIELDS.filter((field) => list.columns[field] && mayHaveTexts(censusOf(list, field)));
  const found: TextNumber[] = [];
  for (const project of list.projects) {
    for (const field of fields) {
      const reading = project[field];
      if (reading?.isText || isWordy(field, reading) || isDate(reading))
        collect(found, { field, reading: reading!, project });
    }
  }
  for (const { amounts } of list.totals) {
    for (const field of MONEY_FIELDS) {
      const reading = amounts[field];
      if (reading?.isText || isDate(reading)) collect(found, { field, reading: reading! });
    }
  }
  return found;
}

function mayHaveTexts({ states, hasTextNumbers }: Census): boolean {
  return hasTextNumbers || states.has('unreadable');
}

// 年初预算数 may well say 年中追加; what was budgeted in the end, and spent, are amounts.
function isWordy(field: NumberField, reading: TextNumber['reading'] | undefined): boolean {
  return reading?.state === 'unreadable' && (field === 'adjustedBudget' || field === 'executed');
}

/** A number in a date's format: what the user sees is no number. */
export function isDate(reading: TextNumber['reading'] | undefined): boolean {
  return reading?.state === 'unreadable' && typeof reading.cell?.value === 'number';
}

function collect(found: TextNumber[], { field, reading, ...rest }: Omit<TextNumber, 'text'>): void {
  const value = reading.cell?.value;
  if (typeof value !== 'string' && typeof value !== 'number') return;
  const text = String(value);
  // A rate that a formula prints is meant to be text, and nothing is ever computed from it.
  if (field === 'executionRate' && reading.cell?.formula !== undefined) return;
  found.push({ field, reading, text, ...rest });
}
