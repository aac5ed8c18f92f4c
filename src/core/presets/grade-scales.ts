import { formatPoints, points } from '../money';
import { LABEL_SETS, synonymsOf } from './label-sets';
import { NATIONAL_GRADES } from './national';
import type { GradeScale } from './preset';

const LABELS = LABEL_SETS[0]!.labels;
const LOCAL = '部分地区做法，未见统一规定；以当地财政部门的通知为准';

function scaleFrom(thresholds: readonly [number, number, number]): GradeScale {
  return {
    id: `scale-${thresholds.join('-')}`,
    bands: [...thresholds, 0].map((from, rank) => ({
      label: LABELS[rank]!,
      from: points(from),
      synonyms: synonymsOf(rank, LABELS[rank]!),
    })),
    source: LOCAL,
  };
}

/** 优 from 85, 良 from 75, 中 from 60. */
export const SCALE_85_75_60 = scaleFrom([85, 75, 60]);

/** 优 from 90, 良 from 75, 中 from 60. */
export const SCALE_90_75_60 = scaleFrom([90, 75, 60]);

/** Places that do not grade self-evaluations: no band, so no score has a grade. */
export const UNGRADED: GradeScale = { id: 'ungraded', bands: [], source: '鄂财绩发〔2020〕3号：单位自评不评定等级' };

export const GRADE_SCALES: readonly GradeScale[] = [NATIONAL_GRADES, SCALE_85_75_60, SCALE_90_75_60, UNGRADED];

/** "90/80/60": the lowest scores of all bands but the last, as people name a scale. */
export function thresholdsOf({ bands }: GradeScale): string {
  return bands
    .slice(0, -1)
    .map(({ from }) => formatPoints(from))
    .join('/');
}
