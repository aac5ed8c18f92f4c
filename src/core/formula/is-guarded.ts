// A whole argument of a function: what stands before and after it.
const BEFORE = ['(', ','];
const AFTER = [')', ','];

/** Whether one of two formulas (in relative form) is the other within IF, IFERROR or ROUND: IF(C3=0,0,D3/C3) for D3/C3. */
export function isGuarded(a: string, b: string): boolean {
  const [inner, outer] = a.length < b.length ? [a, b] : [b, a];
  if (!/^(?:IF|IFERROR|ROUND|TEXT)\(/.test(outer)) return false;
  for (let at = outer.indexOf(inner); at > 0; at = outer.indexOf(inner, at + 1)) {
    if (BEFORE.includes(outer[at - 1]!) && AFTER.includes(outer[at + inner.length] ?? '')) return true;
  }
  return false;
}
