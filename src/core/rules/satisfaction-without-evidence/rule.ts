import type { Indicator } from '../../book';
import { defineRule, type RuleForm } from '../define';
import { filledForms } from '../shared/filled-forms';
import { cellsOfForms, saidOfForms, type OfForm } from '../shared/forms/said-of-forms';

const SURVEY = /问卷|调查|回访|访谈|测评|评议|抽样|样本|有效票|评分|打分|评价表|意见表|电话|随机|份/;

/** A satisfaction rate was reached, and no word of the form tells how it was found out. */
export default defineRule({
  id: 'satisfaction-without-evidence',
  severity: 'info',
  certainty: 'review',
  clause: 'practice',
  facts: { form: { name: 'text' }, forms: { count: 'count' } },
  *check({ forms }) {
    const found = filledForms(forms).flatMap((form) => unproven(form) ?? []);
    for (const group of saidOfForms(found)) {
      const [at, ...related] = cellsOfForms(group, 'actual');
      if (!at) continue;
      if (group.length > 1) yield { message: 'forms', at, related, data: { count: group.length } };
      else yield { message: 'form', at, related, data: { name: group[0]!.indicators[0]!.name.value ?? '' } };
    }
  },
});

function unproven(form: RuleForm): OfForm | undefined {
  const indicators = form.indicators.filter(isRate);
  if (indicators.length === 0) return undefined;
  const texts = [
    form.goals?.expected,
    form.goals?.achieved,
    ...indicators.flatMap(({ name, target, actual, reason }) => [name, target, actual, reason]),
  ];
  const isSaid = texts.some((reading) => typeof reading?.cell?.value === 'string' && SURVEY.test(reading.cell.value));
  return isSaid ? undefined : { form, indicators };
}

function isRate({ class: of, aspect, actual }: Indicator): boolean {
  return (of === 'satisfaction' || aspect === 'satisfaction') && actual?.value?.kind === 'quantity';
}
