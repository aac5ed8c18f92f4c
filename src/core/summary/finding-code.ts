const PRIME = 0x01000193;
const SEEDS = [0x811c9dc5, 0x9747b28c];
const DIGITS = 5;

/** A short number for a finding's id, the same on every run: what the user's notes are kept under. */
export function findingCode(id: string): string {
  return SEEDS.map((seed) => digitsOf(hash(id, seed))).join('');
}

function hash(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), PRIME);
  // The last characters of an id are its cell; spread them over all digits.
  value ^= value >>> 15;
  return Math.imul(value, 0x85ebca6b) >>> 0;
}

function digitsOf(value: number): string {
  return value.toString(36).toUpperCase().padStart(7, '0').slice(-DIGITS);
}
