import { overlap, type RangeAddress } from '../../../../src/core/address';
import { ExcelError } from '../wire/excel-error';
import type { HostSheet } from './host-sheet';
import { height } from './place';
import { editCells, refuseProtected } from './write-cells';

/** Merges; of what stands there only the first cell's content stays. */
export function mergeCells(sheet: HostSheet, range: RangeAddress, isAcross: boolean): void {
  refuseProtected(sheet);
  if (sheet.tables.some((table) => overlap(table.range, range))) {
    throw new ExcelError('InvalidOperation', 'Cells of a table cannot be merged.');
  }
  const rows = isAcross
    ? Array.from({ length: height(range) }, (_, offset) => ({
        ...range,
        top: range.top + offset,
        bottom: range.top + offset,
      }))
    : [range];
  sheet.merges = sheet.merges.filter((merge) => !overlap(merge, range));
  for (const merge of rows) {
    editCells({ sheet, range: merge }, (before, row, column) =>
      row === merge.top && column === merge.left ? before : withoutContent(before),
    );
    if (merge.left < merge.right || merge.top < merge.bottom) sheet.merges.push(merge);
  }
  sheet.book.changed(sheet, range);
}

export function unmergeCells(sheet: HostSheet, range: RangeAddress): void {
  refuseProtected(sheet);
  sheet.merges = sheet.merges.filter((merge) => !overlap(merge, range));
}

function withoutContent(cell: ReturnType<HostSheet['cell']>): ReturnType<HostSheet['cell']> {
  if (!cell) return undefined;
  const after = {
    ...(cell.format === undefined ? {} : { format: cell.format }),
    ...(cell.look === undefined ? {} : { look: cell.look }),
  };
  return Object.keys(after).length === 0 ? undefined : after;
}
