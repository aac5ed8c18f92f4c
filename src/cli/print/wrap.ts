import { textWidth } from './text-width';

// A run of Latin letters, digits and their punctuation stays whole; Chinese may break between any two characters.
const PIECE = /[!-~\u00a1-\u024f]+|\s+|./gsu;
const NEVER_FIRST = /^[，。；：、！？）》」』】〕”’…·%]/u;
const NEVER_LAST = /[（《「『【〔“‘]$/u;

/** Breaks a text into lines of at most `width` columns; words longer than that are broken too. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of unbreakable(text)) {
    if (line !== '' && textWidth(line) + textWidth(piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    const rest = lines.length > 0 && line === '' ? piece.trimStart() : piece;
    line += textWidth(rest) > width ? broken(rest, width, lines) : rest;
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** Pieces between which a line may end. */
function unbreakable(text: string): string[] {
  const pieces: string[] = [];
  for (const [piece] of text.matchAll(PIECE)) {
    const before = pieces.at(-1);
    if (before !== undefined && (NEVER_FIRST.test(piece) || NEVER_LAST.test(before))) {
      pieces[pieces.length - 1] = before + piece;
    } else pieces.push(piece);
  }
  return pieces;
}

/** Puts all full lines of an overlong piece into `lines`; what is left begins the next line. */
function broken(piece: string, width: number, lines: string[]): string {
  let line = '';
  for (const character of piece) {
    if (textWidth(line + character) > width && line !== '') {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  return line;
}
