import rule from '../../rules/executed-exceeds-budget/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '执行数大于预算数',
    messages: {
      exceeds: '执行数{found}大于调整后预算{budget}，多{over}，执行率{rate}。',
      withoutBudget: '执行数为{found}，调整后预算却是0。',
      unitMixup: '执行数{found}是调整后预算{budget}的数千倍以上，可能按元填写，而预算以万元计。',
      most: '{total}个项目中有{count}个执行数大于调整后预算；请先看预算数与执行数两列是否填反，或预算是否为调整前的数。',
      mostUnitMixup: '{total}个项目中有{count}个执行数是调整后预算的数千倍以上，这一列可能是按元填写的。',
    },
    why: '支出不能超过调整后的预算，执行率超过100%系统不予通过；多半是预算调整没有更新，或执行数含了上年结转。',
    todo: '核对最后一次预算调整的批复数和账面执行数，把填错的一个改正。',
  },
  'en-US': {
    title: 'More executed than budgeted',
    messages: {
      exceeds: 'Executed {found} is more than the adjusted budget of {budget}, by {over}; a rate of {rate}.',
      withoutBudget: 'Executed {found}, yet the adjusted budget is 0.',
      unitMixup:
        'Executed {found} is thousands of times the adjusted budget of {budget}; perhaps one is in 元, the other in 万元.',
      most: '{count} of {total} projects executed more than their adjusted budget; perhaps the two columns are swapped, or the budgets are the initial ones.',
      mostUnitMixup: '{count} of {total} executed amounts are thousands of times the budget; this column may be in 元.',
    },
    why: 'No more can be spent than the adjusted budget, and rates over 100% are refused; usually an adjustment is missing, or money carried over was counted.',
    todo: 'Compare the last approved adjustment and the accounts, and correct the amount that is wrong.',
  },
});
