import type { Extra, ExtraKind } from './document-number';
import { issuerStart } from './issuer';
import { isChinese } from './width';

/** What stands before the year of a 文号. */
export interface BeforeYear {
  readonly issuer: string;
  readonly start: number;
  /** Empty where there is none. */
  readonly bracket: string;
  readonly bracketStart: number;
}

/** What stands after the year of a 文号. */
export interface AfterYear {
  /** Empty where there is none. */
  readonly bracket: string;
  /** Where the year ends, with its bracket and a dash. */
  readonly yearEnd: number;
  readonly number: string;
  /** 747 in 746、747号. */
  readonly further: readonly string[];
  readonly hasSign: boolean;
  readonly extras: readonly Extra[];
  readonly end: number;
}

const OPEN = '〔﹝[【〖(<{';
const LONGEST_RUN = 16;
const LONGEST_TAIL = 48;

/** Issuer and bracket before the year that begins at `at`; undefined where no 机关代字 stands there. */
export function beforeYear(text: string, at: number): BeforeYear | undefined {
  if (isDigit(text, at - 1)) return undefined;
  const inside = skipSpacesBack(text, at);
  const bracket = inside > 0 && OPEN.includes(text[inside - 1]!) ? text[inside - 1]! : '';
  const bracketStart = bracket === '' ? at : inside - 1;
  const runEnd = skipSpacesBack(text, bracketStart);
  let runStart = runEnd;
  while (runStart > 0 && runEnd - runStart < LONGEST_RUN && isChinese(text.charCodeAt(runStart - 1))) runStart -= 1;
  if (runEnd - runStart < 2) return undefined;
  const skipped = issuerStart(text.slice(runStart, runEnd));
  if (skipped === undefined) return undefined;
  const start = runStart + skipped;
  return { issuer: text.slice(start, runEnd), start, bracket, bracketStart };
}

// As nearly all are written: 〕746号, and nothing more that could belong to it.
const PLAINLY_AFTER = /^([〕﹞\]】〗)>}])([1-9]\d{0,4})号(?![\s、,和及文])/;
const AFTER =
  /^(\s*)(年?)(\s*)([〕﹞\]】〗)>}]?)((?:\s*[-—–])?)(\s*)(第?)(\s*)(0*)([1-9]\d{0,4})(?!\d)((?:(?:\s*号?\s*[、,和及]\s*\d{1,5})+(?=\s*号))?)((?:\s*号)?)(\s*文件?(?![化体物艺明字书旅教史创联档]))?/;
const YEAR_GROUPS = 5;
const EXTRA_GROUPS: readonly (readonly [group: number, kind: ExtraKind])[] = [
  [2, 'year-word'],
  [7, 'ordinal'],
  [9, 'zeros'],
  [13, 'document-word'],
];

/** Bracket and number after the year that ends at `at`; undefined where no number follows. */
export function afterYear(text: string, at: number): AfterYear | undefined {
  if (isOfProject(text, at)) return undefined;
  const tail = text.slice(at, at + LONGEST_TAIL);
  return plainlyAfter(tail, at) ?? looselyAfter(tail, at);
}

const ORDINAL = '第'.charCodeAt(0);

/** 2023年乡村…: a year in words goes on with them. */
function isOfProject(text: string, at: number): boolean {
  const next = text.charCodeAt(text[at] === '年' ? at + 1 : at);
  return isChinese(next) && next !== ORDINAL;
}

function plainlyAfter(tail: string, at: number): AfterYear | undefined {
  const match = PLAINLY_AFTER.exec(tail);
  if (!match) return undefined;
  const [written, bracket = '', number = ''] = match;
  return { bracket, yearEnd: at + 1, number, further: NONE, hasSign: true, extras: NONE, end: at + written.length };
}

function looselyAfter(tail: string, at: number): AfterYear | undefined {
  const match = AFTER.exec(tail);
  if (!match) return undefined;
  const hasSign = match[12] !== '';
  // Digits may follow the year at once only where its closing bracket was lost: 霁财社[2022746号.
  if (isDigit(tail, 0) && !hasSign) return undefined;
  return {
    bracket: match[4]!,
    yearEnd: at + lengthBefore(match, YEAR_GROUPS + 1),
    number: match[10]!,
    further: match[11] === '' ? NONE : (match[11]!.match(/\d+/g) ?? NONE),
    hasSign,
    extras: hasExtras(match) ? EXTRA_GROUPS.flatMap(([group, kind]) => extraOf(match, group, { kind, at })) : NONE,
    end: at + match[0].length,
  };
}

const NONE: readonly never[] = [];

function hasExtras(match: RegExpExecArray): boolean {
  return EXTRA_GROUPS.some(([group]) => Boolean(match[group]));
}

function extraOf(match: RegExpExecArray, group: number, { kind, at }: { kind: ExtraKind; at: number }): Extra[] {
  const length = match[group]?.length ?? 0;
  if (length === 0) return [];
  const start = at + lengthBefore(match, group);
  return [{ kind, start, end: start + length }];
}

function lengthBefore(match: RegExpExecArray, group: number): number {
  let length = 0;
  for (let before = 1; before < group; before += 1) length += match[before]?.length ?? 0;
  return length;
}

function skipSpacesBack(text: string, from: number): number {
  let at = from;
  while (at > 0 && text.charCodeAt(at - 1) <= 0x20) at -= 1;
  return at;
}

/** Whether a digit stands at a place; false beyond the text. */
export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}
