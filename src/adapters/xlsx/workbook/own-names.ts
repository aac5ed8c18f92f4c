import { formatRange, quoteSheetName, type RangeAddress } from '../../../core/address';
import { OWN_SHEET_NAME, ownSheetTag, type OwnSheet } from '../../../core/changes';
import { escapeXml } from '../../package';
import { usedRange } from '../../../core/ours';

/** The tag by which the sheet is found again, what is printed, and what is repeated on every page. */
export function namesOf(sheet: OwnSheet, index: number, prefix: string): string[] {
  const [first, last] = sheet.print.repeatRows;
  const quoted = quoteSheetName(sheet.name);
  const name = (title: string, text: string, hidden = ''): string =>
    `<${prefix}definedName name="${title}" localSheetId="${index}"${hidden}>${escapeXml(text)}</${prefix}definedName>`;
  return [
    name('_xlnm.Print_Area', `${quoted}!${absolute(usedRange(sheet))}`),
    name('_xlnm.Print_Titles', `${quoted}!$${first + 1}:$${last + 1}`),
    name(OWN_SHEET_NAME, ownSheetTag(sheet.key), ' hidden="1"'),
  ];
}

function absolute(range: RangeAddress): string {
  return formatRange(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
