import rule from '../../rules/block-subtotal-mismatch/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '小计与各项之和不符',
    messages: {
      weight: '“{label}”的分值填{found}分，这一部分{count}项指标的分值加起来是{expected}分。',
      weightWithout: '“{label}”的分值填{found}分，这一部分的分值加起来是{expected}分，漏加了{names}。',
      score: '“{label}”的得分填{found}分，这一部分{count}项指标的得分加起来是{expected}分。',
      scoreWithout: '“{label}”的得分填{found}分，这一部分的得分加起来是{expected}分，漏加了{names}。',
    },
    why: '小计就是它那一部分各三级指标的分值、得分之和，总分往往由小计相加而来，小计错了总分也跟着错。',
    todo: '核对这一部分各项指标的分值和得分，重新相加；总分也要一并核对。',
  },
  'en-US': {
    title: 'Subtotal is not the sum of its block',
    messages: {
      weight:
        'The weight of “{label}” says {found}; those of the {count} indicators of its block add up to {expected}.',
      weightWithout:
        'The weight of “{label}” says {found}; those of its block add up to {expected}: left out is {names}.',
      score: 'The score of “{label}” says {found}; those of the {count} indicators of its block add up to {expected}.',
      scoreWithout:
        'The score of “{label}” says {found}; those of its block add up to {expected}: left out is {names}.',
    },
    why: 'A subtotal is the sum of its block’s indicators; totals are often added up from subtotals, and go wrong with them.',
    todo: 'Check the weights and scores of this block and add them up again; look at the total too.',
  },
});
