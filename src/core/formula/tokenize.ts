import { endOfArea, endOfBrackets, endOfNumber, endOfQuoted, endOfSpace, endOfWord, isCellText } from './scan';

/** reference: A1, $A$1:B9, A:C, 3:5, each perhaps with a sheet. structured: 表1[金额]. function: a name right before "(". */
export type TokenKind =
  | 'space'
  | 'string'
  | 'array'
  | 'error'
  | 'reference'
  | 'structured'
  | 'function'
  | 'name'
  | 'number'
  | 'open'
  | 'close'
  | 'separator'
  | 'operator';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** Cuts a formula (without "=") into tokens; joined again they are the formula. What is not understood is an operator. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < formula.length;) {
    const [kind, end] = tokenAt(formula, start);
    tokens.push({ kind, text: formula.slice(start, end) });
    start = end;
  }
  return tokens;
}

type Cut = readonly [kind: TokenKind, end: number];

function tokenAt(formula: string, start: number): Cut {
  const space = endOfSpace(formula, start);
  if (space > start) return ['space', space];
  switch (formula[start]) {
    case '"':
      return ['string', endOfQuoted(formula, start, '"')];
    case '{':
      return ['array', endOfArray(formula, start)];
    case '(':
      return ['open', start + 1];
    case ')':
      return ['close', start + 1];
    case ',':
    case ';':
      return ['separator', start + 1];
    case '#':
      return errorAt(formula, start) ?? ['operator', start + 1];
    default:
      return operandAt(formula, start) ?? ['operator', start + 1];
  }
}

function operandAt(formula: string, start: number): Cut | undefined {
  const sheetEnd = endOfSheet(formula, start);
  if (sheetEnd > start) return withSheet(formula, sheetEnd);
  if (formula[start] === '[') return structuredAt(formula, start, start);
  const area = endOfArea(formula, start);
  if (area > start) return ['reference', area];
  const number = endOfNumber(formula, start);
  if (number > start) return ['number', number];
  const word = endOfWord(formula, start);
  if (word === start) return undefined;
  if (formula[word] === '(') return ['function', word];
  return (formula[word] === '[' ? structuredAt(formula, start, word) : undefined) ?? ['name', word];
}

/** What stands after the "!" of a sheet; a sheet with nothing of the kind is no operand. */
function withSheet(formula: string, sheetEnd: number): Cut | undefined {
  const area = endOfArea(formula, sheetEnd);
  if (area > sheetEnd) return ['reference', area];
  const word = endOfWord(formula, sheetEnd);
  return word > sheetEnd ? ['name', word] : errorAt(formula, sheetEnd);
}

/** After `'Bob''s'!`, `本级!`, `Sheet1:Sheet3!`, `[1]Sheet1!`; the start where there is no sheet. */
function endOfSheet(formula: string, start: number): number {
  if (formula[start] === "'") return afterBang(formula, endOfQuoted(formula, start, "'"), start);
  const from = formula[start] === '[' ? endOfBrackets(formula, start) : start;
  const first = endOfWord(formula, from);
  if (first === from) return start;
  if (formula[first] !== ':') return afterBang(formula, first, start);
  return afterBang(formula, endOfWord(formula, first + 1), start);
}

function afterBang(formula: string, at: number, start: number): number {
  if (formula[at] !== '!') return start;
  // In A1:本级!B2 the colon makes a range, not a row of sheets.
  return isCellText(formula, start, formula.indexOf(':', start)) ? start : at + 1;
}

function structuredAt(formula: string, start: number, bracket: number): Cut | undefined {
  const end = endOfBrackets(formula, bracket);
  return end > bracket ? ['structured', end] : start === bracket ? undefined : ['name', bracket];
}

const ERRORS = [
  '#REF!',
  '#N/A',
  '#DIV/0!',
  '#VALUE!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
];

function errorAt(formula: string, start: number): Cut | undefined {
  const error = ERRORS.find((text) => formula.startsWith(text, start));
  return error === undefined ? undefined : ['error', start + error.length];
}

function endOfArray(formula: string, start: number): number {
  let at = start + 1;
  while (at < formula.length && formula[at] !== '}') at = formula[at] === '"' ? endOfQuoted(formula, at, '"') : at + 1;
  return Math.min(at + 1, formula.length);
}
