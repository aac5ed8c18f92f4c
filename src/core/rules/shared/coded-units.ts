import type { ListTable, Reading } from '../../book';
import { codedUnitIn, type CodedUnit } from '../../naming';

/** A cell that names a unit with its code. */
export interface UnitCell extends CodedUnit {
  readonly list: ListTable;
  readonly reading: Reading<string>;
}

/** The cells of a unit column that have a code. A merged cell is read for each of its rows, and counts once. */
export function codedUnits(list: ListTable, field: 'department' | 'unit'): UnitCell[] {
  const known = new Map<string, CodedUnit | undefined>();
  const cells: UnitCell[] = [];
  let last = -1;
  for (const { [field]: reading } of list.projects) {
    if (reading?.value === undefined || reading.row === last) continue;
    last = reading.row;
    if (!known.has(reading.value)) known.set(reading.value, codedUnitIn(reading.value));
    const coded = known.get(reading.value);
    if (coded) cells.push({ ...coded, list, reading });
  }
  return cells;
}
