import { fingerprint } from './fingerprint';

/** Groups of two things or more that have a key in common, in the order in which they become groups; what stands alone costs one entry. */
export function sharing<T extends object, K>(all: Iterable<T>, keyOf: (one: T) => K): T[][] {
  const known = new Map<K, T | T[]>();
  const groups: T[][] = [];
  for (const one of all) {
    const key = keyOf(one);
    const before = known.get(key);
    if (before === undefined) known.set(key, one);
    else if (Array.isArray(before)) before.push(one);
    else {
      const group = [before, one];
      groups.push(group);
      known.set(key, group);
    }
  }
  return groups;
}

/** The same by texts nearly all of which are different: a number made of each tells them apart at far less cost. */
export function sharingText<T extends object>(all: Iterable<T>, textOf: (one: T) => string): T[][] {
  return sharing(all, (one) => fingerprint(textOf(one))).flatMap((group) => sharing(group, textOf));
}
