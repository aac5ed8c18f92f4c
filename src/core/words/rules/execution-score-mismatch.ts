import rule from '../../rules/execution-score-mismatch/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '执行率得分计算有误',
    messages: {
      differs: '执行率{rate}，分值{weight}分，得分应为{expected}分，表中填{found}分。',
      full: '执行率{rate}没有执行完，却得了满分{found}分；按执行率×分值是{expected}分，请确认是否四舍五入所致。',
      withoutBudget: '全年预算数是0，执行率得分却填{found}分；按所选标准应为0分，当地另有规定的请按当地规定。',
    },
    why: '执行率得分=执行率×分值（执行率超过100%按100%算），审核时一算便知。',
    todo: '核对全年预算数、全年执行数和分值，重新计算执行率得分，并相应改总分。',
  },
  'en-US': {
    title: 'Wrong points for the execution rate',
    messages: {
      differs: 'At a rate of {rate} and {weight} points the score is {expected}; the form says {found}.',
      full: 'At a rate of {rate} all {found} points were given; rate × weight is {expected}. Please see whether that is rounding.',
      withoutBudget:
        'The adjusted budget is 0, yet {found} points were given; the chosen standard gives 0 unless your place has it otherwise.',
    },
    why: 'The points are the rate × their weight, a rate above 100 % counting as 100 %; a reviewer recomputes them.',
    todo: 'Check both amounts and the weight, compute the points again, and correct the total.',
  },
});
