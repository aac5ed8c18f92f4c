import { isFinanceIssuer, isOfficialIssuer, issuerStart } from './issuer';
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
  /** 机关代字: 秦财社. */
  readonly issuer: string;
  readonly year: number;
  readonly number: number;
  /** As it should be written, and the same for every way of writing it: 秦财社〔2022〕746号. */
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
const OPEN = /[〔﹝[【〖(<{]/;
const LEFT = new RegExp(`([\\u4e00-\\u9fff]{2,16})(\\s*)((?:${OPEN.source})?)(\\s*)$`);
const RIGHT =
  /^(\s*)(年?)(\s*)([〕﹞\]】〗)>}]?)((?:\s*[-—–])?)(\s*)(第?)(\s*)(0*)([1-9]\d{0,4})(?!\d)((?:(?:\s*号?\s*[、,和及]\s*\d{1,5})+(?=\s*号))?)(\s*)(号?)(\s*文件?(?![化体物艺明字书旅教史创联档]))?/;
// With the closing bracket lost the number follows at once: 秦财社[2022746号.
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)|(?<=[〔﹝[【〖(]\s*)(?:19|20)\d\d(?=\d{1,4}号)/g;
const FARTHEST = 24;
// 竣工(2023)12号楼, 储备(2023)5号地块: numbers of things.
const NUMBERS_A_THING = /^(?:楼|院|地块|宗地|地$|线|井|机|桥|标|库|厂|店|门|车|船|路|街|泵|站|台|仓|渠|坑|图|房|栋)/;

/** The 文号 in a text, in order. Contract numbers, project codes, dates and house numbers are none. */
export function documentNumbersIn(text: string): DocumentNumber[] {
  const narrowed = narrow(text);
  return [...narrowed.matchAll(YEAR)].flatMap(({ 0: year, index }) => numbersAround(narrowed, year, index));
}

function numbersAround(text: string, year: string, at: number): DocumentNumber[] {
  const left = LEFT.exec(text.slice(Math.max(0, at - FARTHEST), at));
  const right = RIGHT.exec(text.slice(at + year.length, at + year.length + 2 * FARTHEST));
  if (!left || !right) return [];
  const [, run = '', gap = '', open = ''] = left;
  const skipped = issuerStart(run);
  if (skipped === undefined) return [];
  const issuer = run.slice(skipped);
  const brackets = bracketing(open, right[4]!);
  const end = at + year.length + right[0].length;
  if (!isPlausible({ issuer, brackets, hasSign: right[13] !== '', after: text.slice(end) })) return [];
  const start = at - (left[0].length - skipped);
  const yearSpan = { start: start + issuer.length + gap.length, end: at + year.length + lengthOf(right, 1, 5) };
  const first: DocumentNumber = {
    ...{ start, end, issuer, brackets, yearSpan, isFurther: false },
    ...named(issuer, year, right[10]!),
    extras: [...spacesIn(text, start, end), ...extrasOf(right, at + year.length)]
      .filter(({ kind }) => kind !== 'year-word' || brackets !== 'none')
      .sort((a, b) => a.start - b.start),
  };
  const further = [...right[11]!.matchAll(/\d+/g)].map(([number]) => ({
    ...{ ...first, isFurther: true, extras: [] },
    ...named(issuer, year, number),
  }));
  return [first, ...further];
}

function named(issuer: string, year: string, digits: string) {
  const number = Number(digits);
  return { year: Number(year), number, standard: `${issuer}〔${year}〕${number}号` };
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
  readonly after: string;
}

/** The less there is of brackets and 号, the more the 机关代字 must look like one. */
function isPlausible({ issuer, brackets, hasSign, after }: Candidate): boolean {
  if (!hasSign && (brackets === 'none' || /^[\u4e00-\u9fff\w]/.test(after))) return false;
  if (isFinanceIssuer(issuer)) return true;
  if (!hasSign || brackets === 'none' || issuer.endsWith('财')) return false;
  if (isOfficialIssuer(issuer)) return true;
  return brackets === 'hexagon' || (brackets === 'other' && !NUMBERS_A_THING.test(after));
}

function lengthOf(match: RegExpExecArray, first: number, last: number): number {
  return match.slice(first, last + 1).reduce((length, part = '') => length + part.length, 0);
}

const GROUP_EXTRAS: readonly (readonly [group: number, kind: ExtraKind])[] = [
  [2, 'year-word'],
  [7, 'ordinal'],
  [9, 'zeros'],
  [14, 'document-word'],
];

function extrasOf(right: RegExpExecArray, offset: number): Extra[] {
  return GROUP_EXTRAS.flatMap(([group, kind]) => {
    const length = right[group]?.length ?? 0;
    const start = offset + lengthOf(right, 1, group - 1);
    return length === 0 ? [] : [{ kind, start, end: start + length }];
  });
}

/** Spaces within it; a line break is how a cell was wrapped, and no mistake. */
function spacesIn(text: string, start: number, end: number): Extra[] {
  return [...text.slice(start, end).matchAll(/ +/g)].map(({ 0: run, index }) => ({
    kind: 'spaces' as const,
    start: start + index,
    end: start + index + run.length,
  }));
}
