import { formatCell } from '../address';
import type { Reading } from '../book';
import { formatPoints, type Points } from '../money';
import type { GradeBand } from '../presets';
import { leastScoreOf, type Grading } from '../scoring';

/** A scale with the wording that each of its grades has in a table. */
export interface WordedGrading {
  readonly grading: Grading;
  readonly wording: ReadonlyMap<GradeBand, string>;
  /** Some scores of the column are computed: then all of its formulas round, so that they are of one manner. */
  readonly isNoisy?: boolean;
}

/** IF(F4>=90,"优",IF(F4>=80,"良",…)); empty where the score is taken away. */
export function gradeFormula(score: Pick<Reading<Points>, 'row' | 'column' | 'cell'>, worded: WordedGrading): string {
  const { wording, isNoisy = false } = worded;
  const { scale, full } = worded.grading;
  const cell = formatCell(score);
  // A computed score may carry binary noise (89.99999999999999); typed ones do not.
  const exact = isNoisy || score.cell?.formula !== undefined ? `ROUND(${cell},6)` : cell;
  const { bands } = scale;
  const nested = bands.reduceRight((otherwise, band, rank) => {
    const label = `"${wording.get(band)!.replaceAll('"', '""')}"`;
    const least = formatPoints(leastScoreOf(band, full));
    return rank === bands.length - 1 ? label : `IF(${exact}>=${least},${label},${otherwise})`;
  }, '');
  return `IF(ISNUMBER(${cell}),${nested},"")`;
}
