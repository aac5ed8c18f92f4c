import rule from '../../rules/suspected-typo/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '疑似错别字',
    messages: {
      standard: '“{found}”疑为“{expected}”。',
      neighbours: '“{found}”疑为“{expected}”，其他行（{cells}）都这样写。',
    },
    why: '形近、音近的字容易录错或扫描识别错；名称错一个字，就与预算系统里的项目对不上。',
    todo: '对照下达文件或预算系统里的名称；确属笔误的改正，不是的不必理会。',
  },
  'en-US': {
    title: 'Possible slip of a character',
    messages: {
      standard: '“{found}” may be a slip for “{expected}”.',
      neighbours: '“{found}” may be a slip for “{expected}”, as other rows have it ({cells}).',
    },
    why: 'Look-alikes are easily mistyped or misread by a scanner; with one wrong character the project is not found in the budget system.',
    todo: 'Compare with the document or the budget system; correct it if it is a slip, else leave it.',
  },
});
