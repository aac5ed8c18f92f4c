import { points, type Points } from '../money';

/** How an indicator of which less is better loses points: the excess taken off, or target ÷ actual. */
export type NegativeFormula = 'linear' | 'ratio';

/** The shares of its weight (whole percent) from which a qualitative indicator counts as reached and as partly reached. */
export interface QualitativeBands {
  readonly id: string;
  readonly reachedFrom: number;
  readonly partlyFrom: number;
  readonly source: string;
}

/** A total score that a low execution rate does not let pass. */
export interface ExecutionCap {
  /** Whole percent; below it the cap holds. */
  readonly below: number;
  readonly most: Points;
}

/** What a place takes off beside the formulas. None of it is national. */
export interface ScoreCaps {
  readonly id: string;
  /** In any order; of those that hold the lowest counts. */
  readonly execution: readonly ExecutionCap[];
  /** Points taken off an indicator whose actual reaches that share (whole percent) of its target, or more. */
  readonly overachievement?: { readonly fromPercent: number; readonly deduct: Points };
  readonly source: string;
}

/** 达成 100–80 % of the weight, 部分达成 80–60 %, 未达成 60–0 %. */
export const NATIONAL_BANDS: QualitativeBands = {
  id: 'bands-80-60',
  reachedFrom: 80,
  partlyFrom: 60,
  source: '项目支出绩效自评表填表说明：定性指标分三档，按该指标分值的100-80%（含80%）、80-60%（含60%）、60-0%确定得分',
};

/** 达成 100–80 % of the weight, 部分达成 80–50 %, 未达成 50–0 %. */
export const HUBEI_BANDS: QualitativeBands = {
  id: 'bands-80-50',
  reachedFrom: 80,
  partlyFrom: 50,
  source: '鄂财绩发〔2020〕3号：定性指标按100-80%（含80%）、80-50%（含50%）、50-0%确定得分',
};

export const QUALITATIVE_BANDS: readonly QualitativeBands[] = [NATIONAL_BANDS, HUBEI_BANDS];

const cap = (below: number, most: number): ExecutionCap => ({ below, most: points(most) });

/** One region's caps, to show what a preset can hold. No shipped preset has them. */
export const EXAMPLE_CAPS: ScoreCaps = {
  id: 'example-caps',
  execution: [cap(80, 89), cap(70, 79), cap(60, 69), cap(50, 59)],
  overachievement: { fromPercent: 130, deduct: points(2) },
  source: '示例：某地2022年自评手册；以当地财政部门的通知为准',
};

export const SCORE_CAPS: readonly ScoreCaps[] = [EXAMPLE_CAPS];
