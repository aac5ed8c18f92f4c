import { formatRange, type RangeAddress } from '../../../core/address';
import { cellsOf, cut, without } from './areas';
import { arraysAsk } from './arrays-ask';
import type { Answer, Ask, Breathe } from './ask';
import { asksFor } from './asks-for';
import { blockOf, TYPED_BLOCK_PROPERTIES, type Block } from './block';
import { cellsAsk } from './cells-ask';
import { askFrame, rectangle } from './frame';
import { askHiddenColumns, askHiddenRows, hiddenColumnsAsk, hiddenRowsAsk } from './hidden-ask';
import { takeMerges } from './cut-merges-ask';
import { askMerges, type ToldMerges } from './merges';
import { FAR_CELLS, scoutAsk } from './scout-ask';
import { SheetReading } from './sheet-reading';
import type { SheetEntry } from './structure';

/** What to ask of a sheet at once, before it is known what it holds. */
export interface Opening {
  readonly entry: SheetEntry;
  /** Where values may be looked for; undefined for a glance only. */
  readonly window: RangeAddress | undefined;
  /** It has had hidden rows or columns, so they are asked for along with the cells. */
  readonly hides: boolean;
  readonly isPlain: boolean;
}

export interface OpenedSheet {
  readonly reading: SheetReading;
  /** What is left to be asked. */
  readonly asks: readonly Ask[];
}

/** Asks for all of a sheet but its cells, and for the cells within the window. */
export function openSheet(
  workbook: Excel.Workbook,
  { entry, window, hides, isPlain }: Opening,
): (breathe: Breathe) => Promise<OpenedSheet> {
  const sheet = workbook.worksheets.getItem(entry.id);
  const frame = askFrame(sheet, isPlain);
  const seen = window && askWindow(sheet, window, hides);
  return (breathe) => opened(new SheetReading(entry, frame()), seen?.(), breathe);
}

interface View {
  readonly window: RangeAddress;
  readonly block: Block | undefined;
  readonly merges: ToldMerges;
  /** Undefined where they were not asked for. */
  readonly hidden: { readonly rows: readonly number[]; readonly columns: readonly number[] } | undefined;
}

function askWindow(sheet: Excel.Worksheet, window: RangeAddress, hides: boolean): Answer<View> {
  const filled = sheet.getRange(formatRange(window)).getUsedRangeOrNullObject(true);
  filled.load(`rowIndex,columnIndex,rowCount,columnCount,${TYPED_BLOCK_PROPERTIES}`);
  const merges = askMerges(sheet, window);
  const rows = hides ? askHiddenRows(sheet, window) : undefined;
  const columns = hides ? askHiddenColumns(sheet, window) : undefined;
  return () => ({
    window,
    block: filled.isNullObject ? undefined : blockOf(filled, rectangle(filled), true),
    merges: merges(),
    hidden: rows && columns && { rows: rows(), columns: columns() },
  });
}

async function opened(reading: SheetReading, view: View | undefined, breathe: Breathe): Promise<OpenedSheet> {
  const { used } = reading.frame;
  if (view?.block) await reading.take(view.block, breathe);
  if (!used) return { reading, asks: [] };
  if (cellsOf(used) > FAR_CELLS) return { reading, asks: far(reading, used) };
  const cut = view ? takeMerges(reading, view.merges) : [];
  const unseen = without(used, view?.window);
  const cells = unseen.map((range) => cellsAsk(reading, range));
  return { reading, asks: [...cells, ...cut, ...detailsOf(reading, used, view)] };
}

function detailsOf(reading: SheetReading, used: RangeAddress, view: View | undefined): Ask[] {
  const { hidesRows, hidesColumns, hasArrays } = reading.frame;
  if (view?.hidden) takeHidden(reading, used, view.hidden);
  const beside = view?.hidden ? without(used, view.window) : [used];
  return [
    ...(hidesRows ? beside.map((range) => hiddenRowsAsk(reading, range)) : []),
    ...(hidesColumns ? beside.map((range) => hiddenColumnsAsk(reading, range)) : []),
    ...(hasArrays ? [arraysAsk(reading, used)] : []),
  ];
}

function takeHidden(reading: SheetReading, used: RangeAddress, { rows, columns }: NonNullable<View['hidden']>): void {
  reading.hideRows(rows.filter((row) => row >= used.top && row <= used.bottom));
  reading.hideColumns(columns.filter((column) => column >= used.left && column <= used.right));
}

/** The first rows are probably full; behind them, it is looked first whether there is anything. */
function far(reading: SheetReading, used: RangeAddress): Ask[] {
  const [first, behind] = cut(used, FAR_CELLS / 16)!;
  reading.holdIn([first]);
  return [...asksFor(reading, [first]), scoutAsk(reading, { known: [], vast: [behind] })];
}
