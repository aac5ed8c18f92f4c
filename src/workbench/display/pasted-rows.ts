/**
 * The cells of a block as spreadsheets put it on the clipboard: columns between tabs, a cell with line breaks in quotes. A quote
 * within a cell is just a character, and a cell that only begins like a quoted one stays as it is.
 */
export function pastedRows(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const { cell, end } = quotedCell(text, at) ?? plainCell(text, at);
    rows.at(-1)!.push(cell);
    const separator = text[end];
    if (separator === undefined) break;
    at = end + (separator === '\r' && text[end + 1] === '\n' ? 2 : 1);
    if (separator === '\t') continue;
    // A block ends with a line break; no row stands behind it.
    if (at >= text.length) break;
    rows.push([]);
  }
  return rows;
}

interface PastedCell {
  readonly cell: string;
  /** Where its separator stands. */
  readonly end: number;
}

function quotedCell(text: string, start: number): PastedCell | undefined {
  if (text[start] !== '"') return undefined;
  const quoted = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;
  quoted.lastIndex = start;
  const match = quoted.exec(text);
  if (!match || !/[\t\r\n"]/.test(match[1]!)) return undefined;
  const cell = match[1]!.replaceAll('""', '"').replace(/\r\n?/g, '\n');
  return { cell, end: start + match[0].length };
}

function plainCell(text: string, start: number): PastedCell {
  const rest = /[\t\r\n]/g;
  rest.lastIndex = start;
  const end = rest.exec(text)?.index ?? text.length;
  return { cell: text.slice(start, end), end };
}

/** A block to put on the clipboard, the inverse of pastedRows. */
export function copiedText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(copiedCell).join('\t')).join('\r\n');
}

function copiedCell(text: string): string {
  return /[\t\r\n]/.test(text) || /^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
