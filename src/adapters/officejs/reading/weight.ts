import type { Block } from './block';

const COMMA = 1;
const BRACKETS = 3;

/** What a block weighed in the answer, in bytes of JSON. */
export function weightOf({ values, formulas, formats, types }: Block): number {
  return [values, formulas, formats, types ?? []].reduce((sum, rows) => sum + weightOfRows(rows), 0);
}

function weightOfRows(rows: readonly (readonly unknown[])[]): number {
  let sum = 0;
  for (const row of rows) {
    sum += BRACKETS;
    for (const value of row) sum += weightOfValue(value) + COMMA;
  }
  return sum;
}

function weightOfValue(value: unknown): number {
  if (typeof value === 'string') return weightOfText(value) + 2;
  return typeof value === 'number' ? String(value).length : 5;
}

function weightOfText(text: string): number {
  let sum = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7ff) sum += 2;
    else if (code > 0x7f || code < 0x20 || code === 0x22 || code === 0x5c) sum += 1;
  }
  return sum;
}
