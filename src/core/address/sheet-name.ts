import { formatRange, parseCell } from './a1';
import type { RangeRef } from './types';

// A name that Excel accepts bare: letters (Chinese too), digits, underscore, dot; not starting with a digit.
const BARE = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_R1C1 = /^(r\d*)?(c\d*)?$/i;

/** A sheet's name as it stands in a formula: quoted where Excel needs it (`'2023 年'`, `'Bob''s'`). */
export function quoteSheetName(name: string): string {
  const isBare = BARE.test(name) && !parseCell(name) && !LOOKS_LIKE_R1C1.test(name);
  return isBare ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The inverse of quoteSheetName: `'Bob''s'` → `Bob's`. */
export function unquoteSheetName(text: string): string {
  return text.startsWith("'") && text.endsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}

/** For formulas: `本级项目!$D$4:$D$49` is written with formatRange, so relative: `本级项目!D4:D49`. */
export function formatRangeRef(ref: RangeRef): string {
  return `${quoteSheetName(ref.sheet)}!${formatRange(ref)}`;
}
