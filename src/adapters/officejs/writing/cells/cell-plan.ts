import { contains, rangeOfCell, type CellAddress, type RangeAddress } from '../../../../core/address';
import { homeOf, isRenewal, type CellWrite, type Refusal } from '../../../../core/changes';
import { cellAt, type Sheet } from '../../../../core/snapshot';
import { typedConstant, type Typed } from './typed-content';

/** What one cell is to hold, and the number format it had and is to have. */
export interface CellPlan extends CellAddress {
  readonly content: Typed;
  readonly isFormula: boolean;
  readonly isText: boolean;
  /** undefined: it may be any. */
  readonly formatBefore: string | undefined;
  readonly formatAfter: string;
}

export interface SheetCells {
  readonly sheet: string;
  readonly cells: readonly CellPlan[];
  readonly hiddenRows: ReadonlySet<number>;
  /** Formulas of which a result is stored that is no longer true. */
  readonly isStale: boolean;
}

/** The number format of an empty cell, which no snapshot shows. */
export type FormatOf = (cell: CellAddress) => string | undefined;

/** The writes to a sheet: of several to one cell the last counts, with the formats of all. */
export function planCells(sheet: Sheet, writes: readonly CellWrite[], formatOf: FormatOf): SheetCells {
  const cells = new Map<string, CellPlan>();
  let isStale = false;
  for (const write of writes) {
    const home = homeOf(write, sheet);
    const place = `${home.row},${home.column}`;
    if (!cells.has(place) && isLeftAlone(write, sheet)) {
      // Excel calculates by itself; only where it was told not to, a result can be another than the one computed.
      isStale ||= write.value !== null && cellAt(sheet, home)?.value !== write.value && write.value !== '';
      continue;
    }
    const before = cells.get(place)?.formatBefore ?? cellAt(sheet, home)?.format ?? formatOf(home) ?? 'General';
    const formatAfter = settled(cells.get(place)?.formatAfter ?? before, sheet.ours === undefined ? write : undefined);
    const { value, formula } = write;
    const content = formula === undefined ? typedConstant(value, formatAfter === '@') : `=${formula}`;
    const isFormula = formula !== undefined;
    const isText = !isFormula && typeof value === 'string';
    cells.set(place, { ...home, content, isFormula, isText, formatBefore: before, formatAfter });
  }
  return { sheet: sheet.name, cells: [...cells.values()], hiddenRows: sheet.hiddenRows, isStale };
}

/** Cells of our own sheets keep their looks. */
function settled(format: string, write: CellWrite | undefined): string {
  if (write?.restoreFormat !== undefined) return write.restoreFormat;
  return format === 'General' ? (write?.format ?? format) : format;
}

/** A result that only has to be calculated again, of a cell or of an array formula's. */
function isLeftAlone(write: CellWrite, sheet: Sheet): boolean {
  return isRenewal(write, sheet) || arrayOf(write, sheet) !== undefined;
}

/** Excel lets nobody change a part of an array formula: refused, unless its first cell is renewed and the others with it. */
export function refusalOfArrays(sheet: Sheet, writes: readonly CellWrite[]): Refusal | undefined {
  for (const write of writes) {
    const array = arrayOf(write, sheet);
    if (!array || isFirstRenewed(array, write, sheet)) continue;
    const isRenewed = writes.some((other) => isFirstRenewed(array, other, sheet));
    if (isRenewed && write.formula === undefined) continue;
    return { reason: 'array-formula', sheet: sheet.name, range: rangeOfCell(write) };
  }
  return undefined;
}

function arrayOf(cell: CellAddress, { arrays = [] }: Sheet): RangeAddress | undefined {
  return arrays.find((range) => contains(range, cell));
}

function isFirstRenewed({ top, left }: RangeAddress, write: CellWrite, sheet: Sheet): boolean {
  return write.row === top && write.column === left && isRenewal(write, sheet);
}
