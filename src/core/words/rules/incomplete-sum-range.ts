import rule from '../../rules/incomplete-sum-range/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '合计公式漏加或重加',
    messages: {
      leavesOut: '“{label}”的公式{formula}没有包括{left}，漏掉{amount}。',
      subtotalsTwice: '“{label}”的公式{formula}既加了明细，又加了小计{subtotals}，重复计算。',
      rowsTwice: '“{label}”的公式{formula}把{rows}加了不止一次。',
    },
    why: '插入行、调整顺序之后公式区域常常没有跟着扩大，合计看上去正常，其实少了或多了几行。',
    todo: '把公式改为正好包括本表的全部明细行，小计不要再加一遍。',
  },
  'en-US': {
    title: 'Formula of a total leaves out or repeats rows',
    messages: {
      leavesOut: 'The formula {formula} of “{label}” leaves out {left}: {amount} are missing.',
      subtotalsTwice: 'The formula {formula} of “{label}” adds rows and their subtotals {subtotals} as well.',
      rowsTwice: 'The formula {formula} of “{label}” adds {rows} more than once.',
    },
    why: 'Rows that were inserted later often stay outside the range: the total looks fine and is not.',
    todo: 'Let the formula cover just the rows of the table, and no subtotal beside them.',
  },
});
