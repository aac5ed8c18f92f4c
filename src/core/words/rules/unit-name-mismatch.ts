import rule from '../../rules/unit-name-mismatch/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '单位编码与名称不一致',
    messages: {
      names: '编码{code}对应了几个名称：{names}（{cells}）。',
      codes: '“{name}”用了几个编码：{codes}（{cells}）。',
    },
    why: '编码和名称一一对应，才能按单位汇总；对不上时，一个单位的项目会分到两处。',
    todo: '按预算系统的单位目录核对，改正写错的编码或名称。',
  },
  'en-US': {
    title: 'Unit code and name do not agree',
    messages: {
      names: 'Code {code} stands with several names: {names} ({cells}).',
      codes: '“{name}” stands with several codes: {codes} ({cells}).',
    },
    why: 'Sums by unit need one name for one code; otherwise the projects of one unit fall apart.',
    todo: 'Compare with the list of units in the budget system, and correct the code or the name.',
  },
});
