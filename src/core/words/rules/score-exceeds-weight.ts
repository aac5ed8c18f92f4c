import rule from '../../rules/score-exceeds-weight/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '得分超过分值',
    messages: {
      exceeds: '得分{found}分，超过这一项的分值{weight}分。',
      most: '{total}项中有{count}项的得分超过分值；请先看得分与分值两列是否填反，或得分是否按百分制填写。',
    },
    why: '每一项的得分最多等于它的分值，超额完成也不加分；超出的部分会使总分虚高。',
    todo: '核对这一项的分值和得分，把得分改到分值以内。',
  },
  'en-US': {
    title: 'More points than the weight',
    messages: {
      exceeds: 'The score is {found}, more than the {weight} points that there are for it.',
      most: '{count} of {total} scores are above their weights; perhaps the two columns are swapped, or scores are out of 100.',
    },
    why: 'No indicator earns more than its weight, however far its target is exceeded; the total would be too high.',
    todo: 'Check weight and score, and bring the score down to the weight at most.',
  },
});
