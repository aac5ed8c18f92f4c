import rule from '../../rules/deadline-year-mismatch/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '时限与年度不符',
    messages: {
      one: '指标值写的是{found}年，这张表是{year}年度的。',
      several: '{count}项指标的指标值都写的是{found}年，这张表是{year}年度的。',
    },
    why: '时效指标应在自评年度内；年份不同，多半是沿用旧表没有改。',
    todo: '改成自评年度；跨年实施的，写明本年应完成到哪一步。',
  },
  'en-US': {
    title: 'Deadline in another year',
    messages: {
      one: 'The target says {found}, the form is about {year}.',
      several: '{count} targets say {found}, the form is about {year}.',
    },
    why: 'Deadlines lie in the year that is evaluated; another year is mostly left over from an old form.',
    todo: 'Correct the year, or say what was due in this one.',
  },
});
