import rule from '../../rules/negative-amount/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '金额为负数',
    messages: { below: '金额为{found}，是负数。' },
    why: '预算数和执行数一般不应为负；多半是调整数多减了，或冲销、退回的资金单独列了一行。',
    todo: '核对符号和调整数；确为冲销或退回的，并入原项目，或在备注中说明。',
  },
  'en-US': {
    title: 'Amount below zero',
    messages: { below: 'The amount is {found}, below zero.' },
    why: 'Budgets and executed amounts are hardly ever negative; more was cut than there was, or a refund has a row of its own.',
    todo: 'Check the sign and the adjustment; add a refund to its project, or say in the remarks what it is.',
  },
});
