import rule from '../../rules/document-year-mismatch/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '发文年份与资金年度不衔接',
    messages: {
      later: '{number}晚于名称所写资金年度（{years}年），请核实是否为结转或清算资金，或年份写错。',
      earlier: '{number}比名称所写资金年度（{years}年）早一年以上，请核实年份是否写错。',
      apart: '{number}与名称所写资金年度（{years}年）都接不上，请核实年份是否写错。',
    },
    why: '当年资金一般在当年或上一年（提前下达）发文；隔年的多为结转、清算，也可能是文号或年度抄错。',
    todo: '对照下达文件；确属结转或清算的，在名称或备注中注明，抄错的改正。',
  },
  'en-US': {
    title: 'Year of the document and year of the money do not meet',
    messages: {
      later:
        '{number} is later than the year of the money ({years}). Carried over or settled afterwards, or a wrong year?',
      earlier: '{number} is more than a year before the year of the money ({years}). A wrong year?',
      apart: '{number} fits none of the years of the money ({years}). A wrong year?',
    },
    why: 'Money is granted in its year or, in advance, in the year before; other gaps are carry-overs, settlements or slips.',
    todo: 'Compare with the document; note a carry-over or settlement in the name or remark, or correct the year.',
  },
});
