import rule from '../../rules/form-count-mismatch/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '自评表与汇总表项目不对应',
    messages: {
      rows: '汇总表{rows}个项目，自评表{forms}张；没有找到自评表的项目：{missing}（{cells}）。',
      forms: '自评表{forms}张，汇总表{rows}个项目；汇总表里没有的：{extra}。',
      both: '汇总表{rows}个项目，自评表{forms}张。没有找到自评表的：{missing}（{cells}）；自评表有而汇总表没有的：{extra}。若是同一项目，请统一名称。',
      repeated: '“{name}”在汇总表中只有一行，自评表却有{sheets}几张，请核实是否重复。',
    },
    why: '每个项目一张自评表，汇总表一个项目一行；数目对不上，说明有漏报、重报，或名称写得不一样。',
    todo: '补上缺的自评表或汇总行，删去重复的；名称写法不同的，改成一致。',
  },
  'en-US': {
    title: 'Forms and list do not cover the same projects',
    messages: {
      rows: 'The list has {rows} projects, the workbook {forms} forms; without a form: {missing} ({cells}).',
      forms: 'The workbook has {forms} forms, the list {rows} projects; not in the list: {extra}.',
      both: 'The list has {rows} projects, the workbook {forms} forms. Without a form: {missing} ({cells}); not in the list: {extra}. Where two are one project, give it one name.',
      repeated: '“{name}” has one row in the list and several forms: {sheets}. Entered twice?',
    },
    why: 'Each project has a form and a row; where their numbers differ one was forgotten, entered twice or named otherwise.',
    todo: 'Add the missing form or row, remove what is there twice, or give the project the same name in both.',
  },
});
