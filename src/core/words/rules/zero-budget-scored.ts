import rule from '../../rules/zero-budget-scored/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '预算为0却有得分',
    messages: {
      scored: '调整后预算为0，自评却得{found}分：没有预算，执行率无从计算，得分依据需要说明。',
      aboveRest: '调整后预算为0，自评却得{found}分；执行率这一项不能得分，最高只能得{rest}分。',
      notEvaluated: '调整后预算为0，自评却得{found}分；按所选标准，没有预算的项目不参加自评。',
      most: '{total}个项目中有{count}个调整后预算为0却有得分；请先看预算列是否还没有填。',
    },
    why: '预算全部调减的项目没有资金可执行，还给高分，审核时会要求说明得分依据，或要求不再纳入自评。',
    todo: '核对调整后预算是否漏填；确实为0的，说明得分依据，或按本地规定不纳入自评。',
  },
  'en-US': {
    title: 'Scored without a budget',
    messages: {
      scored:
        'The adjusted budget is 0, yet the score is {found}: no rate of execution can be told, so say what the score rests on.',
      aboveRest:
        'The adjusted budget is 0, yet the score is {found}; execution cannot earn points, so {rest} is the most.',
      notEvaluated:
        'The adjusted budget is 0, yet the score is {found}; by the chosen standard such projects are not evaluated.',
      most: '{count} of {total} projects have a score and an adjusted budget of 0; perhaps the budget column is not filled in yet.',
    },
    why: 'A project whose budget was taken away had nothing to execute; a reviewer will ask what a high score rests on.',
    todo: 'Check the adjusted budget; where it is really 0, explain the score, or leave the project out as your region provides.',
  },
});
