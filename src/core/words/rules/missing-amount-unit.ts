import rule from '../../rules/missing-amount-unit/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '没有注明金额单位',
    messages: {
      missing: '{columns}没有注明是元还是万元；这里按万元核对。',
    },
    why: '元和万元相差一万倍，没有单位的表无法与报告、系统数据核对，容易被退回。',
    todo: '在表头、标题或表上方注明“单位：万元”（或元）。',
  },
  'en-US': {
    title: 'No unit of amounts stated',
    messages: {
      missing: '{columns}: nothing says whether these are 元 or 万元; they were read as 万元.',
    },
    why: '元 and 万元 are ten thousand apart; without a unit the list cannot be compared with anything.',
    todo: 'State the unit in the header, the title or above the table: 单位：万元.',
  },
});
