import rule from '../../rules/non-numeric-actual/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '定量指标的完成值不是数字',
    messages: {
      wordy: '指标值{target}是数字，完成值却只写了“{actual}”。',
      whole: '指标值{target}是数字，完成值写的是“{actual}”；请写成具体的百分比。',
      most: '{total}项指标值是数字的指标中，有{count}项的完成值只写了文字，没有填具体数。',
    },
    why: '定量指标按数计分，没有数就算不出得分，也无法核实。',
    todo: '填写实际完成的数量和单位，例如指标值是“≥200人”的写“205人”。',
  },
  'en-US': {
    title: 'The actual of a quantitative indicator is no figure',
    messages: {
      wordy: 'The target {target} is a figure, but the actual only says “{actual}”.',
      whole: 'The target {target} is a figure, but the actual says “{actual}”; please write the percentage.',
      most: 'Of {total} indicators with a figure as target, {count} have only words as their actual.',
    },
    why: 'Quantitative indicators are scored by their figures; words can be neither scored nor verified.',
    todo: 'Write what was really done, with its unit: 205人 for a target of ≥200人.',
  },
});
