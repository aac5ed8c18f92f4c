import rule from '../../rules/error-value/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '单元格显示错误值',
    messages: {
      reference: '显示{found}：公式引用的单元格或工作表已被删除。',
      division: '显示{found}：除数为0或是空的，多半是预算数为0或没有填。',
      notFound: '显示{found}：公式没有查到对应的内容，多半是名称写法不一致。',
      value: '显示{found}：公式里的某个单元格是文字，不能参加计算。',
      name: '显示{found}：公式中的函数名或名称写错，或本机不支持。',
      other: '显示{found}，公式算不出结果。',
      most: '“{column}”有{count}个单元格显示{found}（共{total}个项目），请先看这一列的公式。',
      mostInForm: '这一列有{count}个单元格显示{found}，请先看这一列的公式。',
    },
    why: '错误值会传给所有引用它的合计和比率，打印出来也一目了然，一定会被退回。',
    todo: '选中单元格，看公式引用的是哪些单元格，改正后再填；数字确定的也可直接填数。',
  },
  'en-US': {
    title: 'Cell shows an error value',
    messages: {
      reference: 'It shows {found}: a cell or sheet that the formula used was deleted.',
      division: 'It shows {found}: the divisor is 0 or empty, most likely the budget.',
      notFound: 'It shows {found}: the formula found nothing, most likely since names are written differently.',
      value: 'It shows {found}: one of the formula’s cells is text and cannot be computed with.',
      name: 'It shows {found}: the name of a function is misspelt or not known here.',
      other: 'It shows {found}: the formula gives no result.',
      mostInForm: '{count} cells of the column show {found}; look first at its formulas.',
      most: '{count} cells of “{column}” show {found} ({total} projects in all); look first at the column’s formula.',
    },
    why: 'An error spreads to every sum and rate that uses the cell, and shows in print.',
    todo: 'Select the cell, see which cells its formula uses, and mend it; or type the number where it is known.',
  },
});
