import rule from '../../rules/missing-deviation-reason/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '扣了分没有写偏差原因',
    messages: {
      empty: '得{score}分，比分值{weight}分少{lost}分，偏差原因没有填。',
      saysNothing: '得{score}分，比分值{weight}分少{lost}分，偏差原因只写了“{reason}”，没有说明原因。',
      most: '{total}项没有得满分的指标中，有{count}项没有写偏差原因。',
    },
    why: '没有得满分的指标都要分析偏差原因、提出改进措施；缺了这一栏，系统不予通过，也会被退回。',
    todo: '写明没有得满分的原因和改进措施；得分录错的，先改得分。',
  },
  'en-US': {
    title: 'Points lost without a reason',
    messages: {
      empty: '{score} of {weight} points, {lost} fewer, and no reason is given.',
      saysNothing: '{score} of {weight} points, {lost} fewer, and the reason only says “{reason}”.',
      most: 'Of {total} indicators without full points, {count} have no reason.',
    },
    why: 'Each indicator without full points needs its reason and measures to improve; without them the form is refused.',
    todo: 'Write the reason and what is to be improved; where the score was mistyped, correct it first.',
  },
});
