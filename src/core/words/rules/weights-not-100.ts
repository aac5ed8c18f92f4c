import rule from '../../rules/weights-not-100/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '分值合计不是100分',
    messages: {
      differs: '各项分值（含预算执行率）加起来是{found}分，应为100分。',
      mistyped:
        '各项分值（含预算执行率）加起来是{found}分，应为100分；这一项分值{weight}分、得分{score}分，分值如果是{score}分，加起来就正好，请看是否填错。',
      withoutExecution: '各项指标的分值加起来是{found}分，再加上预算执行率的{execution}分也不是100分。',
      incomplete: '各项分值（含预算执行率）加起来只有{found}分，还有{count}项指标没有填分值。',
      total: '总分行的分值填{found}分，各项分值加起来是{expected}分。',
    },
    why: '自评实行百分制，各项指标（含预算执行率）的分值加起来必须是100分，否则总分没有意义，会被退回。',
    todo: '对照批复的绩效目标核对各项分值，改正多填、漏填的。',
  },
  'en-US': {
    title: 'Weights do not add up to 100',
    messages: {
      differs: 'The weights, that of the execution rate among them, add up to {found}, not to 100.',
      mistyped:
        'The weights, that of the execution rate among them, add up to {found}, not to 100; with {score}, the score beside it, instead of {weight} here they would: perhaps it was mistyped.',
      withoutExecution:
        'The weights of the indicators add up to {found}; with {execution} for the execution rate they are not 100 either.',
      incomplete: 'The weights add up to {found} only; {count} indicators have none.',
      total: 'The total row gives {found} as the weight; the weights add up to {expected}.',
    },
    why: 'A self-evaluation has 100 points, the execution rate’s among them; with any other sum its total means nothing.',
    todo: 'Compare the weights with the approved targets and correct those that differ.',
  },
});
