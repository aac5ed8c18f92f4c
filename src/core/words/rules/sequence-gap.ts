import rule from '../../rules/sequence-gap/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '序号不连续或重复',
    messages: {
      gap: '序号是{found}，接上一行应为{expected}。',
      repeat: '序号{found}与{first}重复，接上一行应为{expected}。',
      start: '序号从{found}开始，没有从1开始。',
      blank: '这一行没有序号。',
      disorder: '序号有{count}处不连续或重复，可能是排序、粘贴后没有重排。',
    },
    why: '序号断了，往往是删掉了一行或漏了一行；项目个数按序号数就会数错。',
    todo: '先看是不是漏了或多了项目，再重排序号。',
  },
  'en-US': {
    title: 'Numbers skip or repeat',
    messages: {
      gap: 'Number {found} stands where {expected} would follow.',
      repeat: 'Number {found} stands at {first} already; {expected} would follow.',
      start: 'The numbers begin with {found}, not with 1.',
      blank: 'This row has no number.',
      disorder: 'The numbers break in {count} places: were rows sorted or pasted?',
    },
    why: 'A break often means a row that was deleted or forgotten; projects counted by their numbers are then miscounted.',
    todo: 'See whether a project is missing or too many, then number the rows again.',
  },
});
