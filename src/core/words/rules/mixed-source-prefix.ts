import rule from '../../rules/mixed-source-prefix/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '项目名称前缀不统一',
    messages: {
      styles: '项目名称多用前缀“{common}”，另有{others}（{cells}）。',
      missing: '项目名称多带前缀“{common}”，有{count}行没有（{cells}）。',
      stylesAndMissing: '项目名称多用前缀“{common}”，另有{others}，还有{count}行没有前缀（{cells}）。',
    },
    why: '前缀标明资金来源；写法不一，按来源筛选、汇总时会漏行，与预算系统里的名称也对不上。',
    todo: '统一前缀的用词和括号，缺的补上；确属不同来源的保留。',
  },
  'en-US': {
    title: 'Uneven prefixes of project names',
    messages: {
      styles: 'Names mostly begin with “{common}”, but also with {others} ({cells}).',
      missing: 'Names mostly begin with “{common}”; {count} rows do not ({cells}).',
      stylesAndMissing:
        'Names mostly begin with “{common}”, but also with {others}, and {count} rows have no prefix ({cells}).',
    },
    why: 'The prefix tells where the money is from; written unevenly, filters and sums by source miss rows.',
    todo: 'Settle on one wording and one kind of bracket, and add what is missing; keep true differences of source.',
  },
});
