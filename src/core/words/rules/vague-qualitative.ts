import rule from '../../rules/vague-qualitative/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '定性指标不好衡量',
    messages: {
      form: '{names}的指标值只有“{example}”一类的话，没有写到什么程度算达到。',
      forms: '{count}张自评表有{indicators}个指标的指标值只有“{example}”一类的话，没有写到什么程度算达到。',
    },
    why: '指标要清晰、能衡量；只写“显著”“有效”，评分就没有依据。',
    todo: '能量化的写成数字；不能量化的，写明可以查证的标准或表现。',
  },
  'en-US': {
    title: 'Qualitative target hard to measure',
    messages: {
      form: 'The targets of {names} only say things like “{example}”, not what counts as reached.',
      forms: '{indicators} targets in {count} forms only say things like “{example}”, not what counts as reached.',
    },
    why: 'A target should be clear and measurable; such words give no basis for the score.',
    todo: 'Give a figure, or say what can be looked at.',
  },
});
