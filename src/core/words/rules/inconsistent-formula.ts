import rule from '../../rules/inconsistent-formula/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '同列公式不一致',
    messages: {
      differs: '“{column}”一列有{count}行用同一公式，这里却是{found}，照其他行应为{expected}。',
      constant: '“{column}”一列有{count}行用公式计算，这里却是直接填的“{found}”，照其他行应为{expected}。',
    },
    why: '一列里夹着一个不同的公式或手填的数，多半是复制、插行时出的错，改数后也不会跟着变。',
    todo: '确认是不是有意为之；不是的，从上一行向下填充公式。',
  },
  'en-US': {
    title: 'One formula unlike the rest of its column',
    messages: {
      differs: '{count} rows of “{column}” share one formula; here stands {found} instead of {expected}.',
      constant: '{count} rows of “{column}” are calculated; here “{found}” is typed instead of {expected}.',
    },
    why: 'A single odd formula or typed value in a calculated column is mostly a slip of copying, and will not follow later changes.',
    todo: 'If it is not meant so, fill the formula down from the row above.',
  },
});
