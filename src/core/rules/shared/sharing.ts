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

/** The same by numbers nearly all of which are different: what is sure to stand alone costs nothing. */
export function sharingPrint<T extends object>(all: readonly T[], printOf: (one: T) => number): T[][] {
  return sharing(notAlone(all, printOf), printOf);
}

/** The same by texts nearly all of which are different: a number made of each tells them apart at far less cost. */
export function sharingText<T extends object>(all: readonly T[], textOf: (one: T) => string): T[][] {
  return sharingPrint(all, (one) => fingerprint(textOf(one))).flatMap((group) => sharing(group, textOf));
}

// With so many slots for each thing hardly one in twenty falls in another's.
const SLOTS_EACH = 16;
const ONE = 1;
const SEVERAL = 2;

/** All that share their number, and a few that only fall in another's slot. */
function notAlone<T>(all: readonly T[], printOf: (one: T) => number): T[] {
  const shift = Math.clz32(all.length * SLOTS_EACH);
  const slots = new Uint32Array(all.length);
  const taken = new Uint8Array(2 ** (32 - shift));
  for (let index = 0; index < all.length; index += 1) {
    const slot = slotOf(printOf(all[index]!), shift);
    slots[index] = slot;
    taken[slot] = taken[slot] === 0 ? ONE : SEVERAL;
  }
  return all.filter((_, index) => taken[slots[index]!] === SEVERAL);
}

const SPREADING = 0x9e3779b1;

/** The first bits of a product in which each bit of the number has its say. */
function slotOf(print: number, shift: number): number {
  return Math.imul(print, SPREADING) >>> shift;
}
