import rule from '../../rules/dominant-indicator/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '单个指标分值过重',
    messages: {
      block: '“{name}”占{weight}分，“{heading}”{count}项指标共{sum}分，它一项就超过一半。',
      form: '“{name}”占{weight}分，全部指标共{sum}分，它一项就超过一半。',
    },
    why: '分值过于集中，一个指标就决定了结果，其他指标起不到作用。',
    todo: '看看分值是否合适；重点突出、本来如此的，不必理会。',
  },
  'en-US': {
    title: 'One indicator outweighs the others',
    messages: {
      block: '“{name}” has {weight} points of the {sum} that the {count} indicators under “{heading}” have: over half.',
      form: '“{name}” has {weight} of {sum} points: over half.',
    },
    why: 'One indicator then decides the result, and the others hardly count.',
    todo: 'See whether the weights are meant so.',
  },
});
