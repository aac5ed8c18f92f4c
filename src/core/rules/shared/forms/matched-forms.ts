import { matchFormsInSteps, type FormMatches } from '../../../matching';
import { PAUSE, type RuleForm, type RuleList, type WithPauses } from '../../define';

/** Which form belongs to which row; undefined where the workbook has not both. */
export function* matchedForms(
  forms: readonly RuleForm[],
  lists: readonly RuleList[],
): WithPauses<FormMatches<RuleForm, RuleList> | undefined> {
  if (forms.length === 0 || lists.length === 0) return undefined;
  const steps = matchFormsInSteps({ forms, lists });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield PAUSE;
  }
}
