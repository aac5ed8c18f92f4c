import rule from '../../rules/unexecuted-high-score/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '未执行却得高分',
    messages: {
      tooHigh: '执行数为0，得分{found}分；执行率的{weight}分不能得，最高只能得{most}分。',
      rateIsZero: '执行率为0，得分{found}分；执行率的{weight}分不能得，最高只能得{most}分。',
      most: '{total}个项目中有{count}个执行数为0而得分超过{most}分；请先看执行数一列是否还没有填。',
    },
    why: '执行率得分按执行率计算，没有执行就是0分；总分超过其余各项满分之和，一定算错了。',
    todo: '核对全年执行数是否漏填；确未执行的，按单项自评表重新计算得分和等级。',
  },
  'en-US': {
    title: 'Nothing spent, yet a high score',
    messages: {
      tooHigh: 'Nothing was executed, yet the score is {found}; without the {weight} of execution, {most} is the most.',
      rateIsZero:
        'The execution rate is 0, yet the score is {found}; without the {weight} of execution, {most} is the most.',
      most: '{count} of {total} projects have nothing executed and more than {most} points; perhaps the executed amounts are not filled in yet.',
    },
    why: 'Points for execution follow its rate, and a rate of 0 earns none; a total above all the others cannot be.',
    todo: 'Check whether the executed amount is missing; where nothing was spent, compute score and grade again.',
  },
});
