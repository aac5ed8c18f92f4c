import { overlap, type RangeAddress } from '../../../../src/core/address';
import { ExcelError } from '../wire/excel-error';
import { omitted, type HostCell } from './host-cell';
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
  const after = rest(cell, what);
  return Object.keys(after).length === 0 ? undefined : after;
}

function rest(cell: HostCell, what: Exclude<Cleared, 'All'>): HostCell {
  if (what === 'Contents') return omitted(cell, 'value', 'formula', 'isUncalculated');
  if (what === 'Formats') return omitted(cell, 'format', 'look');
  const look = omitted(cell.look ?? {}, 'hyperlink');
  const isBare = what === 'RemoveHyperlinks' || Object.keys(look).length === 0;
  return isBare ? omitted(cell, 'look') : { ...cell, look };
}

function clearFrame(sheet: HostSheet, range: RangeAddress): void {
  sheet.merges = sheet.merges.filter((merge) => !overlap(merge, range));
  for (const rule of sheet.rules) rule.ranges = rule.ranges.flatMap((area) => without(area, range));
  sheet.rules = sheet.rules.filter(({ ranges }) => ranges.length > 0);
}
