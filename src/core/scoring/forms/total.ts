import type { IndicatorClass } from '../../book';
import { compareRates, rateOfDecimal, shareOfPoints, sumPoints, type Points, type Rate } from '../../money';
import type { ScoreCaps } from '../../presets';
import { HUNDRED } from '../full-score';
import type { Scored, Scoring, ScoreStep } from './score-step';

/** A part of a form's total: a block of indicators, or the execution rate. */
export interface Part {
  readonly class: IndicatorClass;
  readonly weight: Points;
  /** undefined: not scored yet. left-out: it does not count (no budget, where the place has it so). */
  readonly score: Points | 'left-out' | undefined;
}

export interface Reductions {
  /** The project's execution rate, for caps that rest on it. */
  readonly rate?: Rate;
  readonly caps?: ScoreCaps;
}

/**
 * 总分 = the sum of all scores; what is left counts for 100 where a part is left out, and a place's caps come last.
 * Clause: the weights of all indicators, the execution rate among them, add up to 100 (财预〔2020〕10号).
 */
export function scoreTotal(parts: readonly Part[], reductions: Reductions = {}): Scoring {
  const counted = parts.flatMap(countedPart);
  if (parts.some(({ score }) => score === undefined)) return { kind: 'unscored', cause: 'incomplete' };
  const sum = sumPoints(counted.map(({ score }) => score));
  const weight = sumPoints(counted.map((part) => part.weight));
  const steps: ScoreStep[] = [
    ...counted.map((part) => ({ kind: 'part', ...part }) as const),
    { kind: 'sum', score: sum, weight },
  ];
  const isWhole = counted.length === parts.length || weight === 0n;
  const scored: Scored = { kind: 'scored', score: sum, steps };
  return capped(isWhole ? scored : rescaled(scored, weight), reductions);
}

type Counted = Part & { readonly score: Points };

function countedPart(part: Part): Counted[] {
  const { score } = part;
  return score === undefined || score === 'left-out' ? [] : [{ ...part, score }];
}

function rescaled({ score: sum, steps }: Scored, of: Points): Scored {
  const score = shareOfPoints({ numerator: sum, denominator: of }, HUNDRED);
  return { kind: 'scored', score, steps: [...steps, { kind: 'rescaled', score, of }] };
}

function capped(scored: Scored, { rate, caps }: Reductions): Scored {
  if (!rate || !caps) return scored;
  const holding = caps.execution.filter(({ below }) => compareRates(rate, percent(below)) < 0);
  const [lowest] = [...holding].sort((a, b) => (a.most < b.most ? -1 : 1));
  if (!lowest || scored.score <= lowest.most) return scored;
  return { ...scored, score: lowest.most, steps: [...scored.steps, { kind: 'capped', ...lowest }] };
}

function percent(whole: number): Rate {
  return rateOfDecimal({ units: BigInt(whole), scale: 2 });
}
