import rule from '../../rules/score-on-detail-row/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '其中各行也填了分值或得分',
    messages: {
      found: '“{label}”这一行也填了分值或得分（{cells}），年度资金总额一行已经填过。',
      several: '有{count}行“其中”也填了分值或得分（{cells}），年度资金总额一行已经填过。',
    },
    why: '预算执行率只在年度资金总额一行计分，其中各行填“—”；重复填写容易把得分多加一次。',
    todo: '把其中各行的分值和得分改为“—”，只保留年度资金总额一行的。',
  },
  'en-US': {
    title: 'Points on a row of parts too',
    messages: {
      found: 'The row “{label}” has a weight or score too ({cells}); the total of the funds has them already.',
      several: '{count} rows of parts have a weight or score too ({cells}); the total of the funds has them already.',
    },
    why: 'The execution rate has points on the total row alone; on the rows of parts they are easily added twice.',
    todo: 'Put “—” for weight and score on the rows of parts and keep those of the total.',
  },
});
