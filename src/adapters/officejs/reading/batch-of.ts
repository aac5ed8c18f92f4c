import type { Ask } from './ask';

/** What is asked at once. */
export interface Batch {
  readonly now: readonly Ask[];
  readonly later: readonly Ask[];
  readonly bytes: number;
  /** The kinds of values are asked for as well: cheaper than to ask again for those that look like errors. */
  readonly withTypes: boolean;
}

// What is smaller is not worth a request of its own.
const LEAST_SHARE = 1 / 50;

/** As many of the asks, in order, as an answer of `most` bytes can hold; at least one. */
export function batchOf(asks: readonly Ask[], most: number): Batch {
  const all = weightOf(asks, true);
  if (all <= most) return { now: asks, later: [], bytes: all, withTypes: true };
  const now: Ask[] = [];
  let later = asks;
  let room = most;
  while (later.length > 0 && room > most * LEAST_SHARE) {
    const [first, ...rest] = later as [Ask, ...Ask[]];
    const parts = fitted(first, room) ?? (now.length === 0 ? (first.split(room) ?? [first]) : undefined);
    if (!parts) break;
    now.push(parts[0]);
    room -= parts[0].bytes(false);
    later = parts[1] ? [parts[1], ...rest] : rest;
    if (parts[1]) break;
  }
  return { now, later, bytes: most - room, withTypes: false };
}

function fitted(ask: Ask, room: number): readonly [Ask, Ask?] | undefined {
  if (ask.bytes(false) <= room) return [ask];
  const parts = ask.split(room);
  return parts && parts[0].bytes(false) <= room ? parts : undefined;
}

export function weightOf(asks: readonly Ask[], withTypes = false): number {
  return asks.reduce((sum, one) => sum + one.bytes(withTypes), 0);
}
