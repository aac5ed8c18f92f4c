import type { Indicator } from '../../book';
import { plain } from '../../naming';
import { defineRule } from '../define';
import { filledForms } from '../shared/filled-forms';
import { cellsOfForms, saidOfForms } from '../shared/forms/said-of-forms';

const LONGEST = 10;
const VAGUE =
  /^(?:得到|进一步|比较|较为|较|很)?(?:显著|明显|有效|不断|持续|逐步|稳步|切实|大幅|充分|有所|积极|较好|良好|提升|提高|改善|增强|促进|保障|优化|加强|完善)[\u4e00-\u9fff]*$/;
// Something is said that can be looked at: a standard, a document, that nothing happened.
const STANDARD = /标准|规定|要求|规范|办法|方案|合格|验收|无|零|未|不发生|按时|及时|率$/;

/** A qualitative target in words that no one can measure by: 显著提升, 有效保障. */
export default defineRule({
  id: 'vague-qualitative',
  severity: 'info',
  certainty: 'review',
  clause: 'practice',
  facts: {
    form: { names: 'list', example: 'text' },
    forms: { count: 'count', indicators: 'count', example: 'text' },
  },
  *check({ forms }) {
    const found = filledForms(forms).flatMap((form) => {
      const indicators = form.indicators.filter(isVague);
      return indicators.length === 0 ? [] : [{ form, indicators }];
    });
    for (const group of saidOfForms(found)) {
      const [at, ...related] = cellsOfForms(group, 'target');
      const indicators = group.flatMap((one) => one.indicators);
      const example = textOf(indicators[0]);
      if (!at) continue;
      if (group.length > 1) {
        yield { message: 'forms', at, related, data: { count: group.length, indicators: indicators.length, example } };
      } else {
        const names = indicators.flatMap(({ name }) => name.value ?? []);
        yield { message: 'form', at, related, data: { names, example } };
      }
    }
  },
});

function isVague(indicator: Indicator): boolean {
  const text = textOf(indicator);
  const isWords = indicator.target?.value?.kind === 'words' && indicator.actual?.value?.kind !== 'quantity';
  return isWords && text.length <= LONGEST && VAGUE.test(text) && !STANDARD.test(text);
}

function textOf(indicator: Indicator | undefined): string {
  const written = indicator?.target?.cell?.value;
  return typeof written === 'string' ? plain(written) : '';
}
