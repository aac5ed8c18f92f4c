import type { SessionView } from '../../app/session';

/** arriving: the counts are there, the findings follow. */
export type Emptiness = 'unchecked' | 'obstacle' | 'noList' | 'clear' | 'filtered' | 'arriving';

/** Why there is nothing to list; undefined where there is. */
export function emptinessOf(view: SessionView, shown: number): Emptiness | undefined {
  if (shown > 0) return undefined;
  if (view.findings.length > 0) return 'filtered';
  if (view.verdict === 'no-list') return 'noList';
  if (view.obstacle !== null) return 'obstacle';
  if (view.verdict === 'not-checked') return 'unchecked';
  const { error, warning, info } = view.counts;
  return error + warning + info > 0 ? 'arriving' : 'clear';
}

/** Where there is none yet, the empty list says why. */
export function hasVerdict(emptiness: Emptiness | undefined): boolean {
  return emptiness !== 'unchecked' && emptiness !== 'obstacle' && emptiness !== 'noList';
}
