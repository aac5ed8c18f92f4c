import rule from '../../rules/contradictory-reason/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '说已完成，数字却没有达到',
    messages: {
      reason: '完成值{actual}没有达到指标值{target}，原因一栏却写“{reason}”。',
      goal: '这里写“{said}”，而有{count}项指标没有达到指标值：{names}。',
    },
    why: '文字和数字互相矛盾，审核时会问到底完成没有。',
    todo: '核对完成值；确实没有达到的，如实写明原因，并修改文字。',
  },
  'en-US': {
    title: 'Said to be done, yet the figure falls short',
    messages: {
      reason: '{actual} does not reach the target {target}, yet the reason says “{reason}”.',
      goal: 'It says “{said}”, yet {count} indicators do not reach their targets: {names}.',
    },
    why: 'Words and figures contradict each other; a reviewer will ask which is true.',
    todo: 'Check the actual; if it falls short, write the real reason and mend the text.',
  },
});
