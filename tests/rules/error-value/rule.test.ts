import rule from '../../../src/core/rules/error-value/rule';
import { testRule } from '../test-rule';

testRule(rule, {
  silent: {
    'errors elsewhere on the sheet, and texts that only begin like one': `
      # 表
      | 序号 | 项目名称      | 预算数（万元） | 自评得分 | | |
      | 1    | #1楼维修经费  | 30.02          | 95       | | #REF! |
      | 2    | 双拥优抚经费  | 12             | 95       | | |`,
  },
  finds: [
    {
      name: 'each kind, in any column, typed or computed, totals included',
      drawing: `
        # 表
        | 序号 | 项目名称     | 预算数（万元）       | 执行数（万元） | 自评得分 | 备注    |
        | 1    | 征兵工作经费 | =SUM(X1) → #REF!     | #N/A           | #VALUE!  | #NAME?  |
        | 2    | 双拥优抚经费 | 12                   | '#NUM!         | 95       |         |
        | 3    | 高龄老人补贴 | 12                   | 12             | 95       |         |
        |      | 合计         | =SUM(C2:C4) → #REF!  | 12             |          |         |`,
      findings: [
        { at: '表!C2', message: 'reference', data: { found: '#REF!' } },
        { at: '表!C5', message: 'reference', data: { found: '#REF!' } },
        { at: '表!D2', message: 'notFound', data: { found: '#N/A' } },
        { at: '表!D3', message: 'other', data: { found: '#NUM!' } },
        { at: '表!E2', message: 'value', data: { found: '#VALUE!' } },
        { at: '表!F2', message: 'name', data: { found: '#NAME?' } },
      ],
    },
    {
      name: 'a rate without budget, with a formula that minds it',
      drawing: `
        # 表
        | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） | 执行率           |
        | 1    | 征兵工作经费 | 0              | 0              | =D2/C2 → #DIV/0! |
        | 2    | 双拥优抚经费 |                | 0              | =D3/C3 → #DIV/0! |
        | 3    | 高龄老人补贴 | 20             | 10             | =D4/C4 → 50%     |`,
      findings: [
        { at: '表!E2', message: 'division', data: { found: '#DIV/0!' }, fix: ['E2 = =IF(C2=0,0,ROUND(D2/C2,4))'] },
        { at: '表!E3', message: 'division', data: { found: '#DIV/0!' } },
      ],
    },
    {
      name: 'in a total sheet as well',
      drawing: `
      # 社保中心
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
      | 1    | 征兵工作经费 | 100            | 95       | 优       |
      | 2    | 双拥优抚经费 | 100            | 95       | 优       |
      # 就业局
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
      | 1    | 就业培训经费 | 50             | 95       | 优       |
      | 2    | 差旅会议经费 | 20             | 95       | 优       |
      # 汇总
      | 序号 | 单位     | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
      | 1    | 社保中心 | 征兵工作经费 | #REF!            | 95       | 优      |
      | 2    | 社保中心 | 双拥优抚经费 | 100            | 95       | 优       |
      | 3    | 就业局   | 就业培训经费 | 50             | 95       | 优       |
      | 4    | 就业局   | 差旅会议经费 | 20             | 95       | 优       |`,
      findings: [{ at: '汇总!D2', message: 'reference', data: { found: '#REF!' } }],
    },
    {
      name: 'a column that fails throughout is said once',
      drawing: `
        # 表
        | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
        ${Array.from('甲乙丙丁戊己庚辛壬癸子', (name, index) => `| ${index + 1} | 项目${name}经费 | =VLOOKUP(B${index + 2},X:Y,2,0) → #N/A | 95 |`).join('\n')}`,
      findings: [
        { at: '表!C2:C12', message: 'most', data: { found: '#N/A', column: '预算数（万元）', count: 11, total: 11 } },
      ],
    },
  ],
});
