import type { Measure } from '../../book';
import type { Circumstances } from '../../measures';
import { reaches } from '../../measures';
import type { Points } from '../../money';
import { scoreQualitative } from './qualitative';
import { scoreQuantitative, type FormStandard } from './quantitative';
import type { Scoring } from './score-step';

/** An indicator as far as its score depends on it. */
export interface Scorable extends Circumstances {
  readonly target: Measure;
  readonly actual: Measure;
  readonly weight: Points;
}

/** What the active standard's formulas make of an indicator (三级指标), with the steps that lead there. */
export function scoreIndicator(indicator: Scorable, standard: FormStandard): Scoring {
  const { target, actual, weight } = indicator;
  if (target.kind === 'quantity' && actual.kind === 'quantity')
    return scoreQuantitative({ ...indicator, target, actual }, standard);
  // A level beside a figure says nothing of the figure.
  if (actual.kind === 'level' && target.kind !== 'quantity')
    return scoreQualitative(actual.level, weight, standard.qualitative);
  if (target.kind === 'deadline' && actual.kind === 'deadline') return scoreDeadline(indicator);
  return { kind: 'unscored', cause: 'words' };
}

/** In time: all points. Late: no clause says how many are left. */
function scoreDeadline({ target, actual, weight, year }: Scorable): Scoring {
  const isInTime = reaches(target, actual, year === undefined ? {} : { year });
  if (isInTime === undefined) return { kind: 'unscored', cause: 'inexact' };
  if (!isInTime) return { kind: 'unscored', cause: 'late' };
  return { kind: 'scored', score: weight, steps: [{ kind: 'reached', target, actual, score: weight }] };
}
