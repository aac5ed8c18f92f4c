import type { Reading } from '../../book';
import { chineseNumber, plain } from '../../naming';

/** A number of a list as written: 3, 03, 三、, (3), ③, 1.3. */
export interface SequenceNumber {
  /** How it is written; 1.3 and 2.3 are counted apart. */
  readonly style: string;
  readonly number: number;
}

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const DIGITS = /^第?(\d{1,7})[.、号]?$/;
const BRACKETED = /^\(?(\d{1,7})\)$/;
const DOTTED = /^(\d+(?:[.-]\d+)*)[.-](\d+)[.、]?$/;
const CHINESE = /^(第?|\()([一二三四五六七八九十]{1,3})([、.)]?)$/;

/** undefined where the cell says no number; a stored 1.1 may be 1.10, and tells nothing. */
export function parseSequence({ cell, value }: Reading<string>): SequenceNumber | undefined {
  if (typeof cell?.value === 'number') {
    return Number.isInteger(cell.value) ? { style: 'digits', number: cell.value } : undefined;
  }
  // 一 is read as a dash elsewhere.
  const text = plain(value ?? (typeof cell?.value === 'string' ? cell.value : ''));
  const digits = DIGITS.exec(text);
  if (digits) return { style: 'digits', number: Number(digits[1]) };
  const bracketed = BRACKETED.exec(text);
  if (bracketed) return { style: 'brackets', number: Number(bracketed[1]) };
  const dotted = DOTTED.exec(text);
  if (dotted) return { style: `${dotted[1]}.`, number: Number(dotted[2]) };
  return text.length === 1 && CIRCLED.includes(text)
    ? { style: 'circles', number: CIRCLED.indexOf(text) + 1 }
    : chinese(text);
}

function chinese(text: string): SequenceNumber | undefined {
  const match = CHINESE.exec(text);
  if (!match) return undefined;
  const [, open, numeral = '', close] = match;
  const number = chineseNumber(numeral);
  if (number === undefined) return undefined;
  return { style: open === '(' || close === ')' ? '(一)' : '一', number };
}
