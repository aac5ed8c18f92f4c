import rule from '../../rules/form-total-mismatch/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '总分与各项得分之和不符',
    messages: {
      differs: '总分填{found}分，各项得分加起来是{expected}分。',
      withoutExecution:
        '总分填{found}分，各项得分加起来是{expected}分，正好差预算执行率的{execution}分，多半是漏加了。',
      withSubtotals: '总分填{found}分，各项得分加起来是{expected}分；多出来的正好是各小计，像是把小计又加了一遍。',
      withoutOne: '总分填{found}分，各项得分加起来是{expected}分，正好差“{name}”的{score}分，多半是漏加了。',
    },
    why: '总分就是各项得分（含预算执行率得分）之和，等级、汇总表都以它为准。',
    todo: '核对各项得分，重新相加；汇总表里这个项目的得分和等级也要一并核对。',
  },
  'en-US': {
    title: 'Total is not the sum of the scores',
    messages: {
      differs: 'The total says {found}; the scores add up to {expected}.',
      withoutExecution:
        'The total says {found}; the scores add up to {expected}, just the {execution} points for the execution rate more.',
      withSubtotals:
        'The total says {found}; the scores add up to {expected}. The rest is just the subtotals, which seem to be added once more.',
      withoutOne: 'The total says {found}; the scores add up to {expected}, just the {score} points of “{name}” more.',
    },
    why: 'The total is the sum of all scores, the execution rate’s among them; grade and list rest on it.',
    todo: 'Check the scores and add them up again; look at the project’s score and grade in the list too.',
  },
});
