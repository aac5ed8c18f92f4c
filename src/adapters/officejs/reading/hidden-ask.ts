import { formatRange, type RangeAddress } from '../../../core/address';
import { columnsOf, cut, rowsOf } from './areas';
import type { Answer, Ask } from './ask';
import type { SheetReading } from './sheet-reading';

/** {"rowHidden":false} and a comma. */
const BYTES = 24;

/** Which rows of a range are hidden. */
export function askHiddenRows(sheet: Excel.Worksheet, { top, bottom }: RangeAddress): Answer<number[]> {
  const range = sheet.getRange(formatRange({ top, bottom, left: 0, right: 0 }));
  const rows = range.getRowProperties({ rowHidden: true });
  return () => rows.value.flatMap(({ rowHidden }, index) => (rowHidden ? [top + index] : []));
}

/** Which columns of a range are hidden. */
export function askHiddenColumns(sheet: Excel.Worksheet, { left, right }: RangeAddress): Answer<number[]> {
  const range = sheet.getRange(formatRange({ top: 0, bottom: 0, left, right }));
  const columns = range.getColumnProperties({ columnHidden: true });
  return () => columns.value.flatMap(({ columnHidden }, index) => (columnHidden ? [left + index] : []));
}

export function hiddenRowsAsk(reading: SheetReading, range: RangeAddress): Ask {
  return {
    bytes: () => rowsOf(range) * BYTES,
    split: (bytes) => {
      const rows = cut({ ...range, left: 0, right: 0 }, bytes / BYTES);
      return rows && [hiddenRowsAsk(reading, rows[0]), hiddenRowsAsk(reading, rows[1])];
    },
    send: (workbook) => {
      const rows = askHiddenRows(workbook.worksheets.getItem(reading.entry.id), range);
      return () => {
        reading.hideRows(rows());
        return [];
      };
    },
  };
}

export function hiddenColumnsAsk(reading: SheetReading, range: RangeAddress): Ask {
  return {
    bytes: () => columnsOf(range) * BYTES,
    split: (bytes) => {
      const columns = cut({ ...range, top: 0, bottom: 0 }, bytes / BYTES);
      return columns && [hiddenColumnsAsk(reading, columns[0]), hiddenColumnsAsk(reading, columns[1])];
    },
    send: (workbook) => {
      const columns = askHiddenColumns(workbook.worksheets.getItem(reading.entry.id), range);
      return () => {
        reading.hideColumns(columns());
        return [];
      };
    },
  };
}
