import rule from '../../rules/qualitative-band/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '定性指标得分与完成情况不符',
    messages: {
      above:
        '“{level}”对应分值的{fromPercent}%～{toPercent}%，分值{weight}分的应在{from}分到{to}分之间，现填{score}分，偏高。',
      below:
        '“{level}”对应分值的{fromPercent}%～{toPercent}%，分值{weight}分的应在{from}分到{to}分之间，现填{score}分，偏低。',
      edge: '“{level}”对应分值的{fromPercent}%～{toPercent}%，不含上限：{score}分正好是分值{weight}分的{toPercent}%，属于高一档（本档为{from}分以上、不到{to}分）。',
      otherBands:
        '按所用标准，“{level}”对应分值的{fromPercent}%～{toPercent}%（{from}分到{to}分），现填{score}分（分值{weight}分）；若本地各档的界限不同则可能相符，请先确认所用标准。',
    },
    why: '定性指标分三档计分，得分要落在所写那一档的区间内，否则完成情况和得分自相矛盾。',
    todo: '核对是完成情况写错还是得分写错，改到同一档；部分达成、未达成的还要写明原因。',
  },
  'en-US': {
    title: 'Score outside the band of the stated level',
    messages: {
      above:
        '“{level}” stands for {fromPercent}% to {toPercent}% of the weight: {from} to {to} of {weight} points, but {score} is written, too many.',
      below:
        '“{level}” stands for {fromPercent}% to {toPercent}% of the weight: {from} to {to} of {weight} points, but {score} is written, too few.',
      edge: '“{level}” stands for {fromPercent}% to below {toPercent}% of the weight ({from} to below {to} points); {score} of {weight} points belongs to the next level up.',
      otherBands:
        'Under the standard in use “{level}” stands for {fromPercent}% to {toPercent}% of the weight ({from} to {to} of {weight} points), but {score} is written; on other bands in use that would be right, so check which ones apply.',
    },
    why: 'A qualitative indicator is scored within the band of its level; else the level and the score contradict each other.',
    todo: 'Check whether the level or the score is wrong and bring them together; where the target was not reached, give the reason.',
  },
});
