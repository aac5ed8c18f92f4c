import rule from '../../rules/undetermined-tier/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '级次无法确定',
    messages: {
      none: '没有级次，项目名称里也看不出是中央、省级、市级还是区（县）级资金。',
      unknown: '级次填的是“{written}”，看不出是中央、省级、市级还是区（县）级资金。',
      several: '没有级次，项目名称同时写了{tiers}，无法归到一级。',
    },
    why: '转移支付要按级次分别汇总；级次不明的一行归不进任何一级，各级之和就与合计不等。',
    todo: '查下达文件，在“级次”列填写资金来源的级次；没有该列的，在名称中写明。',
  },
  'en-US': {
    title: 'Tier of government cannot be told',
    messages: {
      none: 'No tier is given, and the name does not say whether the money is 中央, 省级, 市级 or 区（县）级.',
      unknown:
        'The tier is given as “{written}”, which does not say whether the money is 中央, 省级, 市级 or 区（县）级.',
      several: 'No tier is given, and the name speaks of several: {tiers}.',
    },
    why: 'Transfers are added up by tier; a row without one is left out of all, and the tiers do not add up to the total.',
    todo: 'Look it up in the granting document and enter it in the 级次 column, or in the name where there is no such column.',
  },
});
