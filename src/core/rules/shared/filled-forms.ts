import type { RuleForm } from '../define';

/** The forms that somebody has begun to fill in: a blank one owes nothing yet. */
export function filledForms(forms: readonly RuleForm[]): RuleForm[] {
  return forms.filter(({ isBlank }) => !isBlank);
}
