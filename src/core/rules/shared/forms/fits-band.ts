import type { Stated } from '../../../book';
import { powerOfTen, type Points } from '../../../money';
import { isInBand, type BandLimits } from '../../../scoring';
import { unitOf } from './printed-score';

/** In the band; or as near as scores without decimals come, where none of them lies within: 1.2 to 1.6 of 2 points. */
export function fitsBand(score: Stated<Points>, band: BandLimits): boolean {
  if (isInBand(score.value, band)) return true;
  const unit = unitOf({ ...score, decimals: Math.min(score.decimals, 2) });
  const next = (((band.from + unit - 1n) / unit) * unit) as Points;
  if (isInBand(next, band)) return false;
  return score.value > band.from - unit && score.value < band.to + unit && unit >= powerOfTen(5);
}
