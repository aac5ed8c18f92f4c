import rule from '../../rules/missing-total/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '没有合计行',
    messages: {
      missing: '本表{count}个项目，{columns}没有合计数。',
    },
    why: '没有合计，报告里引用的总额无从核对，漏行、多行也看不出来。',
    todo: '在表尾加一行合计，用求和公式。',
  },
  'en-US': {
    title: 'No total row',
    messages: {
      missing: 'A list of {count} projects has no total of {columns}.',
    },
    why: 'Without a total nobody can compare the amounts that the report quotes, nor notice a row that is missing.',
    todo: 'Add a total row with SUM formulas below the list.',
  },
});
