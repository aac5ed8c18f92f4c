import rule from '../../rules/form-list-mismatch/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '自评表与汇总表不一致',
    messages: {
      amount: '汇总表“{column}”为{found}，自评表“{sheet}”{cell}为{other}。',
      unit: '汇总表“{column}”为{found}，自评表“{sheet}”{cell}为{other}，正好相差一万倍，请核对是元还是万元。',
      score: '汇总表得分{found}分，自评表“{sheet}”{cell}的总分是{other}分。',
      grade: '汇总表等级为“{found}”，自评表“{sheet}”{cell}为“{other}”。',
      name: '汇总表名称为“{found}”，自评表“{sheet}”{cell}写作“{other}”，请核实是否同一项目。',
    },
    why: '汇总表由各项目自评表汇总而来，同一项目两处的数字应当一样；审核会逐项对照，对不上的退回。',
    todo: '对照预算批复、决算和打分依据，把写错的一处改正。',
  },
  'en-US': {
    title: 'Form and list disagree',
    messages: {
      amount: 'The list has {found} as “{column}”, the form on sheet “{sheet}” has {other} in {cell}.',
      unit: 'The list has {found} as “{column}”, the form on sheet “{sheet}” has {other} in {cell}: 10,000 times as much or as little, so check the unit.',
      score: 'The list gives {found} points, the form on sheet “{sheet}” has a total of {other} in {cell}.',
      grade: 'The list says {found}, the form on sheet “{sheet}” says {other} in {cell}.',
      name: 'Named “{found}” in the list and “{other}” in {cell} of the form on sheet “{sheet}”. The same project?',
    },
    why: 'The list is made from the forms: a project has the same figures in both, and reviewers compare them.',
    todo: 'Check against the approved budget, the accounts and the scoring, and correct the one that is wrong.',
  },
});
