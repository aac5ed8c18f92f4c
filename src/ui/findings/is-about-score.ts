import type { FindingView, SessionView } from '../../app/session';

/** Rules about what a score of a form comes to. */
export const SCORE_RULES: ReadonlySet<string> = new Set([
  'block-subtotal-mismatch',
  'execution-score-mismatch',
  'form-total-mismatch',
  'full-score-underexecuted',
  'indicator-overscored',
  'indicator-underscored',
  'missing-deviation-reason',
  'qualitative-band',
  'score-exceeds-weight',
]);

/** Whether a finding speaks of a score in one of the forms. */
export function isAboutScore({ rule, sheet, range }: FindingView, { forms }: Pick<SessionView, 'forms'>): boolean {
  if (!SCORE_RULES.has(rule)) return false;
  return forms.found.some(
    (form) => form.sheet === sheet && form.range.top <= range.top && range.bottom <= form.range.bottom,
  );
}
