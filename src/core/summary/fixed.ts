import { decimalOf, divideRound, formatDecimal, powerOfTen, rescale, type Decimal } from '../money';

declare const fixedBrand: unique symbol;
/** A figure of a sheet as an exact whole number of 10^-15: what the sheet's own arithmetic works on, hidden digits included. */
export type Fixed = bigint & { readonly [fixedBrand]: true };

const PLACES = 15;

export const NOTHING = 0n as Fixed;

/** A decimal × 10^shift. */
export function fixedOf({ units, scale }: Decimal, shift = 0): Fixed {
  const places = scale - shift;
  return (places >= 0 ? rescale({ units, scale: places }, PLACES) : units * powerOfTen(PLACES - places)) as Fixed;
}

const MILLION = 1e6;
const EXACT = 2 ** 53;
const REST = 9;

/** A stored number × 10^shift; the fast way where it has at most six decimals. */
export function fixedOfNumber(value: number, shift = 0): Fixed {
  const millionths = Math.round(value * MILLION);
  const isShort = Math.abs(millionths) < EXACT && millionths / MILLION === value && REST + shift >= 0;
  if (!isShort) return fixedOf(decimalOf(value), shift);
  return (BigInt(millionths) * powerOfTen(REST + shift)) as Fixed;
}

export function add(a: Fixed, b: Fixed): Fixed {
  return (a + b) as Fixed;
}

export function numberOf(value: Fixed): number {
  return Number(formatDecimal({ units: value, scale: PLACES }));
}

/** Decimals that the figure needs when rounded to at most `limit`, and no fewer than `least`. */
export function decimalsOf(value: Fixed, least: number, limit: number): number {
  if (value % powerOfTen(PLACES - least) === 0n) return least;
  const units = rescale({ units: value, scale: PLACES }, limit);
  let decimals = limit;
  while (decimals > least && units % powerOfTen(limit - decimals + 1) === 0n) decimals -= 1;
  return decimals;
}

/** a ÷ b rounded half up to `decimals` places, as ROUND(a/b, decimals) gives it; b must not be 0. */
export function roundedQuotient(a: bigint, b: bigint, decimals: number): number {
  return Number(formatDecimal({ units: divideRound(a * powerOfTen(decimals), b), scale: decimals }));
}
