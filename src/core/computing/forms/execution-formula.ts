import { ASSUMED_UNIT, isStated, type FundsRow } from '../../book';
import { formatPoints, type MoneyUnit } from '../../money';
import type { Preset } from '../../presets';
import { plainMoney, plainPoints } from './plain-cell';

/** 全年执行数 and 全年预算数 of a funds row, where both are plain numbers. */
export interface SpendingCells {
  readonly executed: string;
  readonly budget: string;
}

export function spendingCells(row: FundsRow, unit: MoneyUnit = ASSUMED_UNIT): SpendingCells | undefined {
  const [executed, budget] = [plainMoney(row.executed, unit), plainMoney(row.adjustedBudget, unit)];
  return executed !== undefined && budget !== undefined ? { executed, budget } : undefined;
}

/** The cell with 分值, or the points themselves where they stand within a heading. */
function weightIn({ weight }: FundsRow): string | undefined {
  const isHeading = isStated(weight) && typeof weight.cell?.value === 'string' && !weight.isText;
  return isHeading ? formatPoints(weight.value) : plainPoints(weight);
}

/**
 * 执行率得分 = round(min(执行率, 1) × 分值, 2) (财预〔2020〕10号 annex 1); empty while an amount is missing, for Excel takes an
 * empty cell for 0.
 */
export function executionScoreFormula(
  { executed, budget }: SpendingCells,
  row: FundsRow,
  policy: Preset['zeroBudget'],
): string | undefined {
  const weight = weightIn(row);
  if (weight === undefined) return undefined;
  const share = `ROUND(MIN(${executed}/${budget},1)*${weight},2)`;
  const score =
    policy === 'not-applicable'
      ? `IF(${budget}<=0,"—",IF(${executed}<=0,0,${share}))`
      : `IF(MIN(${executed},${budget})<=0,0,${share})`;
  return `IF(COUNT(${executed},${budget},${weight})<3,"",${score})`;
}
