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

const BARE_SHEET = String.raw`[^\s'"()[\],;:+\-*/^&=<>{}!@%#$]+`;
/** 'Bob''s'!, 本级!, Sheet1:Sheet3!, [1]Sheet1!, '[a.xlsx]Sheet 1'! */
const SHEET = String.raw`(?:'(?:[^']|'')+'|(?:\[[^\]]*\])?${BARE_SHEET}(?::${BARE_SHEET})?)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const AREA = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})`;
const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const BRACKETS = String.raw`\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]`;

// The order matters: what a longer reading explains is never taken for a shorter one.
const KINDS: readonly (readonly [TokenKind, string])[] = [
  ['space', String.raw`\s+`],
  ['string', `"(?:[^"]|"")*"`],
  ['array', `\\{(?:"(?:[^"]|"")*"|[^"}])*\\}`],
  ['error', String.raw`(?:${SHEET})?#(?:REF!|N/A|DIV/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)`],
  ['reference', String.raw`(?:${SHEET})?${AREA}(?![\p{L}\p{N}_.(!\\]|:?\$?[A-Za-z]+\d*!)`],
  ['structured', `(?:${NAME})?${BRACKETS}(?!${BARE_SHEET}!)`],
  ['function', String.raw`${NAME}(?=\()`],
  ['name', `(?:${SHEET})?${NAME}`],
  ['number', String.raw`(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?`],
  ['open', String.raw`\(`],
  ['close', String.raw`\)`],
  ['separator', '[,;]'],
];

/** Cuts a formula (without "=") into tokens; joined again they are the formula. What is not understood is an operator. */
export function tokenize(formula: string): Token[] {
  const pattern = new RegExp(KINDS.map(([, source]) => `(${source})`).join('|'), 'uy');
  const tokens: Token[] = [];
  while (pattern.lastIndex < formula.length) tokens.push(nextToken(pattern, formula));
  return tokens;
}

function nextToken(pattern: RegExp, formula: string): Token {
  const start = pattern.lastIndex;
  const match = pattern.exec(formula);
  if (match)
    return { kind: KINDS[match.findIndex((group, index) => index > 0 && group !== undefined) - 1]![0], text: match[0] };
  const text = String.fromCodePoint(formula.codePointAt(start)!);
  pattern.lastIndex = start + text.length;
  return { kind: 'operator', text };
}
