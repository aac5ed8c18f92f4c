import type { AttainmentLevel, Deadline, Measure, Quantity } from '../book';
import { formatDecimal, type Decimal } from '../money';

const LEVELS: Readonly<Record<AttainmentLevel, string>> = {
  reached: '达成预期指标',
  partly: '部分达成预期指标并具有一定效果',
  missed: '未达成预期指标且效果较差',
};

/** A measure as the forms write it: "≥98%", "2022年12月31日前"; undefined for words, whose text stands in the cell alone. */
export function printMeasure(measure: Measure): string | undefined {
  switch (measure.kind) {
    case 'quantity':
      return printQuantity(measure);
    case 'deadline':
      return printDeadline(measure);
    case 'level':
      return LEVELS[measure.level];
    case 'words':
      return undefined;
  }
}

function printQuantity({ operator, amount, upTo, isAbout, unit }: Quantity): string {
  const range = upTo ? `-${shown(upTo)}` : '';
  return `${operator ?? ''}${isAbout ? '约' : ''}${shown(amount)}${range}${unit}`;
}

const shown = (decimal: Decimal): string => formatDecimal(decimal, decimal.scale);

function printDeadline({ year, month, day }: Deadline): string {
  const parts = [part(year, '年'), part(month, '月'), part(day, '日')];
  return `${parts.join('')}${month === undefined ? '' : day === undefined ? '底前' : '前'}`;
}

function part(value: number | undefined, word: string): string {
  return value === undefined ? '' : `${value}${word}`;
}
