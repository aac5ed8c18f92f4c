import { divideRound } from './divide';
import { decimalOf, formatDecimal, rescale, type Decimal } from './decimal';

declare const moneyBrand: unique symbol;
/** An amount of money as an exact whole number of 分 (0.01 元, 0.000001 万元). */
export type Money = bigint & { readonly [moneyBrand]: true };

/** The units in which tables state their amounts. */
export type MoneyUnit = '元' | '千元' | '万元' | '亿元';

/** Decimal places of a 分 in each unit: 1 万元 = 10^6 分. */
export const MONEY_PLACES: Readonly<Record<MoneyUnit, number>> = { 元: 2, 千元: 5, 万元: 6, 亿元: 10 };

export const NO_MONEY = 0n as Money;

export function fen(value: bigint): Money {
  return value as Money;
}

/** An amount stated in a unit; digits below 分 are rounded half up. */
export function moneyOf(amount: Decimal, unit: MoneyUnit): Money {
  return rescale(amount, MONEY_PLACES[unit]) as Money;
}

// Below this the noise of a double times its places stays far under half a 分; above it only the decimal text is right.
const EXACT = 1e14;

/** As moneyOf for a stored number (finite): the fast way where the double times its places is sure to round right. */
export function moneyOfNumber(value: number, unit: MoneyUnit): Money {
  const places = MONEY_PLACES[unit];
  const scaled = value * 10 ** places;
  const rounded = Math.round(scaled);
  if (Math.abs(scaled) < EXACT && Math.abs(scaled - rounded) < 0.25) return BigInt(rounded) as Money;
  return moneyOf(decimalOf(value), unit);
}

export function sum(amounts: Iterable<Money>): Money {
  let total = 0n;
  for (const amount of amounts) total += amount;
  return total as Money;
}

export function add(a: Money, b: Money): Money {
  return (a + b) as Money;
}

export function subtract(a: Money, b: Money): Money {
  return (a - b) as Money;
}

export function magnitude(a: Money): Money {
  return (a < 0n ? -(a as bigint) : a) as Money;
}

export function decimalOfMoney(amount: Money, unit: MoneyUnit): Decimal {
  return { units: amount, scale: MONEY_PLACES[unit] };
}

/** "2633.350613"; trailing zeros dropped unless `decimals` fixes their number. The unit is not printed. */
export function formatMoney(amount: Money, unit: MoneyUnit, decimals?: number): string {
  return formatDecimal(decimalOfMoney(amount, unit), decimals);
}

/** Half a unit of the last of `decimals` printed places, in 分 rounded down: 2 places of 万元 → 5000 分. */
export function halfUnit(unit: MoneyUnit, decimals: number): Money {
  const lost = MONEY_PLACES[unit] - decimals;
  return (lost <= 0 ? 0n : 5n * 10n ** BigInt(lost - 1)) as Money;
}

/** How an amount is printed: its unit and number of decimals. */
export interface Printed {
  readonly unit: MoneyUnit;
  readonly decimals: number;
}

/** Whether two amounts are the same as far as an amount so printed can tell. */
export function agree(a: Money, b: Money, { unit, decimals }: Printed): boolean {
  return magnitude(subtract(a, b)) <= halfUnit(unit, decimals);
}

/** The mean, rounded half up to 分; `count` must be above 0. */
export function mean(total: Money, count: number): Money {
  return divideRound(total, BigInt(count)) as Money;
}
