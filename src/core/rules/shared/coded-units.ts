import type { CellRef } from '../../address';
import type { ListTable, Reading } from '../../book';
import { codedUnitIn, plain, unitCodeIn, type CodedUnit } from '../../naming';
import type { RuleList } from '../define';
import { cellIn } from './places';
import { stylesOf } from './styles';

/** One way in which a list writes a unit with its code, and the cells that write it so. */
export interface UnitWriting extends CodedUnit {
  readonly list: ListTable;
  readonly readings: readonly Reading<string>[];
}

type UnitField = 'department' | 'unit';

/** The writings of units that hold their code, in the order of their first cells. A merged cell is read for each of its rows, and counts once. */
export function unitWritings(list: RuleList, field: UnitField): UnitWriting[] {
  return writingsOf(list, list.once(TEXTS_IN[field]), ({ text }) => codedUnitIn(text));
}

/** The same, and those whose code stands in a column beside them. */
export function unitsWithCodes(list: RuleList, field: UnitField): UnitWriting[] {
  const texts = list.once(TEXTS_IN[field]);
  const isTheirs = tellsUnitsApart(texts);
  return writingsOf(
    list,
    texts,
    ({ text, code }) => codedUnitIn(text) ?? (isTheirs ? codedBeside(text, code) : undefined),
  );
}

/** Whether a column's codes are the units' own, and not that of the department over them. */
function tellsUnitsApart(texts: readonly UnitText[]): boolean {
  const codes = new Set(texts.flatMap(({ code }) => code ?? [])).size;
  const names = new Set(texts.flatMap(({ text, code }) => (code === undefined ? [] : plain(text)))).size;
  return codes > 1 && names <= codes + Math.max(1, codes / 4);
}

function codedBeside(text: string, written: string | undefined): CodedUnit | undefined {
  const code = written === undefined ? undefined : unitCodeIn(written);
  return code === undefined ? undefined : { code, name: plain(text), form: '编码|单位' };
}

/** A text with the code in the column beside it, and the cells that say both. */
interface UnitText {
  readonly text: string;
  readonly code: string | undefined;
  readonly readings: Reading<string>[];
}

const TEXTS_IN = {
  department: (list: ListTable) => unitTexts(list, 'department', 'departmentCode'),
  unit: (list: ListTable) => unitTexts(list, 'unit', 'unitCode'),
};

function unitTexts({ projects }: ListTable, field: UnitField, codeField: `${UnitField}Code`): UnitText[] {
  const texts = new Map<string, UnitText>();
  let last = -1;
  for (const project of projects) {
    const reading = project[field];
    if (reading?.value === undefined || reading.row === last) continue;
    last = reading.row;
    const code = project[codeField]?.value;
    const key = code === undefined ? reading.value : `${code} ${reading.value}`;
    const before = texts.get(key);
    if (before) before.readings.push(reading);
    else texts.set(key, { text: reading.value, code, readings: [reading] });
  }
  return [...texts.values()];
}

function writingsOf(
  list: ListTable,
  texts: readonly UnitText[],
  codedIn: (text: UnitText) => CodedUnit | undefined,
): UnitWriting[] {
  return texts.flatMap((one) => {
    const coded = codedIn(one);
    return coded ? [{ ...coded, list, readings: one.readings }] : [];
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
