import rule from '../../rules/mixed-unit-code-format/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '单位编码写法不一',
    messages: { mixed: '同一列里单位编码有几种写法：多数为“{common}”，另有{others}（{cells}）。' },
    why: '写法不一，同一单位会被当成两个，按单位筛选、汇总时会漏行。',
    todo: '统一成一种写法，最好与预算系统导出的一致。',
  },
  'en-US': {
    title: 'Unit codes written in several ways',
    messages: { mixed: 'One column writes unit codes in several ways: mostly “{common}”, also {others} ({cells}).' },
    why: 'Written in two ways, one unit passes for two, and filters and sums by unit miss rows.',
    todo: 'Settle on one way, best that of the budget system.',
  },
});
