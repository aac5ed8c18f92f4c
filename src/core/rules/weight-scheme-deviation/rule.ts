import { WEIGHT_SCHEMES, type Preset } from '../../presets';
import { defineRule, type RuleForm } from '../define';
import { filledForms } from '../shared/filled-forms';
import { blockSlips } from '../shared/forms/block-slips';
import { indicatorColumn } from '../shared/forms/most-indicators';
import { groupedBy } from '../shared/grouped-by';
import { cellIn } from '../shared/places';
import { allowedSchemes, fitsScheme, schemeSums, sumsText, type SchemeSums } from './scheme-sums';

const says = { found: 'text', expected: 'text' } as const;

/** The first levels have other weights than the active scheme gives them. */
export default defineRule({
  id: 'weight-scheme-deviation',
  severity: 'warning',
  certainty: 'certain',
  clause: 'weight-scheme',
  causedBy: ['block-weight-mismatch'],
  facts: {
    differs: says,
    otherScheme: { ...says, source: 'text' },
    several: { ...says, count: 'count', total: 'count' },
  },
  *check({ forms, preset }) {
    const filled = filledForms(forms);
    const deviating = filled.flatMap((form) => deviationOf(form, preset));
    for (const [found, group] of groupedBy(deviating, ({ sums }) => sumsText(sums))) {
      const expected = sumsText(preset.weights);
      // The place's own scheme, most likely: said once.
      if (group.length >= SEVERAL) {
        const [{ form }] = group as [Deviation];
        const data = { found, expected, count: group.length, total: filled.length };
        yield { message: 'several', at: weightsOf(form), data };
      } else for (const { form, sums } of group) yield ofForm(form, sums, { found, expected });
    }
  },
});

const SEVERAL = 3;

interface Deviation {
  readonly form: RuleForm;
  readonly sums: SchemeSums;
}

/** The scheme is one for projects; what a department gives its own form is its own to say. */
function deviationOf(form: RuleForm, preset: Preset): Deviation[] {
  const sums = form.kind === 'department' ? undefined : schemeSums(form, preset);
  if (!sums || allowedSchemes(preset.weights).some((scheme) => fitsScheme(sums, scheme, form))) return [];
  return [{ form, sums }];
}

function ofForm(form: RuleForm, sums: SchemeSums, says: { readonly found: string; readonly expected: string }) {
  const causes = blockSlips(form).map(({ heading }) => cellIn(form, heading));
  const place = { at: weightsOf(form), ...(causes.length > 0 ? { causes } : {}) };
  const other = WEIGHT_SCHEMES.find((scheme) => scheme.output !== undefined && fitsScheme(sums, scheme, form));
  if (!other) return { message: 'differs' as const, ...place, data: says };
  return { message: 'otherScheme' as const, ...place, data: { ...says, source: other.source } };
}

function weightsOf(form: RuleForm) {
  return indicatorColumn(form, form.columns.weight!);
}
