import type { Indicator, Measure, Stated } from '../../book';
import type { Direction } from '../../measures';
import type { Preset } from '../../presets';
import { directionOfIndicator } from '../../scoring';
import { plainPair, plainPoints, type PlainPair } from './plain-cell';

interface Terms extends PlainPair {
  readonly weight: string;
}

/**
 * The score as a plain formula over target, actual and weight; undefined where one of them is no plain number: a figure
 * written into a formula would go stale unseen. Empty while one of them is missing, for Excel takes an empty cell for 0.
 */
export function indicatorFormula(indicator: Indicator, preset: Preset): string | undefined {
  const { target, actual, weight } = indicator;
  const pair = plainPair(target as Stated<Measure>, actual as Stated<Measure>);
  const cell = plainPoints(weight);
  if (!pair || cell === undefined) return undefined;
  const terms = { ...pair, weight: cell };
  const score = scoreFormula(terms, indicator, preset);
  return score && `IF(COUNT(${pair.target},${pair.actual},${cell})<3,"",${score})`;
}

function scoreFormula(terms: Terms, indicator: Indicator, { negative, caps }: Preset): string | undefined {
  const target = indicator.target?.value;
  const direction = directionOfIndicator(indicator);
  if (target?.kind !== 'quantity' || direction === undefined) return undefined;
  const { units } = target.amount;
  const isEqual = target.operator === '=';
  if (units === 0n && (isEqual || direction === 'down')) return atZero(terms, { direction, isEqual, negative });
  if (units <= 0n) return undefined;
  if (direction === 'down') return negative === 'linear' ? linear(terms) : ratio(terms);
  return caps?.overachievement ? undefined : positive(terms);
}

/** ≥, > and =: all points from the target on, else actual ÷ target (项目支出绩效自评表填表说明). */
function positive({ target, actual, weight }: Terms): string {
  return `IF(${actual}>=${target},${weight},ROUND(MAX(${actual},0)/${target}*${weight},2))`;
}

/** ≤ and <: all points up to the target, none from twice the target on, else (1 − the excess) (as the fiscal information system has it). */
function linear({ target, actual, weight }: Terms): string {
  const excess = `(${actual}-${target})/${target}`;
  return `IF(${actual}<=${target},${weight},IF(${actual}>=2*${target},0,ROUND((1-${excess})*${weight},2)))`;
}

/** ≤ and <: all points up to the target, else target ÷ actual (as the note of paper forms has it). */
function ratio({ target, actual, weight }: Terms): string {
  return `IF(${actual}<=${target},${weight},ROUND(${target}/${actual}*${weight},2))`;
}

interface Bound {
  readonly direction: Direction;
  readonly isEqual: boolean;
  readonly negative: Preset['negative'];
}

/** = 0 and ≤ 0: all points up to 0, none above it. */
function atZero(terms: Terms, { isEqual, negative }: Bound): string {
  if (isEqual) return `IF(${terms.actual}<=0,${terms.weight},0)`;
  return negative === 'linear' ? linear(terms) : ratio(terms);
}
