import { chineseNumber } from './chinese-number';
import { documentNumbersIn, type DocumentNumber, type Span } from './document-number';
import { isChinese, narrow, plain } from './width';

/** A word in brackets before the name that says where the money is from: （上级）, [本级], (提前下达). */
export interface SourcePrefix extends Span {
  /** Without brackets: 上级. */
  readonly word: string;
  /** As written, spaces dropped: "（上级）", "[本级]". */
  readonly written: string;
}

const PREFIX =
  /^\s*[([【〔〖{<「]\s*(上级|本级|中央|省级?|市级?|区级?|县级?|市本级|区本级|县本级|省本级|提前下达|提前|结转|上年结转|追加|调整|清算|专项|对下|转移支付)\s*[)\]】〕〗}>」]/;

// Most names begin with no bracket of any kind.
const BRACKETED = /^\s*[([【〔〖{<「（［｛＜]/;

/** The prefix of a project's name, if it has one. */
export function sourcePrefixOf(name: string): SourcePrefix | undefined {
  if (!BRACKETED.test(name)) return undefined;
  const match = PREFIX.exec(narrow(name));
  if (!match) return undefined;
  const end = match[0].length;
  return { start: 0, end, word: match[1]!, written: name.slice(0, end).replace(/[\s\u3000]+/g, '') };
}

// Most names need nothing done.
const UNUSUAL = /[\s\u200b\ufeff\u3000\u00a0！-～[【〔〖{<「\]】〕〗}>」A-Z]/;

/** The name without spaces, brackets of any kind as round ones, digits half-width: names that differ only in typing are one. */
export function normalName(name: string): string {
  if (!UNUSUAL.test(name)) return name;
  return plain(name)
    .replace(/[[【〔〖{<「]/g, '(')
    .replace(/[\]】〕〗}>」]/g, ')')
    .toLowerCase();
}

const FULL_WIDTH_ZERO = 0xff10;
const HALF_WIDTH_ZERO = 0x30;

/** A number made of a name's Chinese characters and digits: names of one normal name have the same, others hardly ever. */
export function namePrint(name: string): number {
  let print = 0;
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    const digit = code - (code >= FULL_WIDTH_ZERO ? FULL_WIDTH_ZERO : HALF_WIDTH_ZERO);
    if (isChinese(code)) print = Math.imul(print, 31) + code;
    else if (digit >= 0 && digit <= 9) print = Math.imul(print, 31) + digit;
  }
  return print & 0x3fffffff;
}

/** The normal name of what the money is for: without prefix and 文号, its year kept. */
export function bareName(name: string, numbers: readonly DocumentNumber[] = documentNumbersIn(name)): string {
  return normalName(withoutSpans(name, [sourcePrefixOf(name), ...numbers]));
}

/** The text with the given pieces taken out. */
export function withoutSpans(text: string, spans: readonly (Span | undefined)[]): string {
  let rest = '';
  let from = 0;
  for (const span of spans) {
    if (!span || span.start < from) continue;
    rest += text.slice(from, span.start);
    from = span.end;
  }
  return rest + text.slice(from);
}

const RANGE = /(?<!\d)((?:19|20)\d\d)年?\s*[-—–~～至到]\s*((?:19|20)\d\d)(?=\s*[年学)])/g;
const LISTED = /(?<!\d)((?:19|20)\d\d)(?=\s*(?:[年)]|[、,和及与]\s*(?:19|20)\d\d\s*年))/g;
const SHORT = /(?<!\d)([12]\d)(?=年(?!以上|以下|以内|期|限))/g;

const SPAN = /[-—–~～至到]/;

/** The years that a name speaks of (2022年, 2021-2023年), those of its 文号 set aside; each once, ascending. */
export function yearsIn(name: string, numbers: readonly DocumentNumber[] = documentNumbersIn(name)): readonly number[] {
  const rest = narrow(withoutSpans(name, numbers));
  const years = new Set<number>();
  for (const year of rest.match(LISTED) ?? []) years.add(Number(year));
  if (!SPAN.test(rest)) return ascending(years);
  for (const [, first, last] of rest.matchAll(RANGE)) {
    for (let year = Number(first); year <= Number(last); year += 1) years.add(year);
  }
  return ascending(years);
}

/** The years that a name speaks of in two digits: 22年. */
export function shortYearsIn(name: string): readonly number[] {
  return [...narrow(name).matchAll(SHORT)].map((match) => 2000 + Number(match[1]));
}

function ascending(years: ReadonlySet<number>): number[] {
  return years.size > 1 ? [...years].sort((a, b) => a - b) : [...years];
}

// 一批设备 is no batch: without 第 it must stand in brackets.
const BATCH = /(?:第(?=[^批]{1,3}批)|\((?=[^批]{1,3}批次?\)))([一二三四五六七八九十]{1,3}|\d{1,2})批次?/;

/** The batch (第二批 → 2) that a name speaks of; undefined where none. */
export function batchIn(name: string): number | undefined {
  if (!name.includes('批')) return undefined;
  const said = BATCH.exec(normalName(name))?.[1];
  if (said === undefined) return undefined;
  return /^\d/.test(said) ? Number(said) : chineseNumber(said);
}

// Words that say nothing on what the money is for.
const FILLER =
  /提前下达|下达|拨付|预拨|追加|调整|清算|结转|关于|的通知|通知|财政|预算|经费|资金|项目|专项|支出|费用|补助|补贴|奖励|上级|本级|\(部分\)|\(\)|[的()、,，。;：:]/g;

/** What the money is for, from a bare name: years, batch and words that all names share are taken out. */
export function fundOf(bare: string): string {
  return bare
    .replace(BATCH, '')
    .replace(/(?<!\d)(?:19|20)\d\d(?!\d)年?度?/g, '')
    .replace(FILLER, '');
}
