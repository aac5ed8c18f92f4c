import rule from '../../rules/batch-order/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '批次与文号先后不一致',
    messages: {
      before:
        '第{batch}批（{number}）的文号早于第{earlierBatch}批（{earlierNumber}，{cell}），请核实批次或年度是否写错。',
    },
    why: '同一项资金分批下达，后一批的文号应在前一批之后；倒过来多半是批次、年度或文号抄错。',
    todo: '对照两个下达文件，改正写错的批次、年度或文号。',
  },
  'en-US': {
    title: 'Batches and document numbers run in opposite order',
    messages: {
      before:
        'Batch {batch} ({number}) is numbered before batch {earlierBatch} ({earlierNumber}, {cell}). A wrong batch or year?',
    },
    why: 'Later batches of one fund have later numbers; the other way round a batch, year or number was mostly miscopied.',
    todo: 'Compare with both documents and correct what is wrong.',
  },
});
