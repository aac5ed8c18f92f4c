import rule from '../../rules/blank-required/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '必填项未填',
    messages: {
      blank: '必须填写，现在是空的。',
      blankScoreAndGrade: '必须填写，现在是空的，等级也随之空着。',
      mostBlank: '“{column}”{total}个项目中有{count}个没有填。',
      emptyColumn: '“{column}”整列{total}个项目都没有填。',
    },
    why: '项目名称、预算、得分和等级缺一项，合计、平均分和评优率就不完整，会被退回补填。',
    todo: '对照单项自评表补填；确实没有的，填“—”并在备注中说明。',
  },
  'en-US': {
    title: 'Required cell is empty',
    messages: {
      blank: 'It is empty but must be filled in.',
      blankScoreAndGrade: 'It is empty but must be filled in, and the grade with it.',
      mostBlank: '“{column}” is empty for {count} of {total} projects.',
      emptyColumn: '“{column}” is empty for all {total} projects.',
    },
    why: 'Without name, budget, score or grade the sums, means and shares are incomplete, and the list is sent back.',
    todo: 'Fill it in from the project’s own form; where there is really nothing, write “—” and say why in the remarks.',
  },
});
