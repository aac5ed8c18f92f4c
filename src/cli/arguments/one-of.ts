import { CannotRun } from '../cannot-run';
import type { Session } from '../session';

/** The value of an option that has a few; the first where it was not given. */
export function oneOf<const T extends string>(
  option: string,
  { value, allowed }: { readonly value: string | undefined; readonly allowed: readonly [T, ...T[]] },
  { problems }: Pick<Session, 'problems'>,
): T {
  if (value === undefined) return allowed[0];
  const known = allowed.find((one) => one === value);
  if (known === undefined) throw new CannotRun(problems.badValue(option, value, allowed), 'usage');
  return known;
}
