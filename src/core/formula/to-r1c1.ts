import { quoteSheetName, unquoteSheetName, type CellAddress } from '../address';
import { parseReference, type Corner } from './parse-reference';
import { tokenize, type Token } from './tokenize';

/** The formula as seen from its cell: formulas that were filled down or across are equal in this form. Spaces and case do not count. */
export function toR1C1(formula: string, at: CellAddress): string {
  return tokenize(formula)
    .map((token) => relative(token, at))
    .join('');
}

function relative({ kind, text }: Token, at: CellAddress): string {
  if (kind === 'space') return '';
  if (kind === 'reference') return relativeReference(text, at);
  return kind === 'function' || kind === 'name' ? text.toUpperCase() : text;
}

function relativeReference(text: string, at: CellAddress): string {
  const { from, to } = parseReference(text);
  const bang = text.lastIndexOf('!');
  const sheet = bang < 0 ? '' : `${quoteSheetName(unquoteSheetName(text.slice(0, bang))).toUpperCase()}!`;
  const first = relativeCorner(from, at);
  const last = relativeCorner(to, at);
  return `${sheet}${text.includes(':', bang + 1) ? `${first}:${last}` : first}`;
}

function relativeCorner({ row, column, isRowFixed, isColumnFixed }: Corner, at: CellAddress): string {
  const rows = row === undefined ? '' : `R${isRowFixed ? row + 1 : `[${row - at.row}]`}`;
  const columns = column === undefined ? '' : `C${isColumnFixed ? column + 1 : `[${column - at.column}]`}`;
  return rows + columns;
}
