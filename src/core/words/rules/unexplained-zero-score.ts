import rule from '../../rules/unexplained-zero-score/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '得0分未说明原因',
    messages: {
      noReason: '调整后预算{budget}，自评得0分，偏差原因没有填写。',
      noColumn: '调整后预算{budget}，自评得0分，表中没有说明原因的一栏。',
      most: '{total}个项目中有{count}个有预算、得0分且未说明原因；请先看得分列是否还没有填。',
    },
    why: '有预算却得0分，等于资金没有用、任务没有做；不逐项说明原因和改进措施，容易被退回。',
    todo: '逐项写明未执行的原因和改进措施；得分漏填的，补填得分。',
  },
  'en-US': {
    title: 'Score of 0 without a reason',
    messages: {
      noReason: 'The adjusted budget is {budget}, the score 0, and no reason is given.',
      noColumn: 'The adjusted budget is {budget}, the score 0, and the table has no column for the reason.',
      most: '{count} of {total} projects have a budget, a score of 0 and no reason; perhaps the scores are not filled in yet.',
    },
    why: 'A score of 0 with a budget says that nothing was spent or done; each such project needs its reason and its remedy.',
    todo: 'Write the reason and the remedy for each, or fill in the score where it is missing.',
  },
});
