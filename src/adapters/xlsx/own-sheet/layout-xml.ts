import { formatCell } from '../../../core/address';
import type { OwnSheet } from '../../../core/changes';
import { pageBreaks } from './page-breaks';

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
const PAGE_NUMBERS = '&amp;C&amp;&quot;宋体,常规&quot;&amp;9第 &amp;P 页 共 &amp;N 页';

/** A4, all columns on one page's width, as many pages down as needed. Margins in inches. */
export function printXml(sheet: OwnSheet): string {
  const orientation = sheet.print.landscape ? 'landscape' : 'portrait';
  return [
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.59" right="0.59" top="0.79" bottom="0.79" header="0.39" footer="0.39"/>',
    `<pageSetup paperSize="${A4}" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${PAGE_NUMBERS}</oddFooter></headerFooter>`,
    breaksXml(pageBreaks(sheet)),
  ].join('');
}

function breaksXml(rows: readonly number[]): string {
  if (rows.length === 0) return '';
  const breaks = rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks.join('')}</rowBreaks>`;
}
