/** a ÷ b rounded half up, away from zero (-2.5 → -3); b must not be 0. */
export function divideRound(a: bigint, b: bigint): bigint {
  const isNegative = a < 0n !== b < 0n;
  const numerator = a < 0n ? -a : a;
  const denominator = b < 0n ? -b : b;
  const quotient = (2n * numerator + denominator) / (2n * denominator);
  return isNegative ? -quotient : quotient;
}

const POWERS_OF_TEN = Array.from({ length: 32 }, (_, exponent) => 10n ** BigInt(exponent));

export function powerOfTen(exponent: number): bigint {
  return POWERS_OF_TEN[exponent] ?? 10n ** BigInt(exponent);
}
