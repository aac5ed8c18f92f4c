import { formatRange, quoteSheetName, type RangeAddress } from '../../../core/address';
import { OWN_SHEET_NAME, ownSheetTag, type OwnSheet } from '../../../core/changes';
import { escapeXml } from '../../package';
import { usedRange } from '../../../core/ours';

/** The tag by which the sheet is found again, what is printed, and what is repeated on every page. */
export function namesOf(sheet: OwnSheet, index: number, prefix: string): string[] {
  const tag = `<${prefix}definedName name="${OWN_SHEET_NAME}" localSheetId="${index}" hidden="1">${escapeXml(ownSheetTag(sheet.key))}</${prefix}definedName>`;
  return [...printNamesOf(sheet, index, prefix), tag];
}

/** The names of a sheet of the user's: only how it is printed. */
export function printNamesOf(sheet: OwnSheet, index: number, prefix: string): string[] {
  const quoted = quoteSheetName(sheet.name);
  const name = (title: string, text: string): string =>
    `<${prefix}definedName name="${title}" localSheetId="${index}">${escapeXml(text)}</${prefix}definedName>`;
  const { repeatRows } = sheet.print;
  return [
    name('_xlnm.Print_Area', `${quoted}!${absolute(usedRange(sheet))}`),
    ...(repeatRows ? [name('_xlnm.Print_Titles', `${quoted}!$${repeatRows[0] + 1}:$${repeatRows[1] + 1}`)] : []),
  ];
}

function absolute(range: RangeAddress): string {
  return formatRange(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
