/** The known name that a mistyped one most probably means; undefined where none is near. */
export function closest(name: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.floor(name.length / 2) + 1;
  for (const one of known) {
    const distance = one.includes(name) || name.includes(one) ? 1 : edits(name, one);
    if (distance < least) [best, least] = [one, distance];
  }
  return best;
}

/** Letters to add, drop or exchange to make one text of the other. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const exchange = row[j]! + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(exchange, row[j + 1]! + 1, next[j]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
