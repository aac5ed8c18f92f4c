import rule from '../../rules/document-number-extra-words/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '文号多字',
    messages: { extra: '文号写作“{found}”，去掉多余的字、空格或前导零后为：{expected}。' },
    why: '文号里不写“第”“文件”，不补零、不空格；写法不一，同一文件会被当成两个。',
    todo: '对照下达文件，删去多余的字。',
  },
  'en-US': {
    title: 'Surplus words in a document number',
    messages: {
      extra: 'The document number reads “{found}”; without surplus words, spaces or leading zeros: {expected}.',
    },
    why: 'A document number has no 第, no 文件, no leading zeros and no spaces; written in two ways, one document passes for two.',
    todo: 'Compare with the document and take the surplus out.',
  },
});
