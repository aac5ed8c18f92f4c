import { formatCell } from '../address';
import { unitOf, type ListTable, type Reading } from '../book';
import type { CellWrite } from '../changes';
import { decimalOf, formatDecimal, MONEY_PLACES, percentOf, powerOfTen, rateOf, type Money, type Rate } from '../money';
import type { Preset } from '../presets';
import type { CellValue } from '../snapshot';
import type { RateConvention } from './rate-convention';

/** Two amounts whose quotient is wanted; both are plain numbers. */
export interface RateSource {
  readonly executed: Reading<Money>;
  readonly adjustedBudget: Reading<Money>;
}

export interface RateStyle {
  readonly list: ListTable;
  readonly preset: Preset;
  readonly convention: RateConvention;
}

const NOT_APPLICABLE = '—';
const FORMATS: Readonly<Record<RateConvention, string>> = { fraction: '0.00%', 'percent-number': '0.00' };

/** 执行率 = 全年执行数 ÷ 全年预算数, half up to two decimals of a percent: result, formula and number format of a cell. */
export function rateCell(source: RateSource, style: RateStyle): Pick<CellWrite, 'value' | 'formula' | 'format'> {
  const { list, preset, convention } = style;
  const rate = exactRate(source, list);
  const atZero = preset.zeroBudget === 'score-zero' ? 0 : NOT_APPLICABLE;
  const otherwise = atZero === 0 ? '0' : `"${atZero}"`;
  return {
    value: rate ? rateNumber(rate, convention) : atZero,
    formula: `IF(${formatCell(source.adjustedBudget)}=0,${otherwise},${roundedQuotient(source, style)})`,
    format: FORMATS[convention],
  };
}

/** The quotient of the stored numbers, exactly; undefined where there is no budget. */
export function exactRate({ executed, adjustedBudget }: RateSource, list: ListTable): Rate | undefined {
  const above = decimalOf(executed.cell?.value as number);
  const below = decimalOf(adjustedBudget.cell?.value as number);
  const toAbove = below.scale + MONEY_PLACES[unitOf(list, 'executed')];
  const toBelow = above.scale + MONEY_PLACES[unitOf(list, 'adjustedBudget')];
  return rateOf(above.units * powerOfTen(toAbove), below.units * powerOfTen(toBelow));
}

function rateNumber(rate: Rate, convention: RateConvention): CellValue {
  const { units, scale } = percentOf(rate, 2);
  const value = Number(formatDecimal({ units, scale: convention === 'fraction' ? scale + 2 : scale }));
  return Number.isFinite(value) ? value : { error: '#NUM!' };
}

function roundedQuotient({ executed, adjustedBudget }: RateSource, { list, convention }: RateStyle): string {
  const places = MONEY_PLACES[unitOf(list, 'adjustedBudget')] - MONEY_PLACES[unitOf(list, 'executed')];
  const factor = powerOfTen(Math.abs(places)).toString();
  const scaling = places === 0 ? '' : places > 0 ? `/${factor}` : `*${factor}`;
  const quotient = `${formatCell(executed)}/${formatCell(adjustedBudget)}`;
  return convention === 'fraction' ? `ROUND(${quotient}${scaling},4)` : `ROUND(${quotient}${scaling}*100,2)`;
}
