import { groupedBy, type ComparedProject } from './compared-project';

const ALIKE = 0.95;
// Shorter names differ by more than 5 % in a single character.
const LENGTH_AT_LEAST = 20;
const NEIGHBOURS = 4;
// One and two, first and third batch, east and west, province and city: names that differ so are meant to differ.
const TELLS_APART = /[\d零一二三四五六七八九十甲乙丙丁东西南北中上下左右前后内外大小新老男女省市县区乡镇村幼初高a-z]/;

/**
 * Pairs of projects of one unit with names alike to 95 % but for one stretch of characters. Sorted by beginning, then by
 * end, such names are neighbours: each is compared with the next few only, so that the cost stays that of sorting.
 */
export function alikeNames(projects: readonly ComparedProject[]): [ComparedProject, ComparedProject][] {
  const pairs = new Map<string, [ComparedProject, ComparedProject]>();
  for (const group of groupedBy(projects, ({ owner }) => owner)) {
    const long = group.filter(({ bare }) => bare.length >= LENGTH_AT_LEAST);
    const names = groupedBy(long, ({ bare }) => bare).map(([first]) => first!);
    for (const sorted of [sortedBy(names, ({ bare }) => bare), sortedBy(names, ({ bare }) => reversed(bare))]) {
      for (const [a, b] of neighbours(sorted)) {
        if (!areAlike(a.bare, b.bare)) continue;
        const pair: [ComparedProject, ComparedProject] = a.project.row < b.project.row ? [a, b] : [b, a];
        pairs.set(`${pair[0].project.row} ${pair[1].project.row}`, pair);
      }
    }
  }
  return [...pairs.values()].sort(([a], [b]) => a.project.row - b.project.row);
}

function* neighbours<T>(sorted: readonly T[]): Iterable<[T, T]> {
  for (const [index, one] of sorted.entries()) {
    for (const other of sorted.slice(index + 1, index + 1 + NEIGHBOURS)) yield [one, other];
  }
}

function sortedBy(names: readonly ComparedProject[], keyOf: (one: ComparedProject) => string): ComparedProject[] {
  return names
    .map((one) => ({ one, key: keyOf(one) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ one }) => one);
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

/** Whether all but one stretch of at most 5 % is the same, and the stretch is no word that tells projects apart. */
export function areAlike(a: string, b: string): boolean {
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
