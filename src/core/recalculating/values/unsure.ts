/** Thrown where a value cannot be told for certain: its formula is then not calculated. Never shown to anybody. */
export class Unsure extends Error {}

export function unsure(because: string): never {
  throw new Unsure(because);
}
