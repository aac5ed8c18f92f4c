import rule from '../../rules/duplicate-project/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '项目重复',
    messages: {
      twice: '“{name}”在{first}已经有一行，单位也相同。',
      twiceWithoutUnit: '“{name}”在{first}已经有一行。',
      toldApart:
        '“{name}”在{first}已经有一行，只是“{column}”不同（这里“{here}”，那里“{there}”），请看是不是同一个项目。',
    },
    why: '同一项目列两次，个数、金额和等级都会多算。',
    todo: '确是重复的，删去一行；是两个单位的，写明单位；是两笔资金的，在名称里写明文号或批次加以区分。',
  },
  'en-US': {
    title: 'Project listed twice',
    messages: {
      twice: '“{name}” of the same unit stands at {first} already.',
      twiceWithoutUnit: '“{name}” stands at {first} already.',
      toldApart:
        '“{name}” stands at {first} already; only “{column}” differs (“{here}”, there “{there}”): is it one project?',
    },
    why: 'A project listed twice is counted twice: in number, money and grades.',
    todo: 'Delete one row, or tell the two apart: two units by their names, two funds in the project’s name (文号, batch).',
  },
});
