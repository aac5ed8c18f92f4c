import { CONFUSABLE_PAIRS } from '../naming';

// Numbers, directions, levels: names that differ so are meant to differ.
const TELLS_APART = /[\d零一二三四五六七八九十甲乙丙丁东西南北中上下左右前后内外大小新老男女省市县区乡镇村幼初高a-z]/;
const CONFUSABLE = new Set(CONFUSABLE_PAIRS.flatMap(([a, b]) => [a + b, b + a]));
const STRETCH_AT_MOST = 2;
const SHORTEST = 5;
const ALIKE_PERCENT = 80;

/** Whether two names differ in one short stretch that looks like a slip: characters easily confused, one left out, one or two others. */
export function isSlipOf(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  const shorter = Math.min(a.length, b.length);
  if (shorter < SHORTEST - 1 || longer - shorter > STRETCH_AT_MOST) return false;
  let before = 0;
  while (before < shorter && a[before] === b[before]) before += 1;
  let after = 0;
  while (after < shorter - before && a[a.length - 1 - after] === b[b.length - 1 - after]) after += 1;
  const [first, second] = [a.slice(before, a.length - after), b.slice(before, b.length - after)];
  if (first === second) return false;
  if (CONFUSABLE.has(first + second)) return true;
  const most = Math.max(first.length, second.length);
  const isShort = most <= STRETCH_AT_MOST && (longer - most) * 100 >= longer * ALIKE_PERCENT;
  return isShort && !TELLS_APART.test(first + second);
}
