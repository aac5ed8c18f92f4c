import { formatCell } from '../../../core/address';
import type { OwnSheet } from '../../../core/changes';
import { MARGINS, PAGE_NUMBERS, pageBreaks } from '../../../core/ours';
import { escapeXml } from '../../package';

// The few pixels that Excel keeps free beside the digits of a column, as a share of one character.
const PADDING = 0.71;

export function columnsXml({ widths }: OwnSheet): string {
  const columns = widths.map(
    (width, column) => `<col min="${column + 1}" max="${column + 1}" width="${width + PADDING}" customWidth="1"/>`,
  );
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

/** No grid lines: the tables bring their borders. Frozen rows stay in view. */
export function viewXml({ frozenRows }: OwnSheet): string {
  const pane =
    frozenRows === 0
      ? ''
      : `<pane ySplit="${frozenRows}" topLeftCell="${formatCell({ row: frozenRows, column: 0 })}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`;
  return `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

const A4 = 9;

/** A4, all columns on one page's width, as many pages down as needed. */
export function printXml(sheet: OwnSheet): string {
  const margins = Object.entries(MARGINS).map(([side, inches]) => `${side}="${inches}"`);
  const orientation = sheet.print.landscape ? 'landscape' : 'portrait';
  return [
    '<printOptions horizontalCentered="1"/>',
    `<pageMargins ${margins.join(' ')}/>`,
    `<pageSetup paperSize="${A4}" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`,
    (sheet.print.hasPageNumbers ?? true)
      ? `<headerFooter><oddFooter>${escapeXml(PAGE_NUMBERS)}</oddFooter></headerFooter>`
      : '',
    breaksXml(pageBreaks(sheet)),
  ].join('');
}

function breaksXml(rows: readonly number[]): string {
  if (rows.length === 0) return '';
  const breaks = rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks.join('')}</rowBreaks>`;
}
