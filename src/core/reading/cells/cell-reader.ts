import type { Reading, ReadingState } from '../../book';
import { MONEY_PLACES, moneyOf, moneyOfNumber, pointsOf, rateOfDecimal } from '../../money';
import type { Decimal, Money, MoneyUnit, Points, Rate } from '../../money';
import { isError, type Cell } from '../../snapshot';
import { squeezed } from '../words/squeezed';
import { decimalOfStored, storedDecimals } from './number-decimals';
import { formatDigits, type FormatDigits } from './number-format';
import { numberInText, type NumberInText } from './number-in-text';

/** Where a cell stands, and the cell. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | undefined;
}

const DASH = /^(?:[-/\\—–―－_~～一]+|无|没有|不适用|n\/?a|N\/?A|空|…+|\.{3,})$/;
const DASH_LENGTH = 6;

/** Reads cells as what their column holds; remembers formats and scores it has seen. */
export class CellReader {
  readonly #formats = new Map<string | undefined, FormatDigits>();
  readonly #points = new Map<number, Points>();

  money(place: Place, unit: MoneyUnit): Reading<Money> {
    const value = place.cell?.value;
    if (typeof value === 'number') {
      const { isDate, shift, decimals } = this.#digits(place.cell);
      if (isDate) return reading(place, 'unreadable');
      if (shift > 0) return this.#shifted(place, unit, shift);
      const money = moneyOfNumber(value, unit);
      return { ...base(place), state: 'value', value: money, decimals: shownDecimals(value, decimals) };
    }
    const found = textNumber(value);
    if (!found || found.unit === '%' || found.unit === '分') return reading(place, stateOf(value));
    const own = found.unit ?? unit;
    const decimals = Math.max(0, found.decimal.scale + MONEY_PLACES[unit] - MONEY_PLACES[own]);
    return { ...base(place), state: 'value', value: moneyOf(found.decimal, own), decimals, isText: true };
  }

  points(place: Place): Reading<Points> {
    const value = place.cell?.value;
    if (typeof value === 'number') {
      const { isDate, isPercent, decimals } = this.#digits(place.cell);
      if (isDate) return reading(place, 'unreadable');
      const stored = isPercent ? value * 100 : value;
      return {
        ...base(place),
        state: 'value',
        value: this.#pointsOf(stored),
        decimals: shownDecimals(stored, decimals),
      };
    }
    const found = textNumber(value);
    if (!found || (found.unit !== undefined && found.unit !== '分' && found.unit !== '%'))
      return reading(place, stateOf(value));
    return {
      ...base(place),
      state: 'value',
      value: pointsOf(found.decimal),
      decimals: found.decimal.scale,
      isText: true,
    };
  }

  /** `isPlainPercent`: a number without a percent format, such as 95.13, is a percent figure in this column. */
  rate(place: Place, isPlainPercent: boolean): Reading<Rate> {
    const value = place.cell?.value;
    if (typeof value === 'number') {
      const digits = this.#digits(place.cell);
      if (digits.isDate) return reading(place, 'unreadable');
      const decimal = decimalOfStored(value);
      const isFigure = isPlainPercent && !digits.isPercent;
      const shown = shownDecimals(value, digits.decimals);
      const decimals = digits.isPercent ? percentDecimals(value, digits) : isFigure ? shown : Math.max(0, shown - 2);
      return {
        ...base(place),
        state: 'value',
        value: rateOfDecimal(isFigure ? hundredth(decimal) : decimal),
        decimals,
      };
    }
    const found = textNumber(value);
    if (!found || (found.unit !== undefined && found.unit !== '%')) return reading(place, stateOf(value));
    const isFigure = found.unit === '%' || isPlainPercent;
    const decimals = isFigure ? found.decimal.scale : Math.max(0, found.decimal.scale - 2);
    const rate = rateOfDecimal(isFigure ? hundredth(found.decimal) : found.decimal);
    return { ...base(place), state: 'value', value: rate, decimals, isText: true };
  }

  text(place: Place): Reading<string> {
    const value = place.cell?.value;
    if (typeof value === 'number') return { ...base(place), state: 'value', value: String(value) };
    if (typeof value !== 'string') return reading(place, stateOf(value));
    if (value.length <= DASH_LENGTH && DASH.test(squeezed(value))) return reading(place, 'dash');
    const text = shownText(value);
    return text === '' ? reading(place, 'blank') : { ...base(place), state: 'value', value: text };
  }

  #digits(cell: Cell | undefined): FormatDigits {
    const known = this.#formats.get(cell?.format);
    if (known) return known;
    const fresh = formatDigits(cell?.format);
    this.#formats.set(cell?.format, fresh);
    return fresh;
  }

  #shifted(place: Place, unit: MoneyUnit, shift: number): Reading<Money> {
    const { units, scale } = decimalOfStored(place.cell?.value as number);
    const { decimals } = this.#digits(place.cell);
    const shown = { units, scale: scale + shift };
    return { ...base(place), state: 'value', value: moneyOf(shown, unit), decimals: decimals?.[1] ?? 0 };
  }

  #pointsOf(value: number): Points {
    const known = this.#points.get(value);
    if (known !== undefined) return known;
    const fresh = pointsOf(decimalOfStored(value));
    this.#points.set(value, fresh);
    return fresh;
  }
}

/** Whether a text says "does not apply": "/", "—", "无". */
export function isDash(text: string): boolean {
  return text.length <= DASH_LENGTH && DASH.test(squeezed(text));
}

function textNumber(value: Cell['value']): NumberInText | undefined {
  return typeof value === 'string' ? numberInText(value) : undefined;
}

function stateOf(value: Cell['value']): ReadingState {
  if (value === undefined) return 'blank';
  if (isError(value)) return 'error';
  if (typeof value !== 'string') return 'unreadable';
  if (isDash(value)) return 'dash';
  return squeezed(value) === '' ? 'blank' : 'unreadable';
}

// A line break within a cell is how a long name is made to fit: nothing of the name.
function shownText(value: string): string {
  const text = value.trim();
  return text.includes('\n') || text.includes('\r') ? text.replace(/[ \t]*[\r\n]+[ \t]*/g, '') : text;
}

function shownDecimals(value: number, decimals: FormatDigits['decimals']): number {
  if (!decimals) return storedDecimals(value);
  const [least, most] = decimals;
  return least === most ? least : Math.min(most, Math.max(least, storedDecimals(value)));
}

function percentDecimals(value: number, { decimals }: FormatDigits): number {
  return decimals ? shownDecimals(value * 100, decimals) : Math.max(0, storedDecimals(value) - 2);
}

function hundredth({ units, scale }: Decimal): Decimal {
  return { units, scale: scale + 2 };
}

function base({ row, column, cell }: Place) {
  return cell ? { row, column, cell, decimals: 0, isText: false } : { row, column, decimals: 0, isText: false };
}

function reading<T>(place: Place, state: ReadingState): Reading<T> {
  return { ...base(place), state };
}
