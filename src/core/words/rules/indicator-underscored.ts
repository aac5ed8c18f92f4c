import rule from '../../rules/indicator-underscored/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '指标得分低于应得分',
    messages: {
      reached:
        '完成值{actual}符合指标值{target}，应得满分{expected}分，现填{score}分，少{difference}分，也没有写原因。',
      share:
        '完成值{actual}是指标值{target}的{rate}；{rate}×分值{weight}分，应得{expected}分，现填{score}分，少{difference}分，也没有写原因。',
      excess:
        '完成值{actual}超出指标值{target}的{rate}；（1－{rate}）×分值{weight}分，应得{expected}分，现填{score}分，少{difference}分，也没有写原因。',
      inverse:
        '完成值{actual}超出了指标值{target}；指标值÷完成值为{rate}，乘分值{weight}分，应得{expected}分，现填{score}分，少{difference}分，也没有写原因。',
      deducted:
        '指标值{target}，完成值{actual}，按所用标准应得{expected}分（分值{weight}分），现填{score}分，少{difference}分，也没有写原因。',
      fitsLinear:
        '完成值{actual}超出了指标值{target}：按所用标准（指标值÷完成值×分值）应得{expected}分，现填{score}分；若本地按“超出多少扣多少”计分则相符，请先确认所用标准。',
      allZero: '有{count}项指标应当得分，得分却都是0，可能还没有填写。',
    },
    why: '达到指标值的应得满分；少得了分又没有原因，审核时无法判断是录错还是有意扣分。',
    todo: '核对得分；确实要扣分的，在偏差原因一栏写明理由。',
  },
  'en-US': {
    title: 'Fewer points than the indicator earned',
    messages: {
      reached:
        '{actual} reaches the target {target} and earns {expected} points, but {score} is written, {difference} too few, without a reason.',
      share:
        '{actual} is {rate} of the target {target}; {rate} × {weight} points gives {expected}, but {score} is written, {difference} too few, without a reason.',
      excess:
        '{actual} exceeds the target {target} by {rate}; (1 − {rate}) × {weight} points gives {expected}, but {score} is written, {difference} too few, without a reason.',
      inverse:
        '{actual} exceeds the target {target}; target ÷ actual is {rate}, times {weight} points gives {expected}, but {score} is written, {difference} too few, without a reason.',
      deducted:
        'With the target {target} and {actual} done the standard gives {expected} of {weight} points, but {score} is written, {difference} too few, without a reason.',
      fitsLinear:
        '{actual} exceeds the target {target}: the standard in use (target ÷ actual × weight) gives {expected}, but {score} is written; with the excess taken off that would be right, so check which one applies.',
      allZero: '{count} indicators have earned points, yet their scores are all 0; perhaps they are not filled in yet.',
    },
    why: 'What reaches its target earns all points; where fewer are given without a reason, nobody can tell a slip from a judgement.',
    todo: 'Check the score; where points are meant to be taken off, write the reason.',
  },
});
