import type { Token } from '../../formula';
import { callsIn } from './calls-in';
import { functionName } from './parse';
import type { Node, Read } from './tree';

const RESIZING = new Set(['SUMIF', 'AVERAGEIF']);

/**
 * What is read beside what is written: SUMIF(A1:A9,"甲",B1) sums B1:B9. Nothing in nearly every formula; undefined where
 * it cannot be told.
 */
export function readsBeyond(tree: Node | undefined, tokens: readonly Token[]): readonly Read[] | undefined {
  if (!tokens.some(({ kind, text }) => kind === 'function' && RESIZING.has(functionName(text)))) return [];
  if (!tree) return undefined;
  const reads: Read[] = [];
  for (const { name, args } of callsIn(tree)) {
    const [range, , summed] = args;
    if (!RESIZING.has(name) || !range || !summed) continue;
    if (range.kind !== 'reference' || summed.kind !== 'reference') return undefined;
    if (hasSameSize(range.read, summed.read)) continue;
    if (range.read.from.isFixed !== range.read.to.isFixed) return undefined;
    reads.push(resized(summed.read, range.read));
  }
  return reads;
}

function hasSameSize(a: Read, b: Read): boolean {
  const isAlike = a.from.isFixed === b.from.isFixed && a.to.isFixed === b.to.isFixed;
  return isAlike && heightOf(a) === heightOf(b) && widthOf(a) === widthOf(b);
}

function resized(read: Read, like: Read): Read {
  const from = read.from.row <= read.to.row ? read.from : read.to;
  const to = { ...from, row: from.row + Math.abs(heightOf(like)) };
  return { ...read, from, to, right: read.left + widthOf(like) };
}

function heightOf({ from, to }: Read): number {
  return to.row - from.row;
}

function widthOf({ left, right }: Read): number {
  return right - left;
}
