import type { RangeAddress } from '../../../core/address';
import { arraysAsk } from './arrays-ask';
import type { Ask } from './ask';
import { cellsAsk } from './cells-ask';
import { hiddenColumnsAsk, hiddenRowsAsk } from './hidden-ask';
import type { SheetReading } from './sheet-reading';

/** All that is to be asked of ranges of a sheet. */
export function asksFor(reading: SheetReading, ranges: readonly RangeAddress[]): Ask[] {
  const { hidesRows, hidesColumns, hasArrays } = reading.frame;
  return [
    ...ranges.map((range) => cellsAsk(reading, range)),
    ...(hidesRows ? ranges.map((range) => hiddenRowsAsk(reading, range)) : []),
    ...(hidesColumns ? ranges.map((range) => hiddenColumnsAsk(reading, range)) : []),
    ...(hasArrays ? ranges.map((range) => arraysAsk(reading, range)) : []),
  ];
}
