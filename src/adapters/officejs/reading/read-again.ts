import { MAX_COLUMNS, MAX_ROWS, type RangeAddress } from '../../../core/address';
import { cellsOf, cut } from './areas';
import { BYTES_PER_TYPE } from './cells-ask';
import { openSheet, type OpenedSheet, type Opening } from './open-sheet';
import { ANSWER_BYTES, readAsks, throwIfAborted, type Reader } from './read-asks';
import { inTurn } from './read-whole';
import { knownSheet, type KnownSheet, type Reading } from './reading';
import { FAR_CELLS } from './scout-ask';
import { askState } from './state';
import { askStructure, isSameStructure, type SheetEntry } from './structure';
import { askTables } from './tables';

// What a user may have added since.
const MORE_ROWS = 50;
const MORE_COLUMNS = 10;

/**
 * Reads these sheets again, in one request as far as they fit into one answer, and takes the others from before; undefined
 * where the workbook does not consist of the same any more.
 */
export async function readAgain(
  before: Reading,
  names: readonly string[],
  reader: Reader,
): Promise<Reading | undefined> {
  throwIfAborted(reader.options);
  const entries = entriesNamed(before, names);
  if (!entries) return undefined;
  const { isPlain, context } = reader;
  const { workbook } = context;
  reader.alongside?.(context);
  const structure = askStructure(workbook, isPlain);
  const tables = askTables(workbook, before.structure.tables);
  const state = askState(workbook, before.structure.stateParts);
  const openings = openingsOf(entries, before).map((opening) => openSheet(workbook, { ...opening, isPlain }));
  await context.sync();
  const now = structure();
  if (!isSameStructure(now, before.structure)) return undefined;
  const opened = await inTurn(openings, reader.host);
  await readAsks(
    opened.flatMap(({ asks }) => asks),
    reader,
  );
  const again = opened.map((sheet) => renewed(sheet, before, tables()));
  return { structure: now, state: state(), sheets: new Map([...before.sheets, ...again]) };
}

function entriesNamed({ structure }: Reading, names: readonly string[]): SheetEntry[] | undefined {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const entries = structure.sheets.filter(({ name }) => wanted.has(name.toLowerCase()));
  return entries.length === wanted.size ? entries : undefined;
}

/** The known extent of each sheet and somewhat more, as long as all of them fit into one answer. */
function openingsOf(entries: readonly SheetEntry[], before: Reading): Omit<Opening, 'isPlain'>[] {
  let room = ANSWER_BYTES;
  return entries.map((entry) => {
    const known = before.sheets.get(entry.id);
    const { window, bytes } = windowOf(known, room);
    room -= bytes;
    return { entry, window, hides: known?.hides ?? false };
  });
}

function windowOf(known: KnownSheet | undefined, room: number): { window: RangeAddress | undefined; bytes: number } {
  const used = known?.used ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const cells = cellsOf(used);
  if (!known || cells > FAR_CELLS) return { window: undefined, bytes: 0 };
  const perCell = known.bytes / cells + BYTES_PER_TYPE;
  const bytes = cells * perCell;
  if (bytes <= room) return { window: widened(used), bytes };
  if (room < ANSWER_BYTES / 2) return { window: undefined, bytes: 0 };
  const [first] = cut({ ...used, left: 0 }, room / perCell) ?? [used];
  return { window: first, bytes: cellsOf(first) * perCell };
}

/** From the first cell on, where that is not too far: requests for merged areas are as many as the cells are. */
function widened({ top, left, bottom, right }: RangeAddress): RangeAddress {
  const last = {
    bottom: Math.min(bottom + MORE_ROWS, MAX_ROWS - 1),
    right: Math.min(right + MORE_COLUMNS, MAX_COLUMNS - 1),
  };
  const whole = { top: 0, left: 0, ...last };
  return cellsOf(whole) > FAR_CELLS ? { top, left, ...last } : whole;
}

function renewed(
  { reading }: OpenedSheet,
  before: Reading,
  tables: ReturnType<ReturnType<typeof askTables>>,
): readonly [string, KnownSheet] {
  const { id, name } = reading.entry;
  const hasMarks = before.sheets.get(id)?.sheet.hasMarks ?? false;
  return [id, knownSheet(reading, tables.get(name) ?? [], hasMarks)];
}
