import { normalName } from '../naming';

/** Whether two names are of one unit, as far as names tell: 市人社局 is short for 霁州市人力资源和社会保障局. */
export function isSameUnit(a: string, b: string): boolean {
  const [first, second] = [normalName(a), normalName(b)];
  if (first === '' || second === '') return false;
  return first.length <= second.length ? isShortFor(first, second) : isShortFor(second, first);
}

/** All characters of the short name stand in the long one, in their order. */
function isShortFor(short: string, long: string): boolean {
  let at = 0;
  for (const one of short) {
    at = long.indexOf(one, at) + 1;
    if (at === 0) return false;
  }
  return short.length > 1;
}
