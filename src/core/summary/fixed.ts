import { decimalOf, divideRound, formatDecimal, rescale, type Decimal } from '../money';

declare const fixedBrand: unique symbol;
/** A figure of a sheet as an exact whole number of 10^-15: what the sheet's own arithmetic works on, hidden digits included. */
export type Fixed = bigint & { readonly [fixedBrand]: true };

const PLACES = 15;

export const NOTHING = 0n as Fixed;

/** A decimal × 10^shift. */
export function fixedOf({ units, scale }: Decimal, shift = 0): Fixed {
  return rescale({ units, scale: scale - shift >= 0 ? scale - shift : 0 }, PLACES) as Fixed;
}

export function fixedOfNumber(value: number, shift = 0): Fixed {
  return fixedOf(decimalOf(value), shift);
}

export function add(a: Fixed, b: Fixed): Fixed {
  return (a + b) as Fixed;
}

export function numberOf(value: Fixed): number {
  return Number(formatDecimal({ units: value, scale: PLACES }));
}

/** Decimals that the figure needs, at most `limit`. */
export function decimalsOf(value: Fixed, limit: number): number {
  const [, fraction = ''] = formatDecimal({
    units: rescale({ units: value, scale: PLACES }, limit),
    scale: limit,
  }).split('.');
  return fraction.length;
}

/** a ÷ b rounded half up to `decimals` places, as ROUND(a/b, decimals) gives it; b must not be 0. */
export function roundedQuotient(a: bigint, b: bigint, decimals: number): number {
  return Number(formatDecimal({ units: divideRound(a * 10n ** BigInt(decimals), b), scale: decimals }));
}
