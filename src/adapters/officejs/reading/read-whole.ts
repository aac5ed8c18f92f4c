import type { RangeAddress } from '../../../core/address';
import { AnswerTooLarge } from './ask';
import { askMarks } from './frame';
import { openSheet, type OpenedSheet } from './open-sheet';
import { isTooLarge, readAsks, throwIfAborted, type Reader } from './read-asks';
import { knownSheet, type Reading } from './reading';
import { askState } from './state';
import { askStructure, type Structure } from './structure';
import { askTables, type Tables } from './tables';

// What is looked at before anything is known: small workbooks are read with it, of others it tells how heavy they are.
const CORNER_CELLS = 8_000;
const CORNER_COLUMNS = 26;

/** Reads a workbook of which nothing is known: what it consists of, then its sheets, then the rest of their cells. */
export async function readWhole(reader: Reader): Promise<Reading> {
  const { context, alongside } = reader;
  alongside?.(context);
  const ask = askStructure(context.workbook);
  await context.sync();
  const structure = ask();
  throwIfAborted(reader.options);
  const opening = await open(structure, context);
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

async function open(structure: Structure, context: Excel.RequestContext): Promise<Opening> {
  try {
    return await openWith(cornerFor(structure.sheets.length), structure, context);
  } catch (thrown) {
    if (!isTooLarge(thrown) && !(thrown instanceof AnswerTooLarge)) throw thrown;
    return openWith(undefined, structure, context);
  }
}

async function openWith(
  window: RangeAddress | undefined,
  structure: Structure,
  context: Excel.RequestContext,
): Promise<Opening> {
  const { workbook } = context;
  const tables = askTables(workbook, structure.tables);
  const state = askState(workbook, structure.stateParts);
  const sheets = structure.sheets.map((entry) => openSheet(workbook, { entry, window, hides: false }));
  const marks = structure.sheets.map(({ id }) => askMarks(workbook.worksheets.getItem(id)));
  await context.sync();
  return {
    sheets: sheets.map((answer) => answer()),
    hasMarks: marks.map((answer) => answer()),
    tables: tables(),
    state: state(),
  };
}

function cornerFor(sheets: number): RangeAddress | undefined {
  const rows = Math.floor(CORNER_CELLS / CORNER_COLUMNS / Math.max(sheets, 1));
  return rows === 0 ? undefined : { top: 0, left: 0, bottom: rows - 1, right: CORNER_COLUMNS - 1 };
}
