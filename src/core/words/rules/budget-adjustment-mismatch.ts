import rule from '../../rules/budget-adjustment-mismatch/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '年初预算加调整数不等于调整后预算',
    messages: {
      differs: '年初预算{initial}，调整{adjustment}，合起来应为{expected}，调整后预算却是{found}，相差{difference}。',
      withParts:
        '年初预算{initial}，调整{adjustment}，另有{parts}{further}，合起来应为{expected}，调整后预算却是{found}，相差{difference}。',
      wrongSign: '年初预算{initial}，调整{adjustment}，调整后预算{found}；按调减计算才相符，调减数应填负数。',
      most: '{total}个项目中有{count}个年初预算加调整数不等于调整后预算；请先看这几列的口径是否一致。',
    },
    why: '三个数应当首尾相接；对不上时，审核无法判断预算是怎样调整的，执行率的分母也不可靠。',
    todo: '对照预算调整批复，改正填错的一个；调减的填负数。',
  },
  'en-US': {
    title: 'Initial budget and adjustment do not give the adjusted budget',
    messages: {
      differs:
        'Initial budget {initial} and adjustment {adjustment} make {expected}, but the adjusted budget reads {found}, {difference} off.',
      withParts:
        'Initial budget {initial}, adjustment {adjustment} and {parts} {further} make {expected}, but the adjusted budget reads {found}, {difference} off.',
      wrongSign:
        'Initial budget {initial}, adjustment {adjustment}, adjusted budget {found}: right only as a cut, which is written with a minus.',
      most: 'For {count} of {total} projects initial budget and adjustment do not give the adjusted budget; look first at what these columns hold.',
    },
    why: 'The three must meet; where they do not, nobody can tell how the budget was changed, nor trust the rate’s denominator.',
    todo: 'Compare the approved adjustment and correct the wrong one; write cuts with a minus.',
  },
});
