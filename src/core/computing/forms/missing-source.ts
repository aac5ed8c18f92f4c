import { isStated, type Reading } from '../../book';
import type { SkipReason } from '../computed';
import { standingOf, type FormJob } from './form-job';

export interface MissingSource {
  readonly reason: SkipReason;
  readonly source: Reading<unknown>;
}

/** Which of the cells that a score rests on gives none; undefined where the score's cell is filled, or nothing is to stand there. */
export function missingSource(
  sources: readonly (Reading<unknown> | undefined)[],
  score: Reading<unknown>,
  job: FormJob,
): MissingSource | undefined {
  if (standingOf(score, job) !== 'empty') return undefined;
  const there = sources.flatMap((one) => one ?? []);
  const source = there.find((one) => !isStated(one));
  // Nothing but dashes and blanks: the line is not in use.
  if (!source || source.state === 'dash' || !there.some(isStated)) return undefined;
  return { reason: REASONS[source.state] ?? 'blank-source', source };
}

const REASONS: Readonly<Partial<Record<Reading<unknown>['state'], SkipReason>>> = {
  error: 'error-source',
  unreadable: 'unreadable-source',
};
