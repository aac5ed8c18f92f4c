import rule from '../../rules/total-mismatch/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '合计与明细不符',
    messages: {
      differs: '“{label}”为{found}，其{count}行明细相加为{expected}，相差{difference}。',
      leftOut: '“{label}”为{found}，明细相加为{expected}；少的{difference}正好是没有加进去的{left}。',
      otherUnit: '“{label}”为{found}，明细相加为{expected}；数字相同而单位不同，像是把元和万元弄混了。',
      swapped: '“{label}”为{found}，明细相加为{expected}；像是相邻两位数字录颠倒了，相差{difference}。',
      doubled: '“{label}”为{found}，正好是明细之和{expected}的两倍，像是把小计又加了一遍。',
      stale:
        '“{label}”的公式加的就是这些明细，但单元格里保存的是{found}，明细相加为{expected}，相差{difference}；像是改数之后没有重新计算。',
    },
    why: '合计与明细对不上，报告里引用的总额也跟着错，审核时最先核的就是这一条。',
    todo: '逐行核对明细有没有漏加、重加或录错，再改合计；最好用求和公式代替手工录入。公式没有重算的，按 F9 重算后保存。',
  },
  'en-US': {
    title: 'Total does not match its rows',
    messages: {
      differs: '“{label}” is {found}, but its {count} rows add up to {expected}: a difference of {difference}.',
      leftOut: '“{label}” is {found}, but the rows add up to {expected}; the missing {difference} is exactly {left}.',
      otherUnit:
        '“{label}” is {found}, but the rows add up to {expected}: the same digits in another unit (元 for 万元?).',
      swapped:
        '“{label}” is {found}, but the rows add up to {expected}: two digits seem exchanged ({difference} apart).',
      doubled: '“{label}” is {found}, exactly twice the sum of the rows, {expected}: subtotals seem to be added again.',
      stale:
        'The formula of “{label}” adds just these rows, yet {found} is stored where they add up to {expected} ({difference} apart): it seems not to have been recalculated.',
    },
    why: 'Every amount that the report quotes from this total is wrong with it; reviewers add up columns first.',
    todo: 'Look for rows that were left out, added twice or mistyped, then mend the total, best with a SUM formula. Press F9 and save where a formula was not recalculated.',
  },
});
