import { isStated, type Indicator, type Measure, type Quantity, type Stated } from '../../book';
import { defineRule } from '../define';
import { filledForms } from '../shared/filled-forms';
import { indicatorColumn, isMostIndicators } from '../shared/forms/most-indicators';
import { measureText } from '../shared/forms/measure-text';
import { cellIn } from '../shared/places';

/** The target is a figure, the actual only words. */
export default defineRule({
  id: 'non-numeric-actual',
  severity: 'error',
  certainty: 'certain',
  clause: 'indicator-score',
  facts: {
    wordy: { target: 'text', actual: 'text' },
    whole: { target: 'text', actual: 'text' },
    most: { count: 'count', total: 'count' },
  },
  *check({ forms }) {
    for (const form of filledForms(forms)) {
      const asked = form.indicators.flatMap((indicator) => numericOf(indicator) ?? []);
      const wordy = asked.filter(({ target, actual }) => isWordy(target.value, actual));
      if (isMostIndicators(wordy.length, asked.length)) {
        const data = { count: wordy.length, total: asked.length };
        yield { message: 'most', at: indicatorColumn(form, form.columns.actual!), data };
        continue;
      }
      for (const { target, actual } of wordy) {
        const data = { target: measureText(target), actual: measureText(actual) };
        const place = { at: cellIn(form, actual), related: [cellIn(form, target)], data };
        if (isWhole(target.value) && SAYS_ALL.test(writtenIn(actual)))
          yield { ...place, message: 'whole', severity: 'warning' };
        else yield { ...place, message: 'wordy' };
      }
    }
  },
});

type Numeric = { readonly target: Stated<Quantity>; readonly actual: Stated<Measure> };

function numericOf({ target, actual, isQualitative }: Indicator): Numeric | undefined {
  if (isQualitative || !isStated(target) || !isStated(actual)) return undefined;
  const { value } = target;
  return value.kind === 'quantity' ? { target: { ...target, value }, actual } : undefined;
}

// Figures in Chinese numerals, as far as a text may hold one.
const FIGURE = /[\d０-９〇零一二两三四五六七八九十百千万亿半]/;
// 无, 未发生: that is 0.
const NONE = /无|未|没有|杜绝|不存在/;
const SAYS_ALL = /全部|全面|全覆盖|全额|足额|均|都|100/;

function isWordy(target: Quantity, actual: Stated<Measure>): boolean {
  const { value } = actual;
  if (value.kind === 'level') return true;
  if (value.kind !== 'words' || (value.cause ?? 'text') !== 'text') return false;
  const text = writtenIn(actual);
  if (text === '' || FIGURE.test(text)) return false;
  return !(mayBeNone(target) && NONE.test(text));
}

function writtenIn({ cell }: Stated<Measure>): string {
  return typeof cell?.value === 'string' ? cell.value.replace(/\s+/g, '') : '';
}

function mayBeNone({ operator, amount }: Quantity): boolean {
  return amount.units === 0n || operator === '≤' || operator === '<';
}

/** 100 %: 全部完成 says as much, though not as a figure. */
function isWhole({ unit, amount }: Quantity): boolean {
  return unit === '%' && amount.units === 100n * 10n ** BigInt(amount.scale);
}
