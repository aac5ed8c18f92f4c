import rule from '../../rules/same-project-different-values/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '同一项目两处数据不一',
    messages: {
      budget: '{column}为{found}，而“{sheet}”{cell}同一项目为{other}。',
      score: '得分{found}分，而“{sheet}”{cell}同一项目为{other}分。',
      grade: '等级为“{found}”，而“{sheet}”{cell}同一项目为“{other}”。',
    },
    why: '同一项目在两张表里的预算、得分或等级不同，审核时无法认定以哪个为准。',
    todo: '查明以哪张表为准，改正另一张；汇总表最好直接引用明细表。',
  },
  'en-US': {
    title: 'One project, two values',
    messages: {
      budget: '{column} is {found}, but the same project at “{sheet}” {cell} has {other}.',
      score: 'The score is {found}, but the same project at “{sheet}” {cell} has {other}.',
      grade: 'The grade is {found}, but the same project at “{sheet}” {cell} has {other}.',
    },
    why: 'Where two tables disagree on a project, nobody can tell which one holds.',
    todo: 'Find out which table is right and mend the other; best let the total sheet refer to the unit sheets.',
  },
});
