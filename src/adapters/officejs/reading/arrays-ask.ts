import { formatRange, rangeOfCell, type CellAddress, type RangeAddress } from '../../../core/address';
import { cut, parseArea, rowsOf } from './areas';
import type { Ask } from './ask';
import type { SheetReading } from './sheet-reading';

const MOST_BANDS = 256;
const BYTES_PER_BAND = 60;
// Of the request, which is the larger one here.
const BYTES_PER_FORMULA = 1_000;

/** Looks in which rows of a range there are array formulas; the rows of the range are to be read before. */
export function arraysAsk(reading: SheetReading, range: RangeAddress): Ask {
  const bands = bandsOf(range);
  return {
    bytes: () => bands.length * BYTES_PER_BAND,
    split: () => undefined,
    send: (workbook) => {
      const sheet = workbook.worksheets.getItem(reading.entry.id);
      const asked = bands.map((band) => sheet.getRange(formatRange(band)).load('savedAsArray'));
      return () => {
        const filled = bands.filter((_, index) => !isFalse(asked[index]!.savedAsArray));
        const single = filled.filter((band) => rowsOf(band) === 1);
        const more = filled.filter((band) => rowsOf(band) > 1).map((band) => arraysAsk(reading, band));
        return [...more, ...(single.length > 0 ? [spillsAsk(reading, single)] : [])];
      };
    },
  };
}

function bandsOf(range: RangeAddress): RangeAddress[] {
  const height = Math.ceil(rowsOf(range) / MOST_BANDS);
  const bands: RangeAddress[] = [];
  for (let rest: RangeAddress | undefined = range; rest;) {
    const [band, below]: readonly [RangeAddress, RangeAddress?] =
      rowsOf(rest) > height ? cut(rest, height * (rest.right - rest.left + 1))! : [rest];
    bands.push(band);
    rest = below;
  }
  return bands;
}

/** Which formulas in these rows fill what. */
function spillsAsk(reading: SheetReading, rows: readonly RangeAddress[]): Ask {
  return {
    bytes: () => rows.reduce((sum, row) => sum + reading.formulasIn(row).length, 0) * BYTES_PER_FORMULA,
    split: () =>
      rows.length > 1
        ? [
            spillsAsk(reading, rows.slice(0, Math.ceil(rows.length / 2))),
            spillsAsk(reading, rows.slice(Math.ceil(rows.length / 2))),
          ]
        : undefined,
    send: (workbook) => {
      const sheet = workbook.worksheets.getItem(reading.entry.id);
      const asked = rows.flatMap((row) => reading.formulasIn(row)).map((cell) => askArray(sheet, cell));
      return () => {
        takeArrays(
          reading,
          asked.flatMap((answer) => answer() ?? []),
        );
        return [];
      };
    },
  };
}

interface ArrayCell {
  readonly cell: CellAddress;
  /** Where its values go by themselves; undefined where it was entered as an array formula. */
  readonly spill: RangeAddress | undefined;
}

function askArray(sheet: Excel.Worksheet, cell: CellAddress): () => ArrayCell | undefined {
  const range = sheet.getRange(formatRange(rangeOfCell(cell))).load('savedAsArray');
  const spill = range.getSpillingToRangeOrNullObject().load('address');
  return () => {
    if (!spill.isNullObject) return { cell, spill: parseArea(spill.address) };
    return isFalse(range.savedAsArray) ? undefined : { cell, spill: undefined };
  };
}

function takeArrays(reading: SheetReading, cells: readonly ArrayCell[]): void {
  for (const { spill } of cells) if (spill) reading.takeArray(spill);
  const entered = cells.filter(({ cell, spill }) => !spill && reading.formulaAt(cell) !== undefined);
  const places = new Set(entered.map(({ cell }) => placeOf(cell)));
  for (const { cell } of entered) {
    const formula = reading.formulaAt(cell);
    // It may have gone with the array above it or to its left.
    if (formula !== undefined)
      reading.takeArray(filledBy(cell, (at) => places.has(placeOf(at)) && reading.formulaAt(at) === formula));
  }
}

/** An array formula stands in every cell it fills. */
function filledBy({ row, column }: CellAddress, isFilled: (cell: CellAddress) => boolean): RangeAddress {
  let right = column;
  while (isFilled({ row, column: right + 1 })) right += 1;
  let bottom = row;
  while (isFilled({ row: bottom + 1, column })) bottom += 1;
  return { top: row, left: column, bottom, right };
}

function placeOf({ row, column }: CellAddress): string {
  return `${row},${column}`;
}

function isFalse(flag: boolean | null): boolean {
  return flag === false;
}
