import { parseDecimal, type Decimal, type MoneyUnit } from '../../money';
import { squeezed } from '../words/squeezed';

/** A number found in a text cell, with the unit written beside it. */
export interface NumberInText {
  readonly decimal: Decimal;
  readonly unit?: MoneyUnit | '%' | '分';
}

const SHAPE = /^([(-]?)[¥￥$]?([+-]?[\d,.]+(?:[eE][+-]?\d{1,3})?)\)?(亿元|万元|千元|元|亿|万|%|分|圆)?(整|正)?\)?$/;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const MINUS = /[\u2212\u2013\u2010-\u2012\uff0d]/g;
const UNITS: Readonly<Record<string, MoneyUnit | '%' | '分'>> = {
  亿元: '亿元',
  亿: '亿元',
  万元: '万元',
  万: '万元',
  千元: '千元',
  元: '元',
  圆: '元',
  '%': '%',
  分: '分',
};

/** "１，２３４.5０", "¥54元", "(5.00)", "95.13%", "100分" as a number; undefined where the text says anything else. */
export function numberInText(text: string): NumberInText | undefined {
  if (text.length > 40) return undefined;
  const match = SHAPE.exec(squeezed(text).replace(MINUS, '-'));
  if (!match) return undefined;
  const [, sign = '', digits = '', word] = match;
  if (digits.includes(',') && !GROUPED.test(digits)) return undefined;
  const decimal = parseDecimal(digits.replaceAll(',', ''));
  if (!decimal) return undefined;
  const signed = sign === '' ? decimal : { ...decimal, units: -decimal.units };
  const unit = word === undefined ? undefined : UNITS[word];
  return { decimal: signed, ...(unit ? { unit } : {}) };
}
