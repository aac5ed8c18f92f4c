import rule from '../../rules/duplicate-indicator/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '三级指标重复',
    messages: {
      twoHeadings: '“{name}”在“{heading}”下，又在“{other}”下（{cell}），指标值也相同。',
      oneHeading: '“{name}”与{cell}是同一个指标，指标值也相同。',
    },
    why: '同一件事计两次分，分值就偏到一件事上了；产出看做了什么，效益看带来什么，不应是同一个指标。',
    todo: '保留一处，另一处换成能反映这一方面的指标；确是两件事的，把名称写清楚。',
  },
  'en-US': {
    title: 'Indicator stands there twice',
    messages: {
      twoHeadings: '“{name}” stands under “{heading}” and also under “{other}” ({cell}), with the same target.',
      oneHeading: '“{name}” is the same indicator as in {cell}, with the same target.',
    },
    why: 'One thing is given points twice; output is what was done, benefit what came of it.',
    todo: 'Keep one of them and replace the other; where they are two things, name them so.',
  },
});
