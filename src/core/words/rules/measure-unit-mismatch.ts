import rule from '../../rules/measure-unit-mismatch/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '指标值和完成值单位不同',
    messages: {
      different: '指标值是{target}，完成值是{actual}，单位不同，不能比较。',
      slip: '指标值是{target}，完成值是{actual}，数字接近而单位差得很远，可能是单位写错了。',
      convertible: '指标值是{target}，完成值是{actual}，单位不同（可以换算），建议写成同一单位。',
      fraction: '指标值是{target}，完成值是{actual}，可能漏了百分号，或把百分比写成了小数。',
    },
    why: '指标值和完成值单位一致才能比较和计分。',
    todo: '核对两个数各是什么，把完成值写成与指标值相同的单位。',
  },
  'en-US': {
    title: 'Target and actual in different units',
    messages: {
      different: 'The target is {target}, the actual {actual}: their units cannot be compared.',
      slip: 'The target is {target}, the actual {actual}: the figures are near each other, the units far apart; perhaps a unit is wrong.',
      convertible: 'The target is {target}, the actual {actual}: units that can be converted, better written as one.',
      fraction: 'The target is {target}, the actual {actual}: perhaps a percent sign was lost.',
    },
    why: 'Only figures of one unit can be compared and scored.',
    todo: 'Check what the two figures are, and write the actual in the unit of the target.',
  },
});
