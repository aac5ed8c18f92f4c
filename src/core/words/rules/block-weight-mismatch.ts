import rule from '../../rules/block-weight-mismatch/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '标题分值与各项之和不符',
    messages: { differs: '标题写的是{found}分，下面{count}项指标的分值加起来是{expected}分。' },
    why: '标题里的分值应等于它下面各三级指标分值之和，两处不一致，审核一加便知。',
    todo: '核对这一部分各项指标的分值，与标题的分值改成一致。',
  },
  'en-US': {
    title: 'Heading’s points are not the sum of its indicators',
    messages: {
      differs: 'The heading says {found}; the weights of the {count} indicators below add up to {expected}.',
    },
    why: 'The points in a heading are those of its third-level indicators together; a reviewer adds them up.',
    todo: 'Check the weights of this block and make them agree with the heading.',
  },
});
