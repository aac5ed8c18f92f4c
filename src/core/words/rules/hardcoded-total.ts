import rule from '../../rules/hardcoded-total/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '合计是手工填的数',
    messages: {
      typed: '“{label}”的{found}是手工填的数，而{formulas}用的是公式。',
    },
    why: '明细再改动时，公式会跟着变，手填的合计不会变，最后对不上。',
    todo: '改成求和公式，与同行、同列的其他合计一致。',
  },
  'en-US': {
    title: 'Total typed in among formulas',
    messages: {
      typed: '{found} at “{label}” is typed in, while {formulas} are formulas.',
    },
    why: 'When a row changes, formulas follow and typed totals do not.',
    todo: 'Put a SUM formula there like in the other totals.',
  },
});
