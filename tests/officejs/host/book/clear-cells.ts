import { overlap, type RangeAddress } from '../../../../src/core/address';
import { ExcelError } from '../wire/excel-error';
import type { HostCell } from './host-cell';
import type { HostSheet } from './host-sheet';
import { enclosed, without } from './rectangles';
import { refuseArrays, refuseProtected } from './write-cells';

export type Cleared = 'All' | 'Contents' | 'Formats' | 'Hyperlinks' | 'RemoveHyperlinks';

/** Clears what stands in the range; whole sheets too, since only cells that hold something are looked at. */
export function clearCells(sheet: HostSheet, range: RangeAddress, what: Cleared): void {
  refuseProtected(sheet);
  const cut = sheet.merges.some((merge) => overlap(merge, range) && !enclosed(merge, range));
  if (cut && what !== 'Hyperlinks')
    throw new ExcelError('MergedRangeConflict', 'Part of merged cells cannot be cleared.');
  if (what === 'All' || what === 'Contents') refuseArrays(sheet, range);
  for (const [row, cells] of [...sheet.rows]) {
    if (row < range.top || row > range.bottom) continue;
    const changed = new Map<number, HostCell | undefined>();
    cells.forEach((cell, column) => {
      if (cell && column >= range.left && column <= range.right) changed.set(column, left(cell, what));
    });
    if (changed.size > 0) sheet.put(row, changed);
  }
  if (what === 'All' || what === 'Formats') clearFrame(sheet, range);
  if (what === 'All' || what === 'Contents') sheet.book.changed(sheet, range);
}

function left(cell: HostCell, what: Cleared): HostCell | undefined {
  if (what === 'All') return undefined;
  const after: { -readonly [K in keyof HostCell]: HostCell[K] } = { ...cell };
  if (what === 'Contents') {
    delete after.value;
    delete after.formula;
    delete after.isUncalculated;
  }
  if (what === 'Formats') {
    delete after.format;
    delete after.look;
  }
  if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') {
    const { hyperlink: _gone, ...look } = cell.look ?? {};
    delete after.look;
    if (Object.keys(look).length > 0 && what === 'Hyperlinks') after.look = look;
  }
  return Object.keys(after).length === 0 ? undefined : after;
}

function clearFrame(sheet: HostSheet, range: RangeAddress): void {
  sheet.merges = sheet.merges.filter((merge) => !overlap(merge, range));
  for (const rule of sheet.rules) rule.ranges = rule.ranges.flatMap((area) => without(area, range));
  sheet.rules = sheet.rules.filter(({ ranges }) => ranges.length > 0);
}
