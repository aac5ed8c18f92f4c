import { isFinanceIssuer, isOfficialIssuer } from './issuer';
import { afterYear, beforeYear, isDigit, type AfterYear } from './around-year';
import { narrow } from './width';

/** Where something stands in a text: from its first character to before `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * How the year is bracketed. hexagon: 〔2022〕, as the standard asks. other: [ ] 【 】 ( ) and their like.
 * broken: one of the pair is lost, or the two do not match. none: 财社2023-12号.
 */
export type YearBrackets = 'hexagon' | 'other' | 'broken' | 'none';

/** What a 文号 should not have: 第, leading zeros, spaces, 年 after the year, 文件 after 号. */
export type ExtraKind = 'ordinal' | 'zeros' | 'spaces' | 'year-word' | 'document-word';

export interface Extra extends Span {
  readonly kind: ExtraKind;
}

/** A 文号 found in a text, its place included. */
export interface DocumentNumber extends Span {
  /** 机关代字: 霁财社. */
  readonly issuer: string;
  readonly year: number;
  readonly number: number;
  /** As it should be written, and the same for every way of writing it: 霁财社〔2022〕746号. */
  readonly standard: string;
  readonly brackets: YearBrackets;
  /** The year with its brackets and the dash after it. */
  readonly yearSpan: Span;
  readonly extras: readonly Extra[];
  /** A further number after a shared year: the 747 of 〔2022〕746、747号. Its form is judged with the first. */
  readonly isFurther: boolean;
}

const PAIRS: Readonly<Record<string, string>> = {
  '〔': '〕',
  '﹝': '﹞',
  '[': ']',
  '【': '】',
  '〖': '〗',
  '(': ')',
  '<': '>',
  '{': '}',
};
const YEAR_LENGTH = 4;
// 竣工(2023)12号楼, 储备(2023)5号地块: numbers of things.
const NUMBERS_A_THING = /^(?:楼|院|地|宗|线|井|机|桥|标|库|厂|店|门|车|船|路|街|泵|站|台|仓|渠|坑|图|房|栋)/;

/** The 文号 in a text, in order. Contract numbers, project codes, dates and house numbers are none. */
export function documentNumbersIn(text: string): readonly DocumentNumber[] {
  const narrowed = narrow(text);
  let found = NONE;
  for (let at = yearFrom(narrowed, 0); at >= 0; at = yearFrom(narrowed, at + 1)) {
    const numbers = numbersAround(narrowed, at);
    if (numbers.length > 0) found = found.length === 0 ? numbers : [...found, ...numbers];
  }
  return found;
}

const NONE: readonly DocumentNumber[] = [];

/** Where the next 19xx or 20xx begins; -1 where there is none. */
function yearFrom(text: string, from: number): number {
  for (let at = from; at + YEAR_LENGTH <= text.length; at += 1) {
    const first = text.charCodeAt(at);
    if (first !== 0x31 && first !== 0x32) continue;
    if (text.charCodeAt(at + 1) !== (first === 0x31 ? 0x39 : 0x30)) continue;
    if (isDigit(text, at + 2) && isDigit(text, at + 3)) return at;
  }
  return -1;
}

function numbersAround(text: string, at: number): readonly DocumentNumber[] {
  const after = afterYear(text, at + YEAR_LENGTH);
  const before = after && beforeYear(text, at);
  if (!before) return NONE;
  const { issuer, start } = before;
  const { end, hasSign } = after;
  const brackets = bracketing(before.bracket, after.bracket);
  if (!isPlausible({ issuer, brackets, hasSign, next: text[end] ?? '' })) return NONE;
  const year = text.slice(at, at + YEAR_LENGTH);
  const yearSpan = { start: before.bracketStart, end: after.yearEnd };
  const words = brackets === 'none' ? without(after, 'year-word') : after.extras;
  const extras = extrasIn(text.slice(start, end), start, words);
  const first: DocumentNumber = {
    start,
    end,
    issuer,
    year: Number(year),
    number: Number(after.number),
    standard: standardForm(issuer, year, after.number),
    brackets,
    yearSpan,
    extras,
    isFurther: false,
  };
  if (after.further.length === 0) return [first];
  return [first, ...after.further.map((digits) => furtherNumber(first, digits))];
}

function furtherNumber(first: DocumentNumber, digits: string): DocumentNumber {
  const number = Number(digits);
  const standard = standardForm(first.issuer, String(first.year), String(number));
  return { ...first, number, standard, extras: [], isFurther: true };
}

function standardForm(issuer: string, year: string, number: string): string {
  return `${issuer}〔${year}〕${number}号`;
}

function bracketing(open: string, close: string): YearBrackets {
  if (open === '' && close === '') return 'none';
  if (PAIRS[open] !== close) return 'broken';
  return open === '〔' || open === '﹝' ? 'hexagon' : 'other';
}

interface Candidate {
  readonly issuer: string;
  readonly brackets: YearBrackets;
  readonly hasSign: boolean;
  readonly next: string;
}

/** The less there is of brackets and 号, the more the 机关代字 must look like one. */
function isPlausible({ issuer, brackets, hasSign, next }: Candidate): boolean {
  if (!hasSign && (brackets === 'none' || /[\u4e00-\u9fff\w]/.test(next))) return false;
  if (isFinanceIssuer(issuer)) return true;
  if (!hasSign || brackets === 'none' || issuer.endsWith('财')) return false;
  if (isOfficialIssuer(issuer)) return true;
  return brackets === 'hexagon' || (brackets === 'other' && !NUMBERS_A_THING.test(next));
}

function without({ extras }: AfterYear, kind: ExtraKind): readonly Extra[] {
  return extras.filter((extra) => extra.kind !== kind);
}

/** With the spaces within it; a line break is how a cell was wrapped, and no mistake. */
function extrasIn(written: string, offset: number, words: readonly Extra[]): readonly Extra[] {
  if (!written.includes(' ')) return words;
  const spaces = [...written.matchAll(/ +/g)].map(({ 0: run, index }) => ({
    ...{ kind: 'spaces' as const, start: offset + index, end: offset + index + run.length },
  }));
  return [...spaces, ...words].sort((a, b) => a.start - b.start);
}
