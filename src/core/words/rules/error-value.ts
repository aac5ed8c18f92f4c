import rule from '../../rules/error-value/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '单元格显示错误值',
    messages: {
      reference: '“{column}”显示{error}：公式引用的单元格或工作表已被删除。',
      division: '“{column}”显示{error}：除数为0或是空的，多半是预算数为0或没有填。',
      notFound: '“{column}”显示{error}：公式没有查到对应的内容，多半是名称写法不一致。',
      value: '“{column}”显示{error}：公式里的某个单元格是文字，不能参加计算。',
      name: '“{column}”显示{error}：公式中的函数名或名称写错，或本机不支持。',
      other: '“{column}”显示{error}，公式算不出结果。',
      most: '“{column}”有{count}个单元格显示{error}（共{total}个项目），请先看这一列的公式。',
    },
    why: '错误值会传给所有引用它的合计和比率，打印出来也一目了然，一定会被退回。',
    todo: '选中单元格，看公式引用的是哪些单元格，改正后再填；数字确定的也可直接填数。',
  },
  'en-US': {
    title: 'Cell shows an error value',
    messages: {
      reference: '“{column}” shows {error}: a cell or sheet that the formula used was deleted.',
      division: '“{column}” shows {error}: the divisor is 0 or empty, most likely the budget.',
      notFound: '“{column}” shows {error}: the formula found nothing, most likely since names are written differently.',
      value: '“{column}” shows {error}: one of the formula’s cells is text and cannot be computed with.',
      name: '“{column}” shows {error}: the name of a function is misspelt or not known here.',
      other: '“{column}” shows {error}: the formula gives no result.',
      most: '{count} cells of “{column}” show {error} ({total} projects in all); look first at the column’s formula.',
    },
    why: 'An error spreads to every sum and rate that uses the cell, and shows in print.',
    todo: 'Select the cell, see which cells its formula uses, and mend it; or type the number where it is known.',
  },
});
