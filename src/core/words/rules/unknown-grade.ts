import rule from '../../rules/unknown-grade/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '等级名称不在标准之内',
    messages: {
      unknown: '等级填的是“{found}”，不是{labels}中的任何一档。',
      otherLabels:
        '全列{total}个项目中有{count}个的等级不是{labels}中的任何一档（如{found}）；可能用了另一套等级名称。',
    },
    why: '汇总时按等级名称计数，认不出的等级不会计入任何一档，各档个数之和就对不上项目总数。',
    todo: '改填标准中的等级；本地另有等级名称的，换用本地标准再核对。',
  },
  'en-US': {
    title: 'Grade is not one of the scale',
    messages: {
      unknown: 'The grade reads “{found}”, which is none of {labels}.',
      otherLabels:
        '{count} of {total} projects have a grade that is none of {labels} (such as {found}); perhaps another set of names is in use.',
    },
    why: 'Grades are counted by name; one that is not known counts nowhere, and the counts no longer add up to the number of projects.',
    todo: 'Write one of the scale’s grades; where your region uses other names, check again by its standard.',
  },
});
