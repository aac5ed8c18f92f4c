import rule from '../../rules/inflated-scores/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '评分普遍偏高',
    messages: {
      best: '{total}个项目中有{count}个评为“{label}”，占{share}，评分可能普遍偏高。',
      full: '{total}个项目中有{count}个得满分{full}分，占{share}，评分可能普遍偏高。',
    },
    why: '几乎全部优秀或满分，会被认为自评流于形式，抽查复核的可能性更大。',
    todo: '抽看几份单项自评表，核对指标完成值和佐证材料；确实如此的不必处理。',
  },
  'en-US': {
    title: 'Scores are high throughout',
    messages: {
      best: '{count} of {total} projects are graded {label}, {share} of them; scores may be too high throughout.',
      full: '{count} of {total} projects score the full {full}, {share} of them; scores may be too high throughout.',
    },
    why: 'Where nearly all are excellent the evaluation looks like a formality, and a re-check is more likely.',
    todo: 'Look into some projects’ forms and their evidence; where it is really so, leave it.',
  },
});
