import rule from '../../rules/suspected-unit-mixup/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '金额单位可能弄混',
    messages: {
      tooLarge: '{found}没有小数，是本列一般水平{median}的一千倍以上，请看是不是把元填成了万元。',
      tooSmall: '{found}不到0.01万元，请看是不是把万元填到了以元为单位的列里，或者多除了一次10000。',
      smallColumn: '“{column}”一列有{count}个金额不到0.01万元（一般水平{median}），请看列上注明的单位对不对。',
    },
    why: '元和万元混在一列里，合计会差出几个数量级。',
    todo: '对照预算批复文件核实；确实弄混的，换算成本列的单位。',
  },
  'en-US': {
    title: '元 and 万元 may be mixed up',
    messages: {
      tooLarge: '{found} has no decimals and is over 1000 times what is usual here ({median}): is it in 元?',
      tooSmall: '{found} is less than 0.01 万元: is it in 万元 among 元, or divided by 10000 twice?',
      smallColumn: '{count} amounts of “{column}” are below 0.01 万元 (usual: {median}): is the stated unit right?',
    },
    why: 'With two units in a column its total is off by orders of magnitude.',
    todo: 'Compare with the approved budget and convert what is in the wrong unit.',
  },
});
