import rule from '../../rules/number-as-text/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '数字存成了文本',
    messages: {
      plain: '“{found}”是文本，求和时不会计入。',
      fullWidth: '“{found}”含全角字符，存成了文本，求和时不会计入。',
      withUnit: '“{found}”把单位写进了单元格，存成了文本，求和时不会计入。',
      withCommas: '“{found}”是带千分位逗号的文本，求和时不会计入。',
      withSpaces: '“{found}”带有空格，存成了文本，求和时不会计入。',
      words: '“{found}”不是数字，求和时不会计入。',
      rate: '“{found}”是文本，不能参与计算和排序。',
      date: '这一格设成了日期格式，看到的不是数字（存的是{found}）；请改成数值格式，再核对数字。',
      most: '“{column}”{total}个项目中有{count}个数字存成了文本，求和时不会计入。',
      mostInForm: '这张表有{count}个数字存成了文本，求和时不会计入。',
    },
    why: '文本看起来像数字，但SUM等公式会跳过它，合计因此偏小，而且很难发现。',
    todo: '改成真正的数字；单位写在表头，千分位用单元格格式显示。',
  },
  'en-US': {
    title: 'Number stored as text',
    messages: {
      plain: '“{found}” is text: sums leave it out.',
      fullWidth: '“{found}” has full-width characters and is text: sums leave it out.',
      withUnit: '“{found}” has its unit in the cell and is text: sums leave it out.',
      withCommas: '“{found}” is text with thousands commas: sums leave it out.',
      withSpaces: '“{found}” has spaces and is text: sums leave it out.',
      words: '“{found}” is no number: sums leave it out.',
      rate: '“{found}” is text: nothing can be computed from it, nor can it be sorted.',
      date: 'The cell is formatted as a date and shows no number ({found} is stored); give it a number format and check the number.',
      mostInForm: '{count} numbers of the form are text: sums leave them out.',
      most: '{count} of {total} numbers under “{column}” are text: sums leave them out.',
    },
    why: 'It looks like a number, but SUM and its kin pass over it; the total is too small, and hardly anybody notices.',
    todo: 'Make it a number; the unit belongs in the header, thousands separators in the number format.',
  },
});
