import type { Money } from '../money';
import type { ColumnFigure, Story } from './range-forensics';

/** A run of rows that gives a figure by chance must be expected less than once in so many columns. */
const RARITY = 50n;

/**
 * The one run of neighbouring rows, or all rows but one, that adds up to the figure; undefined where none does, several do,
 * or some would be sure to do so by chance. Costs as much as going through the rows once.
 */
export function findRun({ figure, tolerance, amounts }: ColumnFigure): Story | undefined {
  const filled = amounts.flatMap((amount, index) => (amount === 0n ? [] : [index]));
  if (filled.length < 3 || !isTelling(filled, { figure, tolerance, amounts })) return undefined;
  const worth = filled.map((index) => amounts[index]!);
  const only = onlyOne(runs(worth, figure, tolerance), allButOne(worth, figure, tolerance));
  return only && { kind: 'part', left: only.map((position) => filled[position]!) };
}

/** What the two give together, if it is one thing; stops at the second. */
function onlyOne(...sources: readonly Iterable<number[]>[]): number[] | undefined {
  let only: number[] | undefined;
  for (const source of sources) {
    for (const one of source) {
      if (only) return undefined;
      only = one;
    }
  }
  return only;
}

/** Few enough runs, and figures fine enough, that one of them would hardly fit by chance. */
function isTelling(filled: readonly number[], { tolerance, amounts }: ColumnFigure): boolean {
  const size = filled.reduce((all, index) => all + magnitude(amounts[index]!), 0n);
  const grain = filled.reduce((all, index) => divisor(all, magnitude(amounts[index]!)), 0n);
  const fineness = grain > 2n * tolerance + 1n ? grain : 2n * tolerance + 1n;
  const count = BigInt(filled.length);
  return ((count * (count + 1n)) / 2n) * fineness * RARITY <= size;
}

/** For each run that fits, the positions outside it. Sums up to a row are kept in boxes as wide as the tolerance, so each is looked up once. */
function* runs(worth: readonly Money[], figure: bigint, tolerance: bigint): Generator<number[]> {
  const width = 2n * tolerance + 1n;
  const boxes = new Map<bigint, [sum: bigint, position: number][]>([[0n, [[0n, 0]]]]);
  let sum = 0n;
  for (const [position, amount] of worth.entries()) {
    sum += amount;
    const wanted = sum - figure;
    const box = floor(wanted - tolerance, width);
    for (const [start, from] of [...(boxes.get(box) ?? []), ...(boxes.get(box + 1n) ?? [])]) {
      if (magnitude(start - wanted) <= tolerance) yield outside(worth.length, from, position);
    }
    const own = floor(sum, width);
    const inBox = boxes.get(own);
    if (inBox) inBox.push([sum, position + 1]);
    else boxes.set(own, [[sum, position + 1]]);
  }
}

/** All but one row in the middle; the first and the last are told as runs. */
function* allButOne(worth: readonly Money[], figure: bigint, tolerance: bigint): Generator<number[]> {
  const missing = worth.reduce<bigint>((all, amount) => all + amount, 0n) - figure;
  for (let position = 1; position < worth.length - 1; position += 1) {
    if (magnitude(worth[position]! - missing) <= tolerance) yield [position];
  }
}

function outside(length: number, from: number, to: number): number[] {
  const left: number[] = [];
  for (let position = 0; position < length; position += 1) if (position < from || position > to) left.push(position);
  return left;
}

function magnitude(amount: bigint): bigint {
  return amount < 0n ? -amount : amount;
}

function floor(a: bigint, width: bigint): bigint {
  const quotient = a / width;
  return a % width < 0n ? quotient - 1n : quotient;
}

function divisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
