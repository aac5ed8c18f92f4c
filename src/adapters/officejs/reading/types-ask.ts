import { formatRange, type RangeAddress } from '../../../core/address';
import { cellsOf, cut } from './areas';
import { AnswerTooLarge, type Ask } from './ask';
import type { SheetReading } from './sheet-reading';

const BYTES = 9;

/** Of what kind the values in a range are, where some of them look like errors. */
export function typesAsk(reading: SheetReading, range: RangeAddress): Ask {
  return {
    bytes: () => cellsOf(range) * BYTES,
    split: (bytes) => {
      const parts = cut(range, bytes / BYTES);
      return parts && [typesAsk(reading, parts[0]), typesAsk(reading, parts[1])];
    },
    send: (workbook) => {
      const sheet = workbook.worksheets.getItem(reading.entry.id);
      const cells = sheet.getRange(formatRange(range)).load('valueTypes');
      return () => {
        const types: readonly (readonly string[])[] | null = cells.valueTypes;
        if (!types) throw new AnswerTooLarge();
        reading.takeTypes(range, types);
        return [];
      };
    },
  };
}
