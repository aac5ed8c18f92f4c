import { parseDecimal, type Decimal } from '../money';
import { chineseNumber } from '../naming';

/** A figure at the start of a text, and what follows it. */
export interface Figure {
  readonly amount: Decimal;
  readonly rest: string;
  readonly isChinese: boolean;
}

const DIGITS = /^([+-]?)[¥￥]?([+-]?)(\d[\d,]*(?:\.\d+)?)/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const HAN = /^[一二两三四五六七八九十]+/;

/** "1,234.50万元" → 1234.50 and "万元"; "三个" → 3 and "个"; undefined where no sound figure stands at the start. */
export function figureAt(text: string): Figure | undefined {
  return digitsAt(text) ?? numeralAt(text);
}

function digitsAt(text: string): Figure | undefined {
  const match = DIGITS.exec(text);
  if (!match) return undefined;
  const [whole, sign = '', inner = '', digits = ''] = match;
  if (sign !== '' && inner !== '') return undefined;
  if (digits.includes(',') && !GROUPED.test(digits)) return undefined;
  const amount = parseDecimal(`${sign}${inner}${digits.replaceAll(',', '')}`);
  return amount && { amount, rest: text.slice(whole.length), isChinese: false };
}

function numeralAt(text: string): Figure | undefined {
  const numeral = HAN.exec(text)?.[0];
  const value = numeral === undefined ? undefined : chineseNumber(numeral.replaceAll('两', '二'));
  if (numeral === undefined || value === undefined) return undefined;
  return { amount: { units: BigInt(value), scale: 0 }, rest: text.slice(numeral.length), isChinese: true };
}
