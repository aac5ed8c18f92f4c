/** Groups of two things or more that have a key in common, in the order in which they become groups; what stands alone costs little. */
export function sharing<T, K>(all: Iterable<T>, keyOf: (one: T) => K): T[][] {
  const firsts = new Map<K, T>();
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const first = firsts.get(key);
    const group = groups.get(key);
    if (group) group.push(one);
    else if (first === undefined) firsts.set(key, one);
    else groups.set(key, [first, one]);
  }
  return [...groups.values()];
}
