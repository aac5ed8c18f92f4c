import rule from '../../rules/funds-total-mismatch/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '资金总额与其中各项之和不符',
    messages: {
      differs: '资金总额填{found}，其中各项加起来是{expected}。',
      short: '资金总额填{found}，其中各项加起来只有{expected}；请看其中各项是否列全。',
    },
    why: '年度资金总额应等于其中各项资金之和，审核时会逐列相加。',
    todo: '对照预算批复和决算，核对资金总额和其中各项，改正填错的一处。',
  },
  'en-US': {
    title: 'Total of the funds is not the sum of its parts',
    messages: {
      differs: 'The total says {found}; its parts add up to {expected}.',
      short: 'The total says {found}; its parts add up to {expected} only. Please see whether all of them are listed.',
    },
    why: 'The year’s total is the sum of its sources; a reviewer adds up each column.',
    todo: 'Compare total and parts with the approved budget and the accounts, and correct the one that is wrong.',
  },
});
