/** The sheets that may have changed since the last reading, beside our settings and names; 'all' where nobody knows which. */
export type Doubt = 'all' | ReadonlySet<string>;

/** Both doubts. */
export function doubtOf(one: Doubt | undefined, other: Doubt): Doubt {
  if (one === undefined) return other;
  return one === 'all' || other === 'all' ? 'all' : new Set([...one, ...other]);
}
