import type { MoneyUnit } from '../../money';
import { squeezed } from './squeezed';

const UNIT = '(亿元|百万元|万元|千元|元)';
// "元/人" and "万元每户" are prices, "元旦" is a day; "元/%" names two units.
const END = '(?!\\/(?!%)|[每旦])';
const STATED = new RegExp(`(?:单位|金额|币种)(?:[:为是(]|均为|以|都是)*(?:人民币[:]?)?${UNIT}${END}`);
const BRACKETED = new RegExp(`[(\\[【](?:人民币)?${UNIT}[)\\]】]`);
const ALONE = new RegExp(`^(?:人民币)?${UNIT}$`);
const TRAILING = new RegExp(`${UNIT}$`);

/** The unit that a line near a table states ("金额单位：万元", "…汇总表（万元）", "万元" alone); undefined where it states none. */
export function unitStatedIn(line: string): MoneyUnit | undefined {
  const text = squeezed(line);
  if (!text.includes('元')) return undefined;
  return known((STATED.exec(text) ?? BRACKETED.exec(text) ?? ALONE.exec(text))?.[1]);
}

/** The unit in a column's header: "预算数（万元）", "预算数(单位:元)", "预算数/万元", "预算数万元". */
export function unitInHeader(header: string): MoneyUnit | undefined {
  const text = squeezed(header);
  if (!text.includes('元')) return undefined;
  return known(
    (STATED.exec(text) ?? BRACKETED.exec(text) ?? /[(,]([亿万千]?元)[),]/.exec(text) ?? TRAILING.exec(text))?.[1],
  );
}

const QUOTED = /"([^"]*)"/g;

/** The unit that a number format writes behind each amount: 0.00"万元". */
export function unitInFormat(format: string | undefined): MoneyUnit | undefined {
  if (!format?.includes('元')) return undefined;
  const [section = ''] = format.split(';');
  return [...section.matchAll(QUOTED)].flatMap(([, text = '']) => known(squeezed(text)) ?? [])[0];
}

function known(text: string | undefined): MoneyUnit | undefined {
  return text === '元' || text === '千元' || text === '万元' || text === '亿元' ? text : undefined;
}
