import rule from '../../rules/execution-rate-mismatch/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '执行率计算有误',
    messages: {
      differs: '执行率填{found}，按全年执行数÷调整后预算数应为{expected}。',
      onInitial: '执行率填{found}，是用年初预算数算的；应以调整后预算数为分母，即{expected}。',
      hundredfold: '执行率显示为{found}，应为{expected}，相差100倍，多半是单元格格式与填的数不配。',
      withoutBudget: '调整后预算和执行数都是0，执行率却填{found}。',
      total: '这一行的执行率填{found}，按本行的执行数÷预算数应为{expected}。',
      totalIsMean: '这一行的执行率填{found}，是各项目执行率的平均数；应为本行的执行数÷预算数，即{expected}。',
      most: '{total}个项目中有{count}个的执行率不等于全年执行数÷调整后预算数，请先核对这一列的算法。',
      mostOnInitial: '{total}个项目中有{count}个的执行率是用年初预算数算的，应以调整后预算数为分母。',
    },
    why: '执行率=全年执行数÷全年预算数（调整后），直接决定执行率得分；三个数对不上，审核一算便知。',
    todo: '核对全年执行数和调整后预算数，再把执行率改为两者之商。',
  },
  'en-US': {
    title: 'Wrong rate of execution',
    messages: {
      differs: 'The rate reads {found}; executed amount ÷ adjusted budget is {expected}.',
      onInitial: 'The rate reads {found}, which is of the initial budget; of the adjusted budget it is {expected}.',
      hundredfold:
        'The rate shows as {found} but should be {expected}, a hundredfold off: number and cell format do not match.',
      withoutBudget: 'Adjusted budget and executed amount are 0, yet the rate reads {found}.',
      total: 'The rate of this total reads {found}; its executed amount ÷ its budget is {expected}.',
      totalIsMean:
        'The rate of this total reads {found}, the mean of the rates above; its executed amount ÷ its budget is {expected}.',
      most: '{count} of {total} rates are not executed amount ÷ adjusted budget; look first at how the column is computed.',
      mostOnInitial: '{count} of {total} rates are of the initial budget; they should be of the adjusted one.',
    },
    why: 'The rate, executed ÷ adjusted budget, decides the points for execution; a reviewer recomputes it at once.',
    todo: 'Check both amounts, then set the rate to their quotient.',
  },
});
