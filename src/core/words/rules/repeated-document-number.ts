import rule from '../../rules/repeated-document-number/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '同一文号多次出现',
    messages: {
      repeated: '{number}出现{count}次（{cells}），金额合计{sum}，请核实是分项拆列还是重复计列。',
      repeatedOnly: '{number}出现{count}次（{cells}），请核实是分项拆列还是重复计列。',
    },
    why: '一个文件拆成几行可以，但总额和分项同时列出，资金就算了两遍。',
    todo: '拿合计数与文件下达数核对：相符就是分项，不必改；多出来的，删去重复的一行。',
  },
  'en-US': {
    title: 'One document number in several rows',
    messages: {
      repeated: '{number} stands in {count} rows ({cells}), {sum} in all. Split into parts, or counted twice?',
      repeatedOnly: '{number} stands in {count} rows ({cells}). Split into parts, or counted twice?',
    },
    why: 'One document may be split over rows, but a total listed beside its own parts counts the money twice.',
    todo: 'Compare the sum with the amount the document grants: where it agrees all is well, else take the surplus row out.',
  },
});
