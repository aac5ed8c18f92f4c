import { unitOf, type ListTable, type Reading } from '../../book';
import type { CellWrite } from '../../changes';
import {
  decimalOf,
  formatDecimal,
  formatMoney,
  formatPercent,
  formatPoints,
  MONEY_PLACES,
  type Money,
  type Points,
  type Rate,
} from '../../money';
import { plain } from '../../naming';
import type { TextNumber } from './text-numbers-in';

/** The number that means the same as the text, with its format; undefined where writing it is not safe. */
export function numberFor(list: ListTable, one: TextNumber): Pick<CellWrite, 'value' | 'format'> | undefined {
  const { reading, project } = one;
  // A formula will print text again, and a wrapped row may carry on the number below.
  if (reading.state !== 'value') return undefined;
  if (reading.cell?.formula !== undefined || (project && project.continuationRows.length > 0)) return undefined;
  const digits = digitsOf(list, one);
  if (digits === undefined) return undefined;
  const value = Number(digits);
  const isExact = formatDecimal(decimalOf(value)) === trimmed(digits);
  return isExact ? { value, format: formatOf(one) } : undefined;
}

function digitsOf(list: ListTable, { field, reading, text }: TextNumber): string | undefined {
  if (field === 'score') return formatPoints((reading as Reading<Points>).value!);
  if (field === 'executionRate') return digitsOfRate(reading as Reading<Rate>, text);
  const unit = unitOf(list, field);
  // Below 分 the text says more than an amount can hold.
  if (reading.decimals > MONEY_PLACES[unit]) return undefined;
  return formatMoney((reading as Reading<Money>).value!, unit);
}

function digitsOfRate({ value, decimals, cell }: Reading<Rate>, text: string): string | undefined {
  const bare = plain(text).replaceAll(',', '');
  if (!bare.endsWith('%')) return /^-?\d+(?:\.\d+)?$/.test(bare) ? bare : undefined;
  // A format of the user's own is kept, and 0.9512 without % would look like another rate.
  const hasOwnFormat = cell?.format !== undefined && !cell.format.includes('%');
  if (hasOwnFormat) return undefined;
  return hundredth(formatPercent(value!, decimals));
}

function hundredth(percent: string): string {
  const [whole = '', fraction = ''] = percent.split('.');
  const { length } = fraction;
  return formatDecimal({ units: BigInt(whole + fraction), scale: length + 2 });
}

function trimmed(digits: string): string {
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
}

function formatOf({ field, reading, text }: TextNumber): string {
  const decimals = reading.decimals > 0 ? `0.${'0'.repeat(reading.decimals)}` : '0';
  return field === 'executionRate' && plain(text).endsWith('%') ? `${decimals}%` : decimals;
}
