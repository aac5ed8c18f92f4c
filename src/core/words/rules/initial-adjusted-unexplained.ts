import rule from '../../rules/initial-adjusted-unexplained/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '预算调整未说明原因',
    messages: {
      unexplained: '年初预算{initial}，调整后{adjusted}，相差{change}，表中没有说明调整原因。',
      several: '{total}张自评表中有{count}张的全年预算数与年初预算数不同，表中没有说明调整原因：{names}。',
    },
    why: '年中追加、调减预算要有依据，审核时会问为什么调整。',
    todo: '在总体目标完成情况或偏差原因中写明调整的原因和文件依据。',
  },
  'en-US': {
    title: 'Change of the budget is not explained',
    messages: {
      unexplained:
        'Initial budget {initial}, adjusted {adjusted}, a difference of {change}; the form does not say why.',
      several:
        'In {count} of {total} forms the adjusted budget is not the initial one, and they do not say why: {names}.',
    },
    why: 'A budget changed during the year needs grounds; a reviewer asks for them.',
    todo: 'Say why it was changed, and by which document, under the goals or the deviation reasons.',
  },
});
