import rule from '../../rules/low-execution-unexplained/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '执行率偏低未说明原因',
    messages: {
      noReason: '执行率{rate}，低于{limit}%，偏差原因没有填写。',
      noColumn: '{total}个项目中有{count}个执行率低于{limit}%（{cells}），表中没有说明原因的一栏。',
      most: '{total}个项目中有{count}个执行率低于{limit}%且没有填写偏差原因（{cells}）。',
      form: '执行率{rate}，低于{limit}%，表中没有说明原因。',
    },
    why: '执行率偏低的项目应逐项说明偏差原因和改进措施，没有说明的容易被退回补充。',
    todo: '逐项补写执行率偏低的原因和改进措施；表中没有这一栏的，增加一栏或写入单项自评表。',
  },
  'en-US': {
    title: 'Low rate of execution without a reason',
    messages: {
      noReason: 'The rate is {rate}, below {limit}%, and no reason is given.',
      noColumn:
        '{count} of {total} projects have a rate below {limit}% ({cells}), and the table has no column for the reason.',
      form: 'The rate is {rate}, below {limit}%, and the form does not say why.',
      most: '{count} of {total} projects have a rate below {limit}% and no reason ({cells}).',
    },
    why: 'Each project with a low rate must state the reason and the remedy; without them the report is sent back.',
    todo: 'Write reason and remedy for each; where there is no column for them, add one or write them in the project’s form.',
  },
});
