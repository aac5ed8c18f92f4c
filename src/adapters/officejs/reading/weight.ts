import type { Block } from './block';

const COMMA = 1;
const BRACKETS = 9;

/** What rows of a block weighed in the answer, in bytes of JSON, the kinds of values left out. */
export function weightOf({ values, formulas, formats }: Block, from: number, to: number): number {
  let sum = 0;
  for (let row = from; row < to; row += 1) {
    sum += BRACKETS + weightOfCells(values[row]!, formulas[row]!) + weightOfFormats(formats[row]!);
  }
  return sum;
}

function weightOfCells(values: readonly unknown[], formulas: readonly unknown[]): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) {
    const weight = weightOfValue(values[at]);
    // Most cells hold no formula, and are given twice.
    sum += weight + (formulas[at] === values[at] ? weight : weightOfValue(formulas[at])) + 2 * COMMA;
  }
  return sum;
}

function weightOfFormats(formats: readonly unknown[]): number {
  let sum = 0;
  for (const format of formats) sum += (typeof format === 'string' ? format.length + 2 : 4) + COMMA;
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
