import type { Quantity } from '../../book';
import { attainment, directionOf, type Direction } from '../../measures';
import { rateOfDecimal, compareRates, subtractPoints, type Points } from '../../money';
import type { ScoreCaps } from '../../presets';
import { NO_POINTS, type Scored } from './score-step';

/** What was to be done and what was done. */
interface Done {
  readonly target: Quantity;
  readonly actual: Quantity;
  readonly direction?: Direction;
}

/** Where a place takes points off for going far beyond a target (a cap of its own, none national): 130 % counts as beyond. */
export function afterOverachievement(scored: Scored, done: Done, caps: ScoreCaps | undefined): Scored {
  const rule = caps?.overachievement;
  const isUp = (directionOf(done.target.operator) ?? done.direction) === 'up';
  const ratio = rule && isUp ? attainment(done.target, done.actual) : undefined;
  if (!rule || !ratio) return scored;
  const limit = rateOfDecimal({ units: BigInt(rule.fromPercent), scale: 2 });
  if (compareRates(ratio, limit) < 0) return scored;
  const score = lessThan(scored.score, rule.deduct);
  const { fromPercent, deduct: deducted } = rule;
  return { ...scored, score, steps: [...scored.steps, { kind: 'overachieved', fromPercent, deducted, score }] };
}

function lessThan(score: Points, deduct: Points): Points {
  return deduct >= score ? NO_POINTS : subtractPoints(score, deduct);
}
