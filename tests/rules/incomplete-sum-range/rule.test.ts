import rule from '../../../src/core/rules/incomplete-sum-range/rule';
import { testRule } from '../test-rule';

const two = (total: string) => `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
      | 1    | 征兵工作经费 | 30             | 95       | 优       |
      | 2    | 双拥优抚经费 | 20             | 90       | 优       |
      |      | 合计         | ${total}       |          |          |`;

const grouped = (total: string, subtotal = '=SUM(D5:D6) → 3') => `
      # 表
      | 序号 | 主管部门 | 项目名称     | 预算数（万元）    | 自评得分 | 自评等级 |
      | 1    | 甲局     | 征兵工作经费 | 10                | 95       | 优       |
      | 2    | 甲局     | 双拥优抚经费 | 20                | 90       | 优       |
      |      |          | 小计         | =SUM(D2:D3) → 30  |          |          |
      | 3    | 乙局     | 民兵训练经费 | 1                 | 90       | 优       |
      | 4    | 乙局     | 人防工作经费 | 2                 | 90       | 优       |
      |      |          | 小计         | ${subtotal}       |          |          |
      |      |          | 总计         | ${total}          |          |          |`;

testRule(rule, {
  silent: {
    'the whole range': two('=SUM(C2:C3) → 50'),
    'header and blank rows within': two('=SUM(C1:C3) → 50'),
    'cell by cell': two('=C2+C3 → 50'),
    'a typed total': two('50'),
    'a total that comes from elsewhere': two('=Sheet2!C9 → 50'),
    'a condition is not for us to judge': two('=SUMIF(B2:B3,"*经费",C2:C3) → 50'),
    'a sum over other rows altogether': two('=SUM(C20:C30) → 50'),
    'a sum across the row': two('=D4+E4 → 50'),
    'the sum of subtotals': grouped('=D4+D7 → 33'),
    'the sum of rows around a subtotal': grouped('=SUM(D2:D3,D5:D6) → 33'),
    'SUBTOTAL passes over SUBTOTAL': `
      # 表
      | 序号 | 项目名称     | 预算数（万元）          | 自评得分 | 自评等级 |
      | 1    | 征兵工作经费 | 10                      | 95       | 优       |
      | 2    | 双拥优抚经费 | 20                      | 90       | 优       |
      |      | 小计         | =SUBTOTAL(9,C2:C3) → 30 |          |          |
      |      | 合计         | =SUBTOTAL(9,C2:C4) → 30 |          |          |`,
    'an empty amount left out': `
      # 表
      | 序号 | 项目名称     | 预算数（万元）    | 自评得分 | 自评等级 |
      | 1    | 征兵工作经费 | 10                | 95       | 优       |
      | 2    | 双拥优抚经费 | 20                | 90       | 优       |
      | 3    | 民兵训练经费 |                   | 90       | 优       |
      |      | 合计         | =SUM(C2:C3) → 30  |          |          |`,
    'each section has its 合计': `
      # 表
      | 序号 | 项目名称     | 预算数（万元）    | 自评得分 | 自评等级 |
      | 1    | 征兵工作经费 | 10                | 95       | 优       |
      | 2    | 双拥优抚经费 | 20                | 90       | 优       |
      |      | 合计         | =SUM(C2:C3) → 30  |          |          |
      | 1    | 民兵训练经费 | 1                 | 90       | 优       |
      | 2    | 人防工作经费 | 2                 | 90       | 优       |
      |      | 合计         | =SUM(C5:C6) → 3   |          |          |`,
  },
  finds: [
    {
      name: 'the row that was inserted last',
      drawing: two('=SUM(C2:C2) → 30'),
      findings: [
        {
          at: '表!C4',
          message: 'leavesOut',
          data: { label: '合计', formula: '=SUM(C2:C2)', left: ['表!C3'], amount: '20' },
          fix: ['C4 = =SUM(C2:C3)'],
        },
      ],
    },
    {
      name: 'one of many plus signs',
      drawing: `
        # 表
        | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
        | 1    | 征兵工作经费 | 30             | 95       | 优       |
        | 2    | 双拥优抚经费 | 20             | 90       | 优       |
        | 3    | 民兵训练经费 | 1              | 90       | 优       |
        |      | 合计         | =C2+C4 → 31    |          |          |`,
      findings: [
        {
          at: '表!C5',
          message: 'leavesOut',
          data: { label: '合计', formula: '=C2+C4', left: ['表!C3'], amount: '20' },
          fix: ['C5 = =SUM(C2:C4)'],
        },
      ],
    },
    {
      name: 'a subtotal counted twice',
      drawing: grouped('=SUM(D2:D7) → 66'),
      findings: [
        {
          at: '表!D8',
          message: 'subtotalsTwice',
          data: { label: '总计', formula: '=SUM(D2:D7)', subtotals: ['表!D4', '表!D7'] },
          fix: ['D8 = =SUM(D2:D3,D5:D6)'],
        },
      ],
    },
    {
      name: 'SUBTOTAL does not pass over a plain SUM',
      drawing: grouped('=SUBTOTAL(9,D2:D6) → 63'),
      findings: [
        {
          at: '表!D8',
          message: 'subtotalsTwice',
          data: { label: '总计', formula: '=SUBTOTAL(9,D2:D6)', subtotals: ['表!D4'] },
          fix: ['D8 = =SUM(D2:D3,D5:D6)'],
        },
      ],
    },
    {
      name: 'a subtotal of the list is not added',
      drawing: grouped('=D4 → 30'),
      findings: [
        {
          at: '表!D8',
          message: 'leavesOut',
          data: { label: '总计', formula: '=D4', left: ['表!D5', '表!D6'], amount: '3' },
          fix: ['D8 = =SUM(D2:D3,D5:D6)'],
        },
      ],
    },
    {
      name: 'a subtotal that is short, and a row added twice',
      drawing: grouped('=D4+D7+D5 → 33', '=SUM(D5:D5) → 1'),
      findings: [
        {
          at: '表!D7',
          message: 'leavesOut',
          data: { label: '小计', formula: '=SUM(D5:D5)', left: ['表!D6'], amount: '2' },
          fix: ['D7 = =SUM(D5:D6)'],
        },
        {
          at: '表!D8',
          message: 'subtotalsTwice',
          data: { label: '总计', formula: '=D4+D7+D5', subtotals: ['表!D7'] },
          fix: ['D8 = =SUM(D2:D3,D5:D6)'],
        },
      ],
    },
    {
      name: 'overlapping ranges',
      drawing: two('=SUM(C2:C3,C3) → 70'),
      findings: [
        {
          at: '表!C4',
          message: 'rowsTwice',
          data: { label: '合计', formula: '=SUM(C2:C3,C3)', rows: ['表!C3'] },
          fix: ['C4 = =SUM(C2:C3)'],
        },
      ],
    },
  ],
});
