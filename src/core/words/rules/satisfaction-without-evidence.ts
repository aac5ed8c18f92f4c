import rule from '../../rules/satisfaction-without-evidence/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '满意度没有说明来源',
    messages: {
      form: '“{name}”只有数字，表内没有提到问卷、回访等调查方式，请核实是否留有依据。',
      forms: '{count}张自评表的满意度只有数字，表内没有提到问卷、回访等调查方式，请核实是否留有依据。',
    },
    why: '满意度要有调查依据，审核时常要求提供问卷或汇总记录。',
    todo: '有调查的，在说明中写一句调查方式和份数；没有的，补做调查或据实填写。',
  },
  'en-US': {
    title: 'Satisfaction rate without a source',
    messages: {
      form: '“{name}” is a bare figure: the form mentions no survey or other source.',
      forms: '{count} forms state satisfaction as a bare figure and mention no survey or other source.',
    },
    why: 'Reviewers often ask for the questionnaires or their summary.',
    todo: 'Say in a few words how and among how many it was asked.',
  },
});
