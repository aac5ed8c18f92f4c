import type { Indicator } from '../../book';
import { plain } from '../../naming';
import { defineRule } from '../define';
import { filledForms } from '../shared/filled-forms';
import { cellIn } from '../shared/places';

// How much was paid says nothing on how much was done. 发放 and 补助人数 are what a project of subsidies does.
const ABOUT_PAYING =
  /^(?:年度|本年|全年|当年|项目|专项)?(?:财政|预算|资金|经费|专项|项目)+(?:的)?(?:执行|支付|支出|拨付|使用|到位)(?:率|进度|完成率|比例|比率|情况)$|^(?:执行|支付|拨付|支出|到位)(?:率|进度)$/;

/** A quantity indicator (数量指标) that measures how far the money was paid or spent. */
export default defineRule({
  id: 'misclassified-indicator',
  severity: 'warning',
  certainty: 'review',
  clause: 'practice',
  facts: { paying: { name: 'text' } },
  *check({ forms }) {
    for (const form of filledForms(forms)) {
      for (const indicator of form.indicators) {
        const name = indicator.name.value;
        if (name === undefined || !isQuantity(indicator) || !ABOUT_PAYING.test(plain(name))) continue;
        yield { message: 'paying', at: cellIn(form, indicator.name), data: { name } };
      }
    }
  },
});

function isQuantity({ class: of, aspect }: Indicator): boolean {
  return of === 'output' && aspect === 'quantity';
}
