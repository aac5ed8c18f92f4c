import type { CellRef } from '../../address';
import type { ListTable, Reading } from '../../book';
import { codedUnitIn, plain, unitCodeIn, type CodedUnit } from '../../naming';
import { groupedBy } from './grouped-by';
import { cellIn } from './places';
import { stylesOf } from './styles';

/** One way in which a list writes a unit with its code, and the cells that write it so. */
export interface UnitWriting extends CodedUnit {
  readonly list: ListTable;
  readonly readings: readonly Reading<string>[];
}

type UnitField = 'department' | 'unit';

/** The writings of units that hold their code, in the order of their first cells. A merged cell is read for each of its rows, and counts once. */
export function unitWritings(list: ListTable, field: UnitField): UnitWriting[] {
  return writingsOf(list, unitCells(list, field), ({ text }) => codedUnitIn(text));
}

/** The same, and those whose code stands in a column beside them. */
export function unitsWithCodes(list: ListTable, field: UnitField): UnitWriting[] {
  const cells = unitCells(list, field);
  const isTheirs = tellsUnitsApart(cells);
  return writingsOf(
    list,
    cells,
    ({ text, code }) => codedUnitIn(text) ?? (isTheirs ? codedBeside(text, code) : undefined),
  );
}

/** Whether a column's codes are the units' own, and not that of the department over them. */
function tellsUnitsApart(cells: readonly UnitCell[]): boolean {
  const codes = new Set(cells.flatMap(({ code }) => code ?? [])).size;
  const names = new Set(cells.flatMap(({ text, code }) => (code === undefined ? [] : plain(text)))).size;
  return codes > 1 && names <= codes + Math.max(1, codes / 4);
}

function codedBeside(text: string, written: string | undefined): CodedUnit | undefined {
  const code = written === undefined ? undefined : unitCodeIn(written);
  return code === undefined ? undefined : { code, name: plain(text), form: '编码|单位' };
}

interface UnitCell {
  readonly reading: Reading<string>;
  readonly text: string;
  readonly code?: string | undefined;
}

function unitCells({ projects }: ListTable, field: UnitField): UnitCell[] {
  let last = -1;
  return projects.flatMap((project) => {
    const reading = project[field];
    if (reading?.value === undefined || reading.row === last) return [];
    last = reading.row;
    return [{ reading, text: reading.value, code: project[`${field}Code`]?.value }];
  });
}

function writingsOf(
  list: ListTable,
  cells: readonly UnitCell[],
  codedIn: (cell: UnitCell) => CodedUnit | undefined,
): UnitWriting[] {
  const alike = groupedBy(cells, ({ text, code = '' }) => `${code} ${text}`);
  return [...alike.values()].flatMap((members) => {
    const coded = codedIn(members[0]!);
    return coded ? [{ ...coded, list, readings: members.map(({ reading }) => reading) }] : [];
  });
}

/** Writings by what they have in common. */
export interface UnitGroup {
  readonly key: string;
  /** How many cells there are of it. */
  readonly count: number;
  readonly writings: readonly UnitWriting[];
}

/** The keys that occur, that of most cells first; among equals the one that comes first. */
export function unitGroups(writings: readonly UnitWriting[], keyOf: (one: UnitWriting) => string): UnitGroup[] {
  return stylesOf(writings, keyOf)
    .map(({ style, members }) => ({ key: style, writings: members, count: countOf(members) }))
    .sort((a, b) => b.count - a.count);
}

function countOf(writings: readonly UnitWriting[]): number {
  return writings.reduce((count, { readings }) => count + readings.length, 0);
}

/** The cells of a group. */
export function cellsOf({ writings }: UnitGroup): CellRef[] {
  return writings.flatMap(({ list, readings }) => readings.map((reading) => cellIn(list, reading)));
}
