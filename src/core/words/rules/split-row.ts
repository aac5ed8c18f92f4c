import rule from '../../rules/split-row/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '一个项目拆成了几行',
    messages: {
      split: '{rows}没有序号和金额，只接着写上一行的文字；核对时已与上一行合并为“{joined}”。',
    },
    why: '从PDF转过来的表常把长名称断成两行；不合并，筛选、排序、统计个数时都会出错。',
    todo: '把文字并到上一行，再清空这一行。',
  },
  'en-US': {
    title: 'A project split over rows',
    messages: {
      split: '{rows}: only text that continues the row above; checked as “{joined}”.',
    },
    why: 'Conversion from PDF breaks long names; filters, sorting and counts then go wrong.',
    todo: 'Join the text into the row above and clear this row.',
  },
});
