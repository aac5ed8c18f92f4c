import type { HostBook } from '../book/host-book';
import type { HostEvent } from '../book/host-parts';
import { EVENTS } from '../events';

/** The members by which the client asks for events, of one sheet or of all. */
export function registering<T>(
  bookOf: (target: T) => HostBook,
  targetId: (target: T) => string,
): Record<string, (target: T) => null> {
  const types = Object.keys(EVENTS) as HostEvent['type'][];
  const entries = types.flatMap((type) => {
    const key = (target: T): string => `${type}@${targetId(target)}`;
    const register = (target: T): null => {
      bookOf(target).registrations.add(key(target));
      return null;
    };
    const unregister = (target: T): null => {
      bookOf(target).registrations.delete(key(target));
      return null;
    };
    const name = EVENTS[type].register;
    return [[`_Register${name}`, register] as const, [`_Unregister${name}`, unregister] as const];
  });
  return Object.fromEntries(entries);
}
