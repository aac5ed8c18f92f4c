import rule from '../../rules/blank-actual/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '完成值或得分未填',
    messages: {
      actual: '“{name}”的实际完成值没有填。',
      score: '“{name}”的得分没有填。',
      both: '“{name}”的实际完成值和得分都没有填。',
      executed: '年度资金总额的全年执行数没有填；没有支出的请填0。',
      executionScore: '预算执行率的得分没有填。',
      total: '各项得分都填了，总分没有填。',
      most: '{total}项指标中有{count}项的实际完成值没有填。',
      mostScores: '{total}项指标中有{count}项的得分没有填。',
      untouched: '{total}项指标的完成情况都还没有填。',
    },
    why: '完成值、得分是自评的依据，空着无法评价，会被退回补填。',
    todo: '按实际完成情况补填；确实不适用的，填“/”并说明原因。',
  },
  'en-US': {
    title: 'Actual value or score is empty',
    messages: {
      actual: 'The actual value of “{name}” is empty.',
      score: 'The score of “{name}” is empty.',
      both: 'Actual value and score of “{name}” are empty.',
      executed: 'The executed amount of the year’s total is empty; where nothing was spent, write 0.',
      executionScore: 'The score of the execution rate is empty.',
      total: 'All scores are there, but the total is empty.',
      most: '{count} of {total} indicators have no actual value.',
      mostScores: '{count} of {total} indicators have no score.',
      untouched: 'Nothing is filled in yet for any of the {total} indicators.',
    },
    why: 'A self-evaluation rests on actual values and scores; with empty ones the form is sent back.',
    todo: 'Fill in what was achieved; where it does not apply, write “/” and say why.',
  },
});
