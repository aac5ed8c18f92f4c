import rule from '../../rules/copied-target/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '完成值照抄指标值',
    messages: {
      copied: '完成值“{actual}”和指标值一字不差，连符号也一样；完成值应是实际做到的数。',
      most: '{total}项指标中有{count}项的完成值照抄了指标值，连符号也一样。',
    },
    why: '“≥95%”是要求，不是结果；照抄指标值等于没有填写实际完成情况。',
    todo: '按佐证材料填写实际完成的数，不带≥、≤等符号。',
  },
  'en-US': {
    title: 'The actual repeats the target',
    messages: {
      copied: 'The actual “{actual}” repeats the target to the letter, sign included; it should be the figure reached.',
      most: 'The actuals of {count} of {total} indicators repeat the target to the letter, sign included.',
    },
    why: '“≥95%” is what was asked for, not what came of it.',
    todo: 'Write the figure that was really reached, without ≥ or ≤.',
  },
});
