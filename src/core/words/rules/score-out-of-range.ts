import rule from '../../rules/score-out-of-range/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '得分超出范围',
    messages: {
      above: '得分{found}分，超过满分{full}分。',
      below: '得分{found}分，低于0分；得分应在0至{full}分之间。',
      notNumber: '得分栏填的是“{found}”，不是分数。',
      mostNotNumbers: '{total}个项目中有{count}个的得分栏填的不是分数（如“{found}”）；请先看得分与等级两列是否填反。',
      notScored: '该项目有预算，得分栏却填“{found}”；请确认是否确实不参加自评。',
    },
    why: '自评实行百分制，得分超出范围或不是数字时，等级、平均分和评优率都无法计算。',
    todo: '对照单项自评表的总分，改填0至满分之间的数字；确实不参评的，在备注中写明原因。',
  },
  'en-US': {
    title: 'Score out of range',
    messages: {
      above: 'The score is {found}, more than the full {full}.',
      below: 'The score is {found}, below 0; scores run from 0 to {full}.',
      notNumber: 'The score reads “{found}”, which is no number.',
      mostNotNumbers:
        '{count} of {total} scores are no numbers (such as “{found}”); perhaps the columns of scores and grades are swapped.',
      notScored:
        'The project has a budget, yet its score reads “{found}”; please check that it is really not evaluated.',
    },
    why: 'Scores run from 0 to 100; from any other neither a grade nor a mean nor the share of 优 can be computed.',
    todo: 'Look up the total on the project’s own form and write that number; where it is not evaluated, say why in the remarks.',
  },
});
