import rule from '../../rules/cost-execution-mismatch/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '成本与资金对不上',
    messages: {
      differs: '实际成本{found}，全年执行数（{cell}）是{executed}，请核实哪一处对。',
      aboveBudget: '实际成本{found}，超过了全年预算数{budget}（{cell}）。',
    },
    why: '项目总成本一般就是实际支出；两处不一致，或成本超过预算，审核会要求说明。',
    todo: '对照决算核实；口径不同的（如含往年投入），在说明中写清楚。',
  },
  'en-US': {
    title: 'Cost and funds disagree',
    messages: {
      differs: 'The cost is {found}, what was spent ({cell}) is {executed}. Which is right?',
      aboveBudget: 'The cost of {found} is above the budget of {budget} ({cell}).',
    },
    why: 'The whole cost of a project mostly is what was spent; otherwise reviewers ask why.',
    todo: 'Check against the accounts, or say what the figure covers.',
  },
});
