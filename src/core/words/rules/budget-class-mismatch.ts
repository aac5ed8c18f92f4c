import rule from '../../rules/budget-class-mismatch/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '预算类型可能有误',
    messages: {
      column: '项目名称含“{subject}”，一般列{expected}，现填“{found}”，请核实。',
      heading: '项目名称含“{subject}”，一般列{expected}，却列在一般公共预算的表里，请核实。',
    },
    why: '预算类型错了，按预算类型的个数和金额都会错，与决算也对不上。',
    todo: '按下达文件和支出功能科目核对；有误的改预算类型，或移到相应的表。',
  },
  'en-US': {
    title: 'Budget class may be wrong',
    messages: {
      column: 'The name speaks of {subject}, which mostly belongs to {expected}; “{found}” is written. Please check.',
      heading:
        'The name speaks of {subject}, which mostly belongs to {expected}, yet the table is headed 一般公共预算. Please check.',
    },
    why: 'With a wrong class the counts and sums by class are wrong, and do not agree with the final accounts.',
    todo: 'Compare with the granting document and the functional account; correct the class or move the row.',
  },
});
