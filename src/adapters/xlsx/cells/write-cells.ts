import { contains, rangeOfCell, type CellAddress, type RangeAddress } from '../../../core/address';
import { homeOf, isRenewal, type CellWrite } from '../../../core/changes';
import { cellAt, sheetNamed, type Sheet, type WorkbookSnapshot } from '../../../core/snapshot';
import { Refused } from '../refused';
import type { UserFormats } from '../styles/user-formats';
import type { Draft } from '../workbook/draft';
import { arrayRanges } from './array-ranges';
import { patchCells } from './patch-cells';
import type { ResolvedWrite } from './resolved-write';

export interface CellsContext {
  readonly workbook: WorkbookSnapshot;
  readonly draft: Draft;
  /** The part of a worksheet by its name. */
  readonly partOf: (sheet: string) => string | undefined;
  /** Made when first asked for: most writes need no new format. */
  readonly formats: () => UserFormats;
}

/** Writes cells of the user's sheets. Throws Refused for cells of array formulas. */
export function writeCells(cells: ReadonlyMap<string, readonly CellWrite[]>, context: CellsContext): void {
  for (const [name, writes] of cells) {
    const sheet = sheetNamed(context.workbook, name);
    const part = context.partOf(name);
    if (!sheet || part === undefined) throw new Refused({ reason: 'missing', sheet: name });
    const text = context.draft.text(part);
    const resolved = writes.map((write) => resolve(write, sheet, context));
    const formulaAt = (cell: CellAddress): string | undefined => cellAt(sheet, cell)?.formula;
    context.draft.set(part, patchCells(text, besideArrays(text, resolved, sheet), formulaAt));
  }
}

function resolve(write: CellWrite, sheet: Sheet, context: CellsContext): ResolvedWrite {
  // Cells of ours keep their looks: those are in a layer of their own, which the user's formats know nothing of.
  const keepsLook = sheet.ours !== undefined;
  return { ...write, ...homeOf(write, sheet), formatFor: keepsLook ? asItIs : formatFor(write, context) };
}

function asItIs(current: number): number {
  return current;
}

function formatFor({ format, restoreFormat }: CellWrite, { formats }: CellsContext): (current: number) => number {
  if (restoreFormat !== undefined) return (current) => formats().withNumberFormatForced(current, restoreFormat);
  return format === undefined ? (current) => current : (current) => formats().withNumberFormat(current, format);
}

/** The writes, where none of them changes an array formula; a new result for one is no change, nor are those of its other cells. */
function besideArrays(text: string, writes: readonly ResolvedWrite[], sheet: Sheet): readonly ResolvedWrite[] {
  const ranges = arrayRanges(text);
  if (ranges.length === 0) return writes;
  const isFirstOf = (range: RangeAddress) => (write: CellWrite) =>
    write.row === range.top && write.column === range.left && isRenewal(write, sheet);
  const isRenewed = new Map(ranges.map((range) => [range, writes.some(isFirstOf(range))]));
  return writes.map((write) => {
    const range = ranges.find((one) => contains(one, write));
    if (!range) return write;
    if (isFirstOf(range)(write)) return { ...write, keepsFormula: true };
    if (isRenewed.get(range) === true && write.formula === undefined) return write;
    throw new Refused({ reason: 'array-formula', sheet: sheet.name, range: rangeOfCell(write) });
  });
}
