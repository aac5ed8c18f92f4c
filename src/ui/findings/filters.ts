import type { FindingView } from '../../app/session';
import type { Severity } from '../../core/presets';
import type { Cause } from './causes';

/** How a finding stands with the user: as grave as it is, or let stand. */
export type Standing = Severity | 'accepted';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** What the user wants to see. */
export interface Filters {
  /** Any of these; all where there is none. */
  readonly standings: ReadonlySet<Standing>;
  /** Only those where a person must look. */
  readonly isReviewOnly: boolean;
  readonly text: string;
}

export const NO_FILTERS: Filters = { standings: new Set(), isReviewOnly: false, text: '' };

export function standingOf({ accepted, severity }: FindingView): Standing {
  return accepted === null ? severity : 'accepted';
}

/** Counts among what the counters count: neither accepted nor a consequence. */
export function isForReview({ finding }: Cause): boolean {
  return finding.certainty === 'review' && finding.accepted === null;
}

function hidesNothing({ standings, isReviewOnly, text }: Filters): boolean {
  return standings.size === 0 && !isReviewOnly && text.trim() === '';
}

/** The causes that pass, each with all its consequences: one is found by what follows from it, too. */
export function filterCauses(causes: readonly Cause[], filters: Filters): readonly Cause[] {
  if (hidesNothing(filters)) return causes;
  const words = searchWords(filters.text);
  return causes.filter((cause) => passes(cause, filters) && [cause.finding, ...cause.consequences].some(says(words)));
}

/** The text stands in a consequence only, so that it should be seen. */
export function isFoundBelow({ finding, consequences }: Cause, text: string): boolean {
  if (text.trim() === '' || consequences.length === 0) return false;
  const isMatch = says(searchWords(text));
  return !isMatch(finding) && consequences.some(isMatch);
}

/** With one more standing asked for, or one less. */
export function toggled<T>(set: ReadonlySet<T>, one: T): ReadonlySet<T> {
  return set.has(one) ? new Set([...set].filter((other) => other !== one)) : new Set([...set, one]);
}

function passes(cause: Cause, { standings, isReviewOnly }: Filters): boolean {
  if (isReviewOnly && !isForReview(cause)) return false;
  return standings.size === 0 || standings.has(standingOf(cause.finding));
}

function searchWords(text: string): string[] {
  return plain(text)
    .split(/\s+/u)
    .filter((word) => word !== '');
}

function says(words: readonly string[]): (finding: FindingView) => boolean {
  return ({ title, label, message, sheet, project }) => {
    const text = plain([title, label, message, sheet, project ?? ''].join('\n'));
    return words.every((word) => text.includes(word));
  };
}

// Full-width and half-width forms are typed for each other.
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
