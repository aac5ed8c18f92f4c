import { formatRange, type RangeAddress } from '../address';
import type { MarkChange, MarkSeverity } from '../changes';

/** In the order of their weight: on a cell with several marks the first one shows. */
export const SEVERITIES: readonly MarkSeverity[] = ['error', 'warning', 'info'];

/** Light red, amber and blue (rrggbb): the figures stay readable, on paper too. */
export const MARK_COLOURS: Readonly<Record<MarkSeverity, string>> = {
  error: 'FFC7CE',
  warning: 'FFEB9C',
  info: 'DDEBF7',
};

// Excel takes no longer list of addresses for one rule, nor Office.js for one range.
const LONGEST_ADDRESSES = 8_000;

export interface MarkRule {
  readonly severity: MarkSeverity;
  /** Addresses without their sheet, separated as asked. */
  readonly addresses: string;
}

/** One rule a severity, the gravest first, its addresses cut where they are too long for one. */
export function markRules(marks: readonly Pick<MarkChange, 'severity' | 'areas'>[], separator: ' ' | ','): MarkRule[] {
  return SEVERITIES.flatMap((severity) => {
    const areas = marks.filter((mark) => mark.severity === severity).flatMap((mark) => mark.areas);
    return addressLists(areas, separator).map((addresses) => ({ severity, addresses }));
  });
}

/** Lists of the areas' addresses, none too long; each area once. */
export function addressLists(areas: readonly RangeAddress[], separator: ' ' | ','): string[] {
  return addressChunks([...new Set(areas.map(formatRange))], separator);
}

/** The same of addresses that are written already, such as "3:7". */
export function addressChunks(addresses: readonly string[], separator: ' ' | ','): string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last === undefined || last.length + 1 + address.length > LONGEST_ADDRESSES) lists.push(address);
    else lists[lists.length - 1] = `${last}${separator}${address}`;
  }
  return lists;
}
