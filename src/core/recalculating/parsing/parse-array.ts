import { tokenize, type Token } from '../../formula';
import { Matrix, type Scalar } from '../values/operand';
import type { Node } from './tree';

/** {1,2;"a",TRUE}; undefined where the rows differ in length or anything else stands in it. */
export function parseArray(text: string): Node | undefined {
  const tokens = tokenize(text.slice(1, -1)).filter(({ kind }) => kind !== 'space');
  const rows: Scalar[][] = [[]];
  for (let at = 0; at < tokens.length; at += 1) {
    const isNegative = tokens[at]?.text === '-';
    if (isNegative) at += 1;
    const value = constant(tokens[at], isNegative);
    if (value === undefined) return undefined;
    rows.at(-1)!.push(value);
    const separator = tokens[at + 1];
    if (!separator) break;
    if (separator.kind !== 'separator') return undefined;
    at += 1;
    if (separator.text === ';') rows.push([]);
  }
  const columns = rows[0]!.length;
  if (columns === 0 || rows.some((row) => row.length !== columns)) return undefined;
  return { kind: 'array', matrix: new Matrix(rows.length, columns, rows.flat()) };
}

function constant(token: Token | undefined, isNegative: boolean): Scalar {
  if (token?.kind === 'number') return isNegative ? -Number(token.text) : Number(token.text);
  if (isNegative) return undefined;
  if (token?.kind === 'string') return token.text.slice(1, -1).replaceAll('""', '"');
  if (token?.kind === 'error') return { error: token.text };
  const word = token?.kind === 'name' ? token.text.toUpperCase() : '';
  return word === 'TRUE' ? true : word === 'FALSE' ? false : undefined;
}
