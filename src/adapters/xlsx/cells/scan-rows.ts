import { parseCell } from '../../../core/address';
import { UnreadableFile } from '../../../core/ports';

/** A row or cell element: where it stands, and which it is. */
export interface Element {
  /** Row or column, zero-based; without a number of its own it is the next after the one before. */
  readonly index: number;
  readonly start: number;
  /** Behind the start tag. */
  readonly tagEnd: number;
  /** Behind the end tag. */
  readonly end: number;
  /** The attributes, with the space before them. */
  readonly attributes: string;
  readonly closesItself: boolean;
}

const COMMENTS = /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>/g;

/** The text with comments and CDATA blanked out, so that tags can be looked for; offsets stay. */
export function masked(text: string): string {
  return text.includes('<!') ? text.replace(COMMENTS, (piece) => ' '.repeat(piece.length)) : text;
}

const LABEL = /(?:^|\s)r\s*=\s*(?:"([^"]*)"|'([^']*)')/;

/** An attribute's value by its bare name. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return match?.[1] ?? match?.[2];
}

/** The row elements between two offsets of a masked text. */
export function* rowsIn(text: string, prefix: string, [from, to]: readonly [number, number]): Generator<Element> {
  yield* elementsIn({ text, name: `${prefix}row`, from, to }, (label) => Number(label) - 1);
}

/** The cells of a row. */
export function cellsOf(text: string, prefix: string, row: Element): Element[] {
  const at = { text, name: `${prefix}c`, from: row.tagEnd, to: row.end };
  return [...elementsIn(at, (label) => parseCell(label)?.column ?? NaN)];
}

interface Search {
  readonly text: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

function* elementsIn({ text, name, from, to }: Search, numberOf: (label: string) => number): Generator<Element> {
  const open = new RegExp(`<${name}(?=[\\s/>])((?:"[^"]*"|'[^']*'|[^>"'])*?)(/?)>`, 'g');
  const close = `</${name}>`;
  let previous = -1;
  open.lastIndex = from;
  for (let match = open.exec(text); match && match.index < to; match = open.exec(text)) {
    const attributes = match[1]!;
    const label = LABEL.exec(attributes);
    const numbered = label ? numberOf((label[1] ?? label[2])!) : NaN;
    const index: number = Number.isNaN(numbered) ? previous + 1 : numbered;
    const tagEnd = open.lastIndex;
    const closesItself = match[2] === '/';
    const end = closesItself ? tagEnd : endOf(text, close, tagEnd);
    yield { index, start: match.index, tagEnd, end, attributes, closesItself };
    previous = index;
    open.lastIndex = end;
  }
}

function endOf(text: string, close: string, from: number): number {
  const at = text.indexOf(close, from);
  if (at < 0) throw new UnreadableFile('damaged', `no ${close}`);
  return at + close.length;
}
