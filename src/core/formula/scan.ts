import { MAX_COLUMNS, MAX_ROWS } from '../address';

// Formulas are scanned by character codes: a table of 100,000 rows has as many of them, and patterns over all of Unicode are slow.

const ZERO = 48;
const NINE = 57;
const DOLLAR = 36;

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;
/** The place of an ASCII letter in the alphabet from 1, 0 for anything else. */
const letterOf = (code: number): number => {
  const lower = code | 32;
  return lower >= 97 && lower <= 122 ? lower - 96 : 0;
};
const isSpace = (code: number): boolean => code <= 32 || code === 0xa0 || code === 0x3000;
// "_", ".", "\", "?" and all beyond ASCII (Chinese) may stand in names of sheets, names and functions.
const isWord = (code: number): boolean =>
  letterOf(code) > 0 ||
  isDigit(code) ||
  code === 95 ||
  code === 46 ||
  code === 92 ||
  code === 63 ||
  (code > 127 && !isSpace(code));

export function endOfSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

export function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length && isWord(text.charCodeAt(at))) at += 1;
  return at;
}

/** After the closing quote, doubled ones being part of the text; the end of the formula where it is missing. */
export function endOfQuoted(text: string, start: number, quote: string): number {
  for (let at = text.indexOf(quote, start + 1); at >= 0; at = text.indexOf(quote, at + 2)) {
    if (text[at + 1] !== quote) return at + 1;
  }
  return text.length;
}

/** After the bracket that closes the one at `start`; the start where none does. A quote takes the meaning from what follows. */
export function endOfBrackets(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === "'") at += 1;
    else if (text[at] === '[') depth += 1;
    else if (text[at] === ']' && --depth === 0) return at + 1;
  }
  return start;
}

/** After a plain number such as 12, .5, 1.5E-3. */
export function endOfNumber(text: string, start: number): number {
  const whole = endOfDigits(text, start);
  const end = text[whole] === '.' ? endOfDigits(text, whole + 1) : whole;
  if (end === start || (end === start + 1 && text[start] === '.')) return start;
  if ((text.charCodeAt(end) | 32) !== 101) return end;
  const sign = text[end + 1] === '+' || text[end + 1] === '-' ? 2 : 1;
  const exponent = endOfDigits(text, end + sign);
  return exponent > end + sign ? exponent : end;
}

function endOfDigits(text: string, start: number): number {
  let at = start;
  while (isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

/** After A1, A1:B2, A:C or 3:5 with their $; the start where there is none, or where it goes on as a name or a function. */
export function endOfArea(text: string, start: number): number {
  const first = cornerAt(text, start);
  if (first.end === start) return start;
  const last = text[first.end] === ':' ? cornerAt(text, first.end + 1) : first;
  const isWhole = first.hasRow && first.hasColumn;
  const isArea = last !== first && last.hasRow === first.hasRow && last.hasColumn === first.hasColumn;
  if (isArea && !goesOn(text, last.end)) return last.end;
  return isWhole && !goesOn(text, first.end) ? first.end : start;
}

/** Whether text[start, end) is a cell's address. */
export function isCellText(text: string, start: number, end: number): boolean {
  const corner = cornerAt(text, start);
  return corner.end === end && corner.hasRow && corner.hasColumn;
}

function goesOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return at < text.length && (isWord(code) || text[at] === '(' || text[at] === '[' || text[at] === '!');
}

interface ScannedCorner {
  readonly end: number;
  readonly hasRow: boolean;
  readonly hasColumn: boolean;
}

/** `$D$4`, `D`, `$4`; end is the start where there is none. */
function cornerAt(text: string, start: number): ScannedCorner {
  const none = { end: start, hasRow: false, hasColumn: false };
  let at = text.charCodeAt(start) === DOLLAR ? start + 1 : start;
  const letters = at;
  let column = 0;
  for (let letter = letterOf(text.charCodeAt(at)); letter > 0; letter = letterOf(text.charCodeAt(++at)))
    column = column * 26 + letter;
  const hasColumn = at > letters;
  if (hasColumn && column > MAX_COLUMNS) return none;
  const digits = hasColumn && text.charCodeAt(at) === DOLLAR ? at + 1 : at;
  const end = endOfDigits(text, digits);
  if (end === digits) return hasColumn ? { end: at, hasRow: false, hasColumn } : none;
  const row = Number(text.slice(digits, end));
  return row === 0 || row > MAX_ROWS ? none : { end, hasRow: true, hasColumn };
}
