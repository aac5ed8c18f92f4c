import { formatRange, type RangeAddress } from '../../../core/address';
import { cellsOf, cut } from './areas';
import type { Ask, Taking } from './ask';
import { askBlock } from './block';
import { takeMerges } from './cut-merges-ask';
import { askMerges } from './merges';
import type { SheetReading } from './sheet-reading';
import { typesAsk } from './types-ask';

/** "Double", and its quotes. */
export const BYTES_PER_TYPE = 9;

/** Cells of a sheet and the merged areas among them. */
export function cellsAsk(reading: SheetReading, range: RangeAddress): Ask {
  const perCell = (withTypes: boolean): number => reading.bytesPerCell + (withTypes ? BYTES_PER_TYPE : 0);
  return {
    bytes: (withTypes) => cellsOf(range) * perCell(withTypes),
    split: (bytes) => {
      const parts = cut(range, bytes / perCell(false));
      return parts && [cellsAsk(reading, parts[0]), cellsAsk(reading, parts[1])];
    },
    send: (workbook, withTypes) => sent(workbook, reading, { range, withTypes }),
  };
}

function sent(
  workbook: Excel.Workbook,
  reading: SheetReading,
  { range, withTypes }: { readonly range: RangeAddress; readonly withTypes: boolean },
): Taking {
  const sheet = workbook.worksheets.getItem(reading.entry.id);
  const block = askBlock(sheet.getRange(formatRange(range)), range, withTypes);
  const merges = askMerges(sheet, range);
  return async (breathe) => {
    const doubtful = await reading.take(block(), breathe);
    return [...(doubtful ? [typesAsk(reading, doubtful)] : []), ...takeMerges(reading, merges())];
  };
}
