import rule from '../../rules/similar-project/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '项目相近',
    messages: {
      sameName: '去掉文号和前缀后，{count}行都是“{name}”（{cells}），请核实是否分批下达，或重复计列。',
      alike: '与{cell}“{other}”只差个别字，请核实是否同一项目。',
      sameAmount: '{cells}用途相近、金额同为{amount}，请核实是否同一笔资金登记了两次。',
    },
    why: '同一项目换个写法再列一次，个数和金额都会多算；分批下达的，名称里应写明批次。',
    todo: '对照下达文件：是同一笔的删去一行，分批的在名称中注明批次，无关的不必理会。',
  },
  'en-US': {
    title: 'Projects much alike',
    messages: {
      sameName:
        'Without document number and prefix {count} rows are named “{name}” ({cells}). Granted in batches, or counted twice?',
      alike: 'Differs by a character or so from “{other}” in {cell}. The same project?',
      sameAmount: '{cells} serve a like purpose with the same amount, {amount}. One sum entered twice?',
    },
    why: 'A project listed again in other words is counted and added up twice; batches should be named as such.',
    todo: 'Compare with the documents: remove a row, name the batch, or leave it where they are unrelated.',
  },
});
