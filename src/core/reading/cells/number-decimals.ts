import { decimalOf, type Decimal } from '../../money';

const POWERS = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);
// From here on there are more than 15 digits, of which the last are noise.
const TOO_MANY_DIGITS = 1e15;

/** A stored number as a decimal, its shortest digits within 15 significant ones: as decimalOf, the fast way where it is sure. */
export function decimalOfStored(value: number): Decimal {
  for (let scale = 0; scale < 13; scale += 1) {
    const units = Math.round(value * POWERS[scale]!);
    if (Math.abs(units) >= TOO_MANY_DIGITS) break;
    // A quotient of two exact doubles is correctly rounded: equal to the value means these are its digits.
    if (units / POWERS[scale]! === value) return { units: BigInt(units), scale };
  }
  return decimalOf(value);
}

/** Number of decimals of a stored number, without making its decimal. */
export function storedDecimals(value: number): number {
  if (Number.isInteger(value)) return 0;
  for (let scale = 1; scale < 13; scale += 1) {
    const units = Math.round(value * POWERS[scale]!);
    if (Math.abs(units) >= TOO_MANY_DIGITS) break;
    if (units / POWERS[scale]! === value) return scale;
  }
  return decimalOf(value).scale;
}
