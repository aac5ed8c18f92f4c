/** a ÷ b rounded half up, away from zero (-2.5 → -3); b must not be 0. */
export function divideRound(a: bigint, b: bigint): bigint {
  const isNegative = a < 0n !== b < 0n;
  const numerator = a < 0n ? -a : a;
  const denominator = b < 0n ? -b : b;
  const quotient = (2n * numerator + denominator) / (2n * denominator);
  return isNegative ? -quotient : quotient;
}

export function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}
