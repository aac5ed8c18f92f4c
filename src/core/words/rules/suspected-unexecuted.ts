import rule from '../../rules/suspected-unexecuted/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '疑似资金未执行',
    messages: {
      justTheRest: '得分恰为{score}分，即执行率的{weight}分未得、其余满分；预算{budget}是否没有执行，请核实。',
      most: '{total}个项目中有{count}个得分恰为{score}分（执行率的{weight}分未得、其余满分），请核实资金执行情况。',
    },
    why: '资金没有执行，产出和效益却全部完成，前后矛盾；审核时会调单项自评表来看。',
    todo: '查看单项自评表：确未执行的，重新核定产出和效益得分并说明原因；已执行的不必处理。',
  },
  'en-US': {
    title: 'Perhaps nothing was spent',
    messages: {
      justTheRest:
        'The score is just {score}: full marks but for the {weight} of execution. Was the budget of {budget} not spent?',
      most: '{count} of {total} projects score just {score}: full marks but for the {weight} of execution. Please check what was spent.',
    },
    why: 'Nothing spent and yet everything achieved does not go together; a reviewer will ask for the project’s own form.',
    todo: 'Look at the project’s form: where nothing was spent, score its results again and give the reason; else leave it.',
  },
});
