import type { AttainmentLevel } from '../../book';
import { divideRound, type Points } from '../../money';
import type { QualitativeBands } from '../../presets';
import type { Scoring } from './score-step';

/** The points that a level leaves room for. */
export interface Band {
  readonly level: AttainmentLevel;
  readonly fromPercent: number;
  readonly toPercent: number;
  readonly from: Points;
  readonly to: Points;
  /** 达成 includes all points; the others end below the next level's beginning. */
  readonly isToIncluded: boolean;
}

/**
 * 定性指标: 达成 [80 %, 100 %] of the weight, 部分达成 [60 %, 80 %), 未达成 [0, 60 %); the bounds are the preset's.
 * Clause: the three levels of the form's note, within which the score is set reasonably (合理确定分值).
 */
export function bandOf(level: AttainmentLevel, weight: Points, bands: QualitativeBands): Band {
  const [fromPercent, toPercent] = percentsOf(level, bands);
  const isToIncluded = level === 'reached';
  return {
    level,
    fromPercent,
    toPercent,
    from: percentOfPoints(fromPercent, weight),
    to: percentOfPoints(toPercent, weight),
    isToIncluded,
  };
}

function percentsOf(level: AttainmentLevel, { reachedFrom, partlyFrom }: QualitativeBands): readonly [number, number] {
  if (level === 'reached') return [reachedFrom, 100];
  return level === 'partly' ? [partlyFrom, reachedFrom] : [0, partlyFrom];
}

/** Not rounded to two decimals: of 3.33 points 80 % are 2.664, and 2.66 lies below them. */
function percentOfPoints(percent: number, weight: Points): Points {
  return divideRound(BigInt(percent) * weight, 100n) as Points;
}

export type BandLimits = Pick<Band, 'from' | 'to' | 'isToIncluded'>;

export function isInBand(score: Points, { from, to, isToIncluded }: BandLimits): boolean {
  return score >= from && (isToIncluded || from === to ? score <= to : score < to);
}

/**
 * The room that a level leaves. All points are suggested for what was reached; for less than that no figure is any better
 * than another, and a person says how much was lost.
 */
export function scoreQualitative(level: AttainmentLevel, weight: Points, bands: QualitativeBands): Scoring {
  const { fromPercent, toPercent, from, to, isToIncluded } = bandOf(level, weight, bands);
  return {
    kind: 'bounded',
    from,
    to,
    isToIncluded,
    ...(level === 'reached' ? { suggested: to } : {}),
    steps: [
      { kind: 'band', level, fromPercent, toPercent },
      { kind: 'bounds', from, to, isToIncluded },
    ],
  };
}
