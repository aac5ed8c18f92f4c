import type { CellRef } from '../../address';
import type { ListTable } from '../../book';
import { codedUnitIn, type CodedUnit } from '../../naming';

/** One way in which a unit is written with its code, and the cells that write it so. */
export interface UnitWriting extends CodedUnit {
  readonly cells: readonly CellRef[];
}

/** The writings of units with codes in a column, in the order of their first cells. A merged cell is read for each of its rows, and counts once. */
export function unitWritings(list: ListTable, field: 'department' | 'unit'): UnitWriting[] {
  const cellsOf = new Map<string, CellRef[]>();
  let last = -1;
  for (const { [field]: reading } of list.projects) {
    if (reading?.value === undefined || reading.row === last) continue;
    last = reading.row;
    const cell = { sheet: list.sheet, row: reading.row, column: reading.column };
    const before = cellsOf.get(reading.value);
    if (before) before.push(cell);
    else cellsOf.set(reading.value, [cell]);
  }
  return [...cellsOf].flatMap(([text, cells]) => {
    const coded = codedUnitIn(text);
    return coded ? [{ ...coded, cells }] : [];
  });
}

/** Writings by what they have in common. */
export interface UnitForm {
  readonly form: string;
  readonly cells: readonly CellRef[];
  readonly writings: readonly UnitWriting[];
}

/** The forms that occur, that of most cells first; among equals the one that comes first. */
export function unitForms(writings: readonly UnitWriting[], formOf: (one: UnitWriting) => string): UnitForm[] {
  const forms = new Map<string, UnitWriting[]>();
  for (const one of writings) forms.set(formOf(one), [...(forms.get(formOf(one)) ?? []), one]);
  return [...forms]
    .map(([form, members]) => ({ form, writings: members, cells: members.flatMap(({ cells }) => cells) }))
    .sort((a, b) => b.cells.length - a.cells.length);
}
