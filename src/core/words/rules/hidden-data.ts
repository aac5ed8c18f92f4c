import rule from '../../rules/hidden-data/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '合计里有看不见的行或列',
    messages: {
      rows: '本表隐藏了{count}行（{cells}），{column}共{amount}，仍计入合计。',
      filtered: '本表开着筛选，{count}行没有显示（{cells}），{column}共{amount}，仍计入合计。',
      notCounted: '本表有{count}行没有显示（{cells}），{column}共{amount}；合计用的是SUBTOTAL，没有计入这些行。',
      columns: '{columns}列隐藏着，但有合计数；送审的人看不到。',
    },
    why: '打印或送审的人看到的明细与合计对不上；隐藏的往往是删改时忘了处理的旧数据。',
    todo: '取消筛选和隐藏，看看这些行、列要不要；不要的删除，要的显示出来。',
  },
  'en-US': {
    title: 'Totals count what is not shown',
    messages: {
      rows: '{count} rows are hidden ({cells}); their {column} of {amount} is in the totals.',
      filtered: 'A filter keeps {count} rows from view ({cells}); their {column} of {amount} is in the totals.',
      notCounted:
        '{count} rows are not shown ({cells}); their {column} of {amount} is not in the totals, which are SUBTOTALs.',
      columns: 'Hidden, though they have totals, are the columns {columns}; readers do not see them.',
    },
    why: 'Readers cannot add up what they do not see; hidden rows are often leftovers.',
    todo: 'Clear the filter, show the rows and columns, and delete what does not belong there.',
  },
});
