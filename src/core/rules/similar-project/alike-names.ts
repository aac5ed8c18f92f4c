import { fingerprint } from '../shared/fingerprint';
import { sharingPrint } from '../shared/sharing';
import { joint, ownerOf, type ComparedProject } from './compared-project';

const ALIKE = 0.95;
// Shorter names differ by more than 5 % in a single character.
const LENGTH_AT_LEAST = 20;
// Many names with one beginning or end are a series (a village, a school, a section each), where such differences are meant.
const BUCKET_AT_MOST = 8;
// One and two, first and third batch, east and west, province and city: names that differ so are meant to differ.
const TELLS_APART = /[\d零一二三四五六七八九十甲乙丙丁东西南北中上下左右前后内外大小新老男女省市县区乡镇村幼初高a-z]/;

type Pair = [ComparedProject, ComparedProject];

/**
 * Pairs of projects of one unit with names alike to 95 % but for one stretch of characters. Such names share their first or
 * their last half, so only names with a half in common are compared.
 */
export function alikeNames(projects: readonly ComparedProject[]): Pair[] {
  const pairs = new Map<string, Pair>();
  const long = projects.filter(({ bare }) => bare.length >= LENGTH_AT_LEAST);
  for (const printOf of [firstHalfPrint, lastHalfPrint]) {
    for (const [first, second] of pairsWithin(long, printOf)) {
      if (!areAlike(first.bare, second.bare) || ownerOf(first) !== ownerOf(second)) continue;
      pairs.set(`${first.project.row} ${second.project.row}`, [first, second]);
    }
  }
  return [...pairs.values()].sort(([a], [b]) => a.project.row - b.project.row);
}

function* pairsWithin(names: readonly ComparedProject[], printOf: (bare: string) => number): Iterable<Pair> {
  const buckets = sharingPrint(names, ({ bare, ownerPrint }) => joint(printOf(bare), ownerPrint));
  for (const bucket of buckets) {
    if (bucket.length > BUCKET_AT_MOST) continue;
    for (const [index, one] of bucket.entries()) {
      for (const other of bucket.slice(index + 1)) yield [one, other];
    }
  }
}

/** Even, so that it is mostly the same for names that differ in length by one. */
function halfLength({ length }: string): number {
  return (length >> 2) << 1;
}

function firstHalfPrint(bare: string): number {
  return fingerprint(bare, 0, halfLength(bare));
}

function lastHalfPrint(bare: string): number {
  return fingerprint(bare, bare.length - halfLength(bare));
}

/** Whether all but one stretch of at most 5 % is the same, and the stretch is no word that tells projects apart. */
function areAlike(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  const shorter = Math.min(a.length, b.length);
  let before = 0;
  while (before < shorter && a[before] === b[before]) before += 1;
  let after = 0;
  while (after < shorter - before && a[a.length - 1 - after] === b[b.length - 1 - after]) after += 1;
  if ((before + after) / longer < ALIKE) return false;
  const stretches = a.slice(before, a.length - after) + b.slice(before, b.length - after);
  return stretches !== '' && !TELLS_APART.test(stretches);
}
