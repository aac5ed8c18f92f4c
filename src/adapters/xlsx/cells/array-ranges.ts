import { parseRange, type RangeAddress } from '../../../core/address';
import { attributeOf } from './scan-rows';

/** The ranges that array formulas and data tables fill; none of their cells can be changed alone. */
export function arrayRanges(text: string): RangeAddress[] {
  if (!/t\s*=\s*["'](?:array|dataTable)["']/.test(text)) return [];
  const tags = text.match(/<(?:[^\s<>/:]+:)?f(?=\s)[^>]*\st\s*=\s*["'](?:array|dataTable)["'][^>]*>/g) ?? [];
  return tags.flatMap((tag) => parseRange(attributeOf(tag, 'ref') ?? '') ?? []);
}
