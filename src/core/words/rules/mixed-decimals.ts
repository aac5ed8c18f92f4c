import rule from '../../rules/mixed-decimals/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '小数位数不统一',
    messages: {
      mixed: '“{column}”一列的小数位数不统一，有{decimals}位。',
    },
    why: '同一列位数不一，打印出来不整齐，四舍五入后合计也容易差几分。',
    todo: '全列统一小数位数（万元一般两位或六位），用单元格格式设置，不要改数。',
  },
  'en-US': {
    title: 'Decimals vary within a column',
    messages: {
      mixed: 'Amounts of “{column}” are shown with {decimals} decimals.',
    },
    why: 'A column in several precisions prints untidily, and its rounded total is easily off by a little.',
    todo: 'Set one number format for the whole column; leave the values as they are.',
  },
});
