import { formatCell } from '../../address';
import type { Measure, Quantity, Reading, Stated } from '../../book';
import { decimalOf, decimalOfMoney, type Decimal, type Money, type MoneyUnit, type Points } from '../../money';
import { moneyProblem, scoreProblem } from '../source-problem';

/** The address of a cell with points that a formula can reckon with: a plain number, as Excel sees it too. */
export function plainPoints(reading: Reading<Points> | undefined): string | undefined {
  return scoreProblem(reading) === undefined ? formatCell(reading!) : undefined;
}

/** Amounts finer than 分 are read rounded: Excel would reckon with another figure than we do. */
export function plainMoney(reading: Reading<Money> | undefined, unit: MoneyUnit): string | undefined {
  if (moneyProblem(reading, unit) !== undefined) return undefined;
  const stored = decimalOf(reading!.cell!.value as number);
  return isSame(stored, decimalOfMoney(reading!.value!, unit)) ? formatCell(reading!) : undefined;
}

export interface PlainPair {
  readonly target: string;
  readonly actual: string;
}

/** Target and actual as cells that a formula can divide by each other: both plain numbers of one unit, or both percentages. */
export function plainPair(target: Stated<Measure>, actual: Stated<Measure>): PlainPair | undefined {
  const [a, b] = [scaleOf(target), scaleOf(actual)];
  if (a === undefined || a !== b || unitIn(target) !== unitIn(actual)) return undefined;
  return { target: exact(target), actual: exact(actual) };
}

function unitIn({ value }: Stated<Measure>): string | undefined {
  return value.kind === 'quantity' ? value.unit : undefined;
}

/** 1: the figure is the stored number; 100: it is shown as a percentage. */
function scaleOf({ cell, value }: Stated<Measure>): 1 | 100 | undefined {
  if (typeof cell?.value !== 'number' || value.kind !== 'quantity' || !isBare(value)) return undefined;
  const stored = decimalOf(cell.value);
  if (isSame(stored, value.amount)) return 1;
  return isSame({ units: stored.units * 100n, scale: stored.scale }, value.amount) ? 100 : undefined;
}

function isBare({ upTo, isAbout }: Quantity): boolean {
  return upTo === undefined && isAbout === undefined;
}

function isSame(a: Decimal, b: Decimal): boolean {
  return a.units * 10n ** BigInt(b.scale) === b.units * 10n ** BigInt(a.scale);
}

/** What a formula comes to may carry binary noise; what is typed does not. */
function exact(reading: Stated<Measure>): string {
  return reading.cell?.formula === undefined ? formatCell(reading) : `ROUND(${formatCell(reading)},10)`;
}
