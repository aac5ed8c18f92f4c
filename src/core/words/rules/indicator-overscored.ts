import rule from '../../rules/indicator-overscored/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '指标得分高于应得分',
    messages: {
      share:
        '完成值{actual}没有达到指标值{target}，是指标值的{rate}；{rate}×分值{weight}分，应得{expected}分，现填{score}分，多{difference}分。',
      excess:
        '完成值{actual}超出指标值{target}的{rate}；（1－{rate}）×分值{weight}分，应得{expected}分，现填{score}分，多{difference}分。',
      inverse:
        '完成值{actual}超出了指标值{target}；指标值÷完成值为{rate}，乘分值{weight}分，应得{expected}分，现填{score}分，多{difference}分。',
      nothing: '指标值{target}，完成值{actual}，按计分公式得{expected}分，现填{score}分（分值{weight}分）。',
      deducted:
        '指标值{target}，完成值{actual}，按所用标准扣分后应得{expected}分，现填{score}分，多{difference}分（分值{weight}分）。',
      fitsRatio:
        '完成值{actual}超出了指标值{target}：按所用标准（超出多少扣多少）应得{expected}分，现填{score}分；若本地按“指标值÷完成值×分值”计分则相符，请先确认所用标准。',
      rounded:
        '完成值{actual}没有达到指标值{target}，应得{expected}分，取整后才是满分{score}分；请确认本地是否允许这样取整。',
      roundedSeveral: '有{count}项没有达到指标值，应得分取整后才是满分（{cells}）；请确认本地是否允许这样取整。',
      fullThough: '完成值{actual}没有达到指标值{target}，却得了满分{score}分，请核对。',
    },
    why: '没有达到指标值的，得分不能高于按公式算出的分数；审核时会逐项复算。',
    todo: '先核对完成值是否录错；完成值无误的，按公式改得分，并写明偏差原因。',
  },
  'en-US': {
    title: 'More points than the indicator earned',
    messages: {
      share:
        '{actual} is {rate} of the target {target}; {rate} × {weight} points gives {expected}, but {score} is written, {difference} too many.',
      excess:
        '{actual} exceeds the target {target} by {rate}; (1 − {rate}) × {weight} points gives {expected}, but {score} is written, {difference} too many.',
      inverse:
        '{actual} exceeds the target {target}; target ÷ actual is {rate}, times {weight} points gives {expected}, but {score} is written, {difference} too many.',
      nothing:
        'With the target {target} and {actual} done the formula leaves {expected} of {weight} points, but {score} is written.',
      deducted:
        'With the target {target} and {actual} done the standard leaves {expected} of {weight} points, but {score} is written, {difference} too many.',
      fitsRatio:
        '{actual} exceeds the target {target}: the standard in use (the excess taken off) gives {expected}, but {score} is written; by target ÷ actual × weight that would be right, so check which one applies.',
      rounded:
        '{actual} does not reach the target {target}: {expected} points, which make the full {score} only when rounded; check whether that is allowed.',
      roundedSeveral:
        '{count} indicators fall short of their targets and have full points only when rounded ({cells}); check whether that is allowed.',
      fullThough: '{actual} does not reach the target {target}, yet it was given the full {score} points; please look.',
    },
    why: 'What falls short of its target cannot earn more than the formula gives; reviewers reckon each indicator again.',
    todo: 'Check whether the actual was mistyped; if it is right, set the score by the formula and give the reason.',
  },
});
