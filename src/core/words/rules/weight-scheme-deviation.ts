import rule from '../../rules/weight-scheme-deviation/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '一级指标分值与所选标准不同',
    messages: {
      differs: '执行率/产出/成本/效益/满意度的分值是{found}，所选标准是{expected}。',
      otherScheme:
        '执行率/产出/成本/效益/满意度的分值是{found}，所选标准是{expected}；与另一种分法一致（{source}），请看是否选错了标准。',
      several:
        '{total}张自评表中有{count}张的执行率/产出/成本/效益/满意度的分值是{found}，所选标准是{expected}；如果当地就是这样规定的，请换用当地标准。',
    },
    why: '一级指标的分值有统一的分法，确有特殊情况可以调整，但审核时要说得出依据。',
    todo: '对照当地财政部门的通知核对分值；有依据的保留，并在“标准”中选用当地的分法。',
  },
  'en-US': {
    title: 'Other first-level weights than the chosen standard’s',
    messages: {
      differs:
        'The points for execution/output/cost/benefit/satisfaction are {found}; the chosen standard has {expected}.',
      otherScheme:
        'The points for execution/output/cost/benefit/satisfaction are {found}; the chosen standard has {expected}. They fit another one ({source}): perhaps the wrong standard was chosen.',
      several:
        '{count} of {total} forms give execution/output/cost/benefit/satisfaction {found} points; the chosen standard has {expected}. Where your place has it so, choose its standard.',
    },
    why: 'First-level weights have a standard; special cases may differ, but a reviewer asks on what grounds.',
    todo: 'Compare with the notice of your finance bureau; where it has these weights, choose its standard.',
  },
});
