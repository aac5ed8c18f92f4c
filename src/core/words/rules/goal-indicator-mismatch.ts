import rule from '../../rules/goal-indicator-mismatch/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '总体目标与指标值不一致',
    messages: {
      differs: '“{name}”指标值是{target}{unit}，总体目标（{cell}）里写的是{goal}{unit}，请核实。',
    },
    why: '指标是总体目标的分解，同一件事两处的数应当一样。',
    todo: '对照批复的绩效目标，把写错的一处改正；说的不是同一件事的，不必理会。',
  },
  'en-US': {
    title: 'Goal and target disagree',
    messages: {
      differs: 'The target of “{name}” is {target} {unit}, the goal ({cell}) says {goal} {unit}.',
    },
    why: 'Indicators spell out the goal: one thing has one figure.',
    todo: 'Check against the approved goal, and correct the wrong one.',
  },
});
