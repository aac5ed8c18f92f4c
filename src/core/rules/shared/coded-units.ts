import type { CellRef } from '../../address';
import type { ListTable, Reading } from '../../book';
import { codedUnitIn, type CodedUnit } from '../../naming';
import { formsOf } from './forms';
import { cellIn } from './places';

/** One way in which a list writes a unit with its code, and the cells that write it so. */
export interface UnitWriting extends CodedUnit {
  readonly list: ListTable;
  readonly readings: readonly Reading<string>[];
}

/** The writings of units with codes in a column, in the order of their first cells. A merged cell is read for each of its rows, and counts once. */
export function unitWritings(list: ListTable, field: 'department' | 'unit'): UnitWriting[] {
  const readingsOf = new Map<string, Reading<string>[]>();
  let last = -1;
  for (const { [field]: reading } of list.projects) {
    if (reading?.value === undefined || reading.row === last) continue;
    last = reading.row;
    const before = readingsOf.get(reading.value);
    if (before) before.push(reading);
    else readingsOf.set(reading.value, [reading]);
  }
  return [...readingsOf].flatMap(([text, readings]) => {
    const coded = codedUnitIn(text);
    return coded ? [{ ...coded, list, readings }] : [];
  });
}

/** Writings by what they have in common. */
export interface UnitForm {
  readonly form: string;
  /** How many cells write it so. */
  readonly count: number;
  readonly writings: readonly UnitWriting[];
}

/** The forms that occur, that of most cells first; among equals the one that comes first. */
export function unitForms(writings: readonly UnitWriting[], formOf: (one: UnitWriting) => string): UnitForm[] {
  return formsOf(writings, formOf)
    .map(({ form, members }) => ({ form, writings: members, count: countOf(members) }))
    .sort((a, b) => b.count - a.count);
}

function countOf(writings: readonly UnitWriting[]): number {
  return writings.reduce((count, { readings }) => count + readings.length, 0);
}

/** The cells that write a unit in one form. */
export function cellsOf({ writings }: UnitForm): CellRef[] {
  return writings.flatMap(({ list, readings }) => readings.map((reading) => cellIn(list, reading)));
}
