import type { RangeAddress } from '../../../core/address';
import type { Breathe } from './ask';
import { askMarks } from './frame';
import { openSheet, type OpenedSheet } from './open-sheet';
import { isTooLarge, readAsks, throwIfAborted, type Reader } from './read-asks';
import { knownSheet, type Reading } from './reading';
import { askState } from './state';
import { askStructure, type SheetEntry, type Structure } from './structure';
import { askTables, type Tables } from './tables';

// What is looked at before anything is known: small workbooks are read with it, of others it tells how heavy they are.
const CORNER_CELLS = 8_000;
const CORNER_COLUMNS = 26;
// A request for one takes 4 kB, and 5 MB are the limit.
const SHEETS_AT_ONCE = 400;

/** Reads a workbook of which nothing is known: what it consists of, then its sheets, then the rest of their cells. */
export async function readWhole(reader: Reader): Promise<Reading> {
  const { context, alongside, options, isPlain } = reader;
  throwIfAborted(options);
  alongside?.(context);
  const ask = askStructure(context.workbook, isPlain);
  await context.sync();
  const structure = ask();
  throwIfAborted(options);
  const opening = await open(structure, reader);
  await readAsks(
    opening.sheets.flatMap(({ asks }) => asks),
    reader,
  );
  const sheets = opening.sheets.map(({ reading }, index) => {
    const { entry } = reading;
    const known = knownSheet(reading, opening.tables.get(entry.name) ?? [], opening.hasMarks[index]!);
    return [entry.id, known] as const;
  });
  return { structure, state: opening.state, sheets: new Map(sheets) };
}

interface Opening {
  readonly sheets: readonly OpenedSheet[];
  readonly hasMarks: readonly boolean[];
  readonly tables: Tables;
  readonly state: string | undefined;
}

async function open(structure: Structure, reader: Reader): Promise<Opening> {
  try {
    return await openWith(cornerFor(structure.sheets.length), structure, reader);
  } catch (thrown) {
    if (!isTooLarge(thrown)) throw thrown;
    return openWith(undefined, structure, reader);
  }
}

async function openWith(window: RangeAddress | undefined, structure: Structure, reader: Reader): Promise<Opening> {
  const { workbook } = reader.context;
  const tables = askTables(workbook, structure.tables);
  const state = askState(workbook, structure.stateParts);
  const sheets: OpenedSheet[] = [];
  const hasMarks: boolean[] = [];
  for (let from = 0; from === 0 || from < structure.sheets.length; from += SHEETS_AT_ONCE) {
    const entries = structure.sheets.slice(from, from + SHEETS_AT_ONCE);
    const opened = await openEntries(entries, window, reader);
    sheets.push(...opened.sheets);
    hasMarks.push(...opened.hasMarks);
  }
  return { sheets, hasMarks, tables: tables(), state: state() };
}

async function openEntries(
  entries: readonly SheetEntry[],
  window: RangeAddress | undefined,
  { context, host, isPlain }: Reader,
): Promise<Pick<Opening, 'sheets' | 'hasMarks'>> {
  const { workbook } = context;
  const sheets = entries.map((entry) => openSheet(workbook, { entry, window, hides: false, isPlain }));
  const marks = isPlain ? [] : entries.map(({ id }) => askMarks(workbook.worksheets.getItem(id)));
  await context.sync();
  return {
    sheets: await inTurn(sheets, host),
    hasMarks: isPlain ? entries.map(() => false) : marks.map((answer) => answer()),
  };
}

/** One after the other, with others' turns between. */
export async function inTurn<T>(
  takings: readonly ((breathe: Breathe) => Promise<T>)[],
  { breathe }: Reader['host'],
): Promise<T[]> {
  const taken: T[] = [];
  for (const taking of takings) taken.push(await taking(breathe));
  return taken;
}

function cornerFor(sheets: number): RangeAddress | undefined {
  const rows = Math.floor(CORNER_CELLS / CORNER_COLUMNS / Math.max(sheets, 1));
  return rows === 0 ? undefined : { top: 0, left: 0, bottom: rows - 1, right: CORNER_COLUMNS - 1 };
}
