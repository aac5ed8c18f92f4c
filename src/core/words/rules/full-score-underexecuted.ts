import rule from '../../rules/full-score-underexecuted/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '未足额执行却得满分',
    messages: { cannotBe: '得分为满分100分，但执行率只有{rate}，执行率这一项只能得{earned}分（满分{weight}分）。' },
    why: '执行率得分=执行率×分值，没有足额执行就得不满；总分100分与执行数对不上，一看便知。',
    todo: '核对全年执行数；无误的，按单项自评表重新计算得分。',
  },
  'en-US': {
    title: 'Full marks without full execution',
    messages: {
      cannotBe: 'The score is the full 100, but a rate of {rate} earns only {earned} of the {weight} for execution.',
    },
    why: 'Points for execution are its rate times the weight; a full score beside an unspent rest is seen at a glance.',
    todo: 'Check the executed amount; where it is right, compute the score again from the project’s form.',
  },
});
