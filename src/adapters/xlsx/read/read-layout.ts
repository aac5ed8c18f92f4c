import { MAX_COLUMNS, parseRange, type RangeAddress } from '../../../core/address';
import { UnreadableFile } from '../../../core/ports';
import type { XmlElement } from '../../package';
import { SHEET_LIMITS } from './limits';

/** What is on or true, as XML writes it. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** The merged areas of a sheet. */
export function readMerges(sheet: XmlElement): RangeAddress[] {
  const merges = sheet.child('mergeCells')?.all('mergeCell') ?? [];
  return merges.flatMap((merge) => parseRange(merge.attribute('ref') ?? '') ?? []);
}

/** The columns that cannot be seen: hidden, or without width. */
export function readHiddenColumns(sheet: XmlElement): Set<number> {
  const hidden = new Set<number>();
  let named = 0;
  for (const column of sheet.child('cols')?.all('col') ?? []) {
    if (!isOn(column.attribute('hidden')) && Number(column.attribute('width') ?? 1) !== 0) continue;
    const first = Math.max(Number(column.attribute('min')), 1);
    const last = Math.min(Number(column.attribute('max')), MAX_COLUMNS);
    named += Math.max(last - first, 0);
    if (named > SHEET_LIMITS.namedColumns) throw new UnreadableFile('damaged', 'columns named over and over');
    for (let at = first; at <= last; at += 1) hidden.add(at - 1);
  }
  return hidden;
}

/** The range of the sheet's own autofilter. */
export function readFilter(sheet: XmlElement): RangeAddress | undefined {
  return parseRange(sheet.child('autoFilter')?.attribute('ref') ?? '');
}

export function readProtection(sheet: XmlElement): boolean {
  return isOn(sheet.child('sheetProtection')?.attribute('sheet'));
}

/** Whether rows that are not written are hidden. */
export function hidesOtherRows(sheet: XmlElement): boolean {
  return isOn(sheet.child('sheetFormatPr')?.attribute('zeroHeight'));
}
