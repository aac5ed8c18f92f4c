import rule from '../../../src/core/rules/hidden-data/rule';
import { testRule } from '../test-rule';

const table = (settings: string, total = '=SUM(C2:C4) → 60') => `
      # 表
      ${settings}
      | 序号 | 项目名称     | 预算数（万元） | 全年执行数（万元） | 自评得分 | 自评等级 |
      | 1    | 征兵工作经费 | 30             | 28                 | 95       | 优       |
      | 2    | 双拥优抚经费 | 20             | 20                 | 90       | 优       |
      | 3    | 民兵训练经费 | 10             | 10                 | 90       | 优       |
      |      | 合计         | ${total}       |                    |          |          |`;
const NO_TOTAL = table('hidden rows 3').replace(/\n[^\n]*合计[^\n]*$/, '');

testRule(rule, {
  silent: {
    'nothing hidden': table(''),
    'the filter shows all': table('filter A1:F4'),
    'rows elsewhere on the sheet': table('hidden rows 9'),
    'no total counts them': NO_TOTAL,
    'a column of texts': table('hidden columns F'),
    'a hidden amount without total': table('hidden columns D'),
  },
  finds: [
    {
      name: 'hidden rows',
      drawing: table('hidden rows 3, 4'),
      findings: [
        {
          at: '表!A1:F5',
          message: 'rows',
          data: { count: 2, cells: ['表!B3', '表!B4'], column: '预算数（万元）', amount: '30' },
        },
      ],
    },
    {
      name: 'filtered and hidden rows',
      drawing: table('filter A1:F3\nhidden rows 3, 4'),
      findings: [
        {
          at: '表!A1:F5',
          message: 'filtered',
          data: { count: 1, cells: ['表!B3'], column: '预算数（万元）', amount: '20' },
        },
        {
          at: '表!A1:F5',
          message: 'rows',
          data: { count: 1, cells: ['表!B4'], column: '预算数（万元）', amount: '10' },
        },
      ],
    },
    {
      name: 'a total that leaves them out',
      drawing: table('filter A1:F4\nhidden rows 3', '=SUBTOTAL(109,C2:C4) → 40'),
      findings: [
        {
          at: '表!A1:F5',
          message: 'notCounted',
          data: { count: 1, cells: ['表!B3'], column: '预算数（万元）', amount: '20' },
        },
      ],
    },
    {
      name: 'a hidden column with a total',
      drawing: table('hidden columns C'),
      findings: [{ at: '表!A1:F5', message: 'columns', data: { columns: ['预算数（万元）'] } }],
    },
  ],
});
