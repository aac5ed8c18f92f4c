import type { ColumnFigure, Story } from './range-forensics';

/** A run of rows that gives a figure by chance must be expected less than once in so many columns. */
const RARITY = 50;

/** Amounts as plain numbers of 分: whole, and exact as long as their sum is safe. */
interface Column {
  readonly figure: number;
  readonly tolerance: number;
  readonly amounts: readonly number[];
}

/**
 * The one run of neighbouring rows, or all rows but one, that adds up to the figure; undefined where none does, several do,
 * or some would be sure to do so by chance. Costs as much as going through the rows once.
 */
export function findRun({ figure, tolerance, amounts }: ColumnFigure): Story | undefined {
  const places: number[] = [];
  const worth: number[] = [];
  for (const [place, amount] of amounts.entries()) {
    if (amount === 0n) continue;
    places.push(place);
    worth.push(Number(amount));
  }
  const column = { figure: Number(figure), tolerance: Number(tolerance), amounts: worth };
  if (worth.length < 3 || !isTelling(column)) return undefined;
  const left = onlyOne(runs(column), allButOne(column));
  return left && { kind: 'part', left: left.map((place) => places[place]!) };
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
function isTelling({ tolerance, amounts }: Column): boolean {
  let size = 0;
  let grain = 0;
  for (const amount of amounts) {
    size += Math.abs(amount);
    grain = divisor(grain, Math.abs(amount));
  }
  const fineness = Math.max(grain, 2 * tolerance + 1);
  const count = amounts.length;
  return Number.isSafeInteger(size) && ((count * (count + 1)) / 2) * fineness * RARITY <= size;
}

/** For each run that fits, the places outside it. Sums up to a row are kept in boxes as wide as the tolerance, so each is looked up once. */
function* runs({ figure, tolerance, amounts }: Column): Generator<number[]> {
  const width = 2 * tolerance + 1;
  const boxes = new Map<number, [sum: number, place: number][]>([[0, [[0, 0]]]]);
  let sum = 0;
  for (const [place, amount] of amounts.entries()) {
    sum += amount;
    const wanted = sum - figure;
    const box = Math.floor((wanted - tolerance) / width);
    for (const [start, from] of [...(boxes.get(box) ?? []), ...(boxes.get(box + 1) ?? [])]) {
      if (Math.abs(start - wanted) <= tolerance) yield outside(amounts.length, from, place);
    }
    const own = Math.floor(sum / width);
    const inBox = boxes.get(own);
    if (inBox) inBox.push([sum, place + 1]);
    else boxes.set(own, [[sum, place + 1]]);
  }
}

/** All but one row in the middle; the first and the last are told as runs. */
function* allButOne({ figure, tolerance, amounts }: Column): Generator<number[]> {
  const missing = amounts.reduce((all, amount) => all + amount, 0) - figure;
  for (let place = 1; place < amounts.length - 1; place += 1) {
    if (Math.abs(amounts[place]! - missing) <= tolerance) yield [place];
  }
}

function outside(length: number, from: number, to: number): number[] {
  const left: number[] = [];
  for (let place = 0; place < length; place += 1) if (place < from || place > to) left.push(place);
  return left;
}

function divisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}
