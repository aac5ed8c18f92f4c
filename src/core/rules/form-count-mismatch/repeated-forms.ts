import type { FormMatches } from '../../matching';
import type { RuleForm, RuleList } from '../define';

/** Forms that are all of one row and name no different units: each unit may well fill in a form of its own. */
export function repeatedForms({ ambiguous }: FormMatches<RuleForm, RuleList>): RuleForm[][] {
  const byRow = new Map<unknown, RuleForm[]>();
  for (const { form, rows } of ambiguous) {
    const [row, ...more] = rows;
    if (!row || more.length > 0) continue;
    const before = byRow.get(row.project);
    if (before) before.push(form);
    else byRow.set(row.project, [form]);
  }
  return [...byRow.values()].filter((forms) => forms.length > 1 && new Set(forms.map(unitOfForm)).size === 1);
}

function unitOfForm({ unit, department }: RuleForm): string {
  return unit?.value ?? department?.value ?? '';
}
