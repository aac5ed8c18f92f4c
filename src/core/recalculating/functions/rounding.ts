import { decimalOf, divideRound, powerOfTen, type Decimal } from '../../money';
import { isError } from '../../snapshot';
import { power } from '../evaluating/operators';
import { finite, shown, toNumber } from '../values/coerce';
import { DIV0, NUM } from '../values/errors';
import type { Scalar } from '../values/operand';
import { unsure } from '../values/unsure';
import { ofValues, type Definition } from './definition';

export const ROUNDING: Readonly<Record<string, Definition>> = Object.freeze({
  ROUND: placed(divideRound),
  ROUNDUP: placed(sureOf((units, divisor) => units / divisor + (units % divisor === 0n ? 0n : units < 0n ? -1n : 1n))),
  ROUNDDOWN: placed(sureOf((units, divisor) => units / divisor)),
  TRUNC: { ...placed(sureOf((units, divisor) => units / divisor)), least: 1 },
  INT: ofNumbers(1, (value) => whole(value)),
  ABS: ofNumbers(1, (value) => Math.abs(value)),
  SIGN: ofNumbers(1, (value) => Math.sign(value)),
  SQRT: ofNumbers(1, (value) => (value < 0 ? NUM : Math.sqrt(value))),
  POWER: ofNumbers(2, power),
  MOD: ofNumbers(2, modulo),
});

function ofNumbers(count: 1 | 2, work: (a: number, b: number) => Scalar): Definition {
  return ofValues([count, count], (first, second) => {
    const a = toNumber(first);
    const b = toNumber(second);
    if (isError(a)) return a;
    return isError(b) ? b : work(a, b);
  });
}

type Division = (units: bigint, divisor: bigint, value: number) => bigint;

/** Rounds what the number shows in its 15 digits, as people do: 1.005 to two places is 1.01. */
function placed(divide: Division): Definition {
  const rounded = (value: number, places: number): Scalar => {
    const { units, scale } = decimalOf(value);
    const wanted = Math.trunc(places);
    if (wanted >= scale) return numberOf(divide(units, 1n, value), scale);
    if (wanted < -MOST_PLACES) return 0;
    return numberOf(divide(units, powerOfTen(scale - wanted), value), wanted);
  };
  return { ...ofNumbers(2, rounded), least: 2 };
}

const MOST_PLACES = 30;

function numberOf(units: bigint, places: number): Scalar {
  return finite(Number(`${units}e${-places}`));
}

/** Where digits beyond the 15 shown ones would make it another whole number, nobody knows what Excel does. */
function sureOf(divide: Division): Division {
  return (units, divisor, value) => {
    const result = divide(units, divisor, value);
    if (value !== shown(value) && units % divisor === 0n) unsure('a number a hair beside a round one');
    return result;
  };
}

/** The next whole number below. */
function whole(value: number): number {
  const floor = Math.floor(value);
  return floor === Math.floor(shown(value)) ? floor : unsure('a number a hair below a whole one');
}

function modulo(value: number, divisor: number): Scalar {
  if (divisor === 0) return DIV0;
  const quotient = value / divisor;
  if (Math.abs(quotient) > 1e12) unsure('a quotient beyond what MOD takes');
  if (Number.isInteger(value) && Number.isInteger(divisor)) return value - divisor * Math.floor(quotient);
  const exact = exactModulo(decimalOf(value), decimalOf(divisor));
  const plain = value - divisor * Math.floor(quotient);
  return shown(plain) === exact ? exact : unsure('a remainder with binary noise');
}

/** Of the decimals that the two numbers show. */
function exactModulo(value: Decimal, divisor: Decimal): number {
  const scale = Math.max(value.scale, divisor.scale);
  const above = value.units * powerOfTen(scale - value.scale);
  const below = divisor.units * powerOfTen(scale - divisor.scale);
  const rest = above % below;
  if (rest === 0n) return unsure('a remainder of nothing but binary noise');
  const units = rest < 0n === below < 0n ? rest : rest + below;
  return Number(`${units}e-${scale}`);
}
