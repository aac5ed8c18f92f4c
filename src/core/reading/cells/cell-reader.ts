import type { Reading, ReadingState } from '../../book';
import { MONEY_PLACES, moneyOf, moneyOfNumber, pointsOf, rateOfDecimal } from '../../money';
import type { Decimal, Money, MoneyUnit, Points, Rate } from '../../money';
import { isError, type Cell } from '../../snapshot';
import { squeezed } from '../words/squeezed';
import { decimalOfStored, storedDecimals } from './number-decimals';
import { figure, without, words, type Place } from './make-reading';
import { formatDigits, type FormatDigits } from './number-format';
import { numberInText, type NumberInText } from './number-in-text';

const DASH = /^(?:[-/\\—–―－_~～一]+|无|没有|不适用|n\/?a|N\/?A|空|…+|\.{3,})$/;
const DASH_LENGTH = 6;
// Cheap, for it is asked of every short text of a list.
const DASH_START = ' \u00a0\u3000\t\n-/\\—–―－_~～一无没不nN空….／';

/** Reads cells as what their column holds; remembers formats and scores it has seen. */
export class CellReader {
  readonly #formats = new Map<string | undefined, FormatDigits>();
  readonly #points = new Map<number, Points>();

  money(place: Place, unit: MoneyUnit): Reading<Money> {
    const value = place.cell?.value;
    if (typeof value === 'number') {
      const { isDate, shift, decimals } = this.#digits(place.cell);
      if (isDate) return without(place, 'unreadable');
      if (shift > 0) return this.#shifted(place, unit, shift);
      return figure(place, moneyOfNumber(value, unit), shownDecimals(value, decimals));
    }
    const found = textNumber(value);
    if (!found || found.unit === '%' || found.unit === '分') return without(place, stateOf(value));
    const own = found.unit ?? unit;
    const decimals = Math.max(0, found.decimal.scale + MONEY_PLACES[unit] - MONEY_PLACES[own]);
    return figure(place, moneyOf(found.decimal, own), decimals);
  }

  points(place: Place): Reading<Points> {
    const value = place.cell?.value;
    if (typeof value === 'number') {
      const { isDate, isPercent, decimals } = this.#digits(place.cell);
      if (isDate) return without(place, 'unreadable');
      const stored = isPercent ? value * 100 : value;
      return figure(place, this.#pointsOf(stored), shownDecimals(stored, decimals));
    }
    const found = textNumber(value);
    const isScore = found && (found.unit === undefined || found.unit === '分' || found.unit === '%');
    return isScore ? figure(place, pointsOf(found.decimal), found.decimal.scale) : without(place, stateOf(value));
  }

  /** `isPlainPercent`: a number without a percent format, such as 95.13, is a percent figure in this column. */
  rate(place: Place, isPlainPercent: boolean): Reading<Rate> {
    const value = place.cell?.value;
    if (typeof value === 'number') {
      const digits = this.#digits(place.cell);
      if (digits.isDate) return without(place, 'unreadable');
      const isFigure = isPlainPercent && !digits.isPercent;
      const shown = shownDecimals(value, digits.decimals);
      const decimals = digits.isPercent ? percentDecimals(value, digits) : isFigure ? shown : Math.max(0, shown - 2);
      const decimal = decimalOfStored(value);
      return figure(place, rateOfDecimal(isFigure ? hundredth(decimal) : decimal), decimals);
    }
    const found = textNumber(value);
    if (!found || (found.unit !== undefined && found.unit !== '%')) return without(place, stateOf(value));
    const isFigure = found.unit === '%' || isPlainPercent;
    const decimals = isFigure ? found.decimal.scale : Math.max(0, found.decimal.scale - 2);
    return figure(place, rateOfDecimal(isFigure ? hundredth(found.decimal) : found.decimal), decimals);
  }

  text(place: Place): Reading<string> {
    const value = place.cell?.value;
    if (typeof value === 'number') return words(place, String(value));
    if (typeof value !== 'string') return without(place, stateOf(value));
    if (isDash(value)) return without(place, 'dash');
    const text = shownText(value);
    return text === '' ? without(place, 'blank') : words(place, text);
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
    return figure(place, moneyOf({ units, scale: scale + shift }, unit), decimals?.[1] ?? 0);
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
  return text.length <= DASH_LENGTH && DASH_START.includes(text[0] ?? ' ') && DASH.test(squeezed(text));
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
  return text.includes('\n') ? text.replace(/[ \t]*[\r\n]+[ \t]*/g, '') : text;
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
