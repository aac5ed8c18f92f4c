import type { SessionView } from '../../app/session';
import type { Cause } from './causes';
import { isForReview, standingOf, type Standing } from './filters';

/** How many there are of each kind that one can filter by. */
export type Counts = Readonly<Record<Standing | 'review', number>>;

/** The report's own counts; where only some of the findings are looked at, theirs. */
export function countsFor(view: SessionView, causes: readonly Cause[], isPart: boolean): Counts {
  const review = causes.filter(isForReview).length;
  if (!isPart) return { ...view.counts, accepted: view.acceptedCount, review };
  const count = (standing: Standing) => causes.filter(({ finding }) => standingOf(finding) === standing).length;
  return { error: count('error'), warning: count('warning'), info: count('info'), accepted: count('accepted'), review };
}
