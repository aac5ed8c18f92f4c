import rule from '../../rules/misclassified-indicator/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '指标归类不当',
    messages: {
      paying: '“{name}”反映资金花得怎么样，不是做了多少事，请核实是否应放在预算执行率或时效、成本指标。',
    },
    why: '数量指标反映干了多少事；资金执行已在预算执行率中计分，再列一次就重复了。',
    todo: '换成反映工作量的指标；确需保留的，移到时效或成本指标。',
  },
  'en-US': {
    title: 'Indicator of payments among quantities',
    messages: {
      paying: '“{name}” tells how the money was spent, not how much was done. Is it in its place?',
    },
    why: 'Quantity indicators tell how much was done; spending already has points as the execution rate.',
    todo: 'Replace it by what was done, or move it to timeliness or cost.',
  },
});
