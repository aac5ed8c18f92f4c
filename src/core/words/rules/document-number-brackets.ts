import rule from '../../rules/document-number-brackets/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '文号括号不规范',
    messages: {
      other: '文号写作“{found}”，年份应放在六角括号〔〕里：{expected}。',
      missing: '文号“{found}”的年份缺括号或括号不成对，应为：{expected}。',
    },
    why: '公文格式规定发文年份用六角括号〔〕；同一张表几种括号混用，按文号查找、汇总时会漏行。',
    todo: '对照下达文件，把年份的括号改为〔〕；其余文字不动。',
  },
  'en-US': {
    title: 'Brackets of a document number',
    messages: {
      other: 'The document number reads “{found}”; its year belongs in 〔〕: {expected}.',
      missing: 'The year of “{found}” lacks a bracket, or the pair does not match: {expected}.',
    },
    why: 'The standard for official documents puts the year in 〔〕; with several styles in one table, searching by number misses rows.',
    todo: 'Compare with the document and put the year in 〔〕; leave the rest as it is.',
  },
});
