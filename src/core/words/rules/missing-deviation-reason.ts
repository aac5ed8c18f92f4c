import rule from '../../rules/missing-deviation-reason/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '没有完成或扣了分，没有写原因',
    messages: {
      empty: '得{score}分，比分值{weight}分少{lost}分，偏差原因没有填。',
      saysNothing: '得{score}分，比分值{weight}分少{lost}分，偏差原因只写了“{reason}”，没有说明原因。',
      reached:
        '完成值{actual}已经达到指标值{target}，却只得{score}分，比分值{weight}分少{lost}分，又没有写原因；请看是得分填错了，还是有别的扣分原因。',
      most: '{total}项没有得满分的指标中，有{count}项没有写偏差原因。',
      missed: '完成值{actual}没有达到指标值{target}，未完成的原因没有填。',
      missedSaysNothing: '完成值{actual}没有达到指标值{target}，原因只写了“{reason}”，没有说明为什么。',
      mostMissed: '{total}项没有达到指标值的指标中，有{count}项没有写原因。',
    },
    why: '没有达到指标值、没有得满分的指标都要分析偏差原因、提出改进措施；缺了这一栏，系统不予通过，也会被退回。',
    todo: '写明没有完成的原因和改进措施；完成值或得分录错的，先改过来。',
  },
  'en-US': {
    title: 'Points lost or a target missed without a reason',
    messages: {
      empty: '{score} of {weight} points, {lost} fewer, and no reason is given.',
      saysNothing: '{score} of {weight} points, {lost} fewer, and the reason only says “{reason}”.',
      reached:
        '{actual} reaches the target {target}, yet only {score} of {weight} points were given, {lost} fewer, and no reason is written: either the score is mistyped, or there was another reason.',
      most: 'Of {total} indicators without full points, {count} have no reason.',
      missed: '{actual} does not reach the target {target}, and no reason is given.',
      missedSaysNothing: '{actual} does not reach the target {target}, and the reason only says “{reason}”.',
      mostMissed: 'Of {total} indicators that miss their targets, {count} have no reason.',
    },
    why: 'Each indicator that misses its target or full points needs its reason and measures to improve; without them the form is refused.',
    todo: 'Write the reason and what is to be improved; where the actual or the score was mistyped, correct it first.',
  },
});
