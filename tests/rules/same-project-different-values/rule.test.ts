import rule from '../../../src/core/rules/same-project-different-values/rule';
import { testRule } from '../test-rule';

const HEAD = '| 序号 | 主管部门 | 项目名称 | 预算数（万元） | 自评得分 | 自评等级 |';
const two = (first: string, second: string, head = HEAD) => `
      # 甲
      ${HEAD}
      | 1 | 甲局 | 会议经费 | 5 | 95 | 优 |
      | 2 ${first}
      # 汇总
      ${head}
      | 1 | 甲局 | 会议经费 | 5 | 95 | 优 |
      | 2 ${second}`;

testRule(rule, {
  silent: {
    'the same': two('| 甲局 | 征兵经费 | 30.02 | 95 | 优 |', '| 甲局 | 征兵经费 | 30.02 | 95.0 | 优秀 |'),
    'rounded in one table': two('| 甲局 | 征兵经费 | 30.0244 | 95 | 优 |', '| 甲局 | 征兵经费 | 30.02 | 95 | 优 |'),
    'a score rounded in one table': two('| 甲局 | 征兵经费 | 30 | 91.5 | 优 |', '| 甲局 | 征兵经费 | 30 | 92 | 优 |'),
    'of two units': two('| 甲局 | 业务经费 | 30 | 95 | 优 |', '| 乙局 | 业务经费 | 20 | 85 | 良 |'),
    'one says nothing': two('| 甲局 | 征兵经费 | 30 | 95 | 优 |', '| 甲局 | 征兵经费 | | 95 | |'),
    'scored by others in another sheet': `
      # 单位自评
      ${HEAD}
      | 1 | 甲局 | 征兵经费 | 30 | 95 | 优 |
      # 部门评价
      | 2023年度部门评价项目结果汇总表 | | | | | |
      | 序号 | 主管部门 | 项目名称 | 预算数（万元） | 评价得分 | 评价等级 |
      | 1 | 甲局 | 征兵经费 | 30 | 86 | 良 |`,
    'in 元 and in 万元': `
      # 甲
      ${HEAD}
      | 1 | 甲局 | 征兵经费 | 30.02 | 95 | 优 |
      | 2 | 甲局 | 会议经费 | 5 | 95 | 优 |
      # 汇总
      | 序号 | 主管部门 | 项目名称 | 预算数（元） | 自评得分 | 自评等级 |
      | 1 | 甲局 | 征兵经费 | 300200 | 95 | 优 |
      | 2 | 甲局 | 会议经费 | 50000 | 95 | 优 |`,
    'own money and transfers for one project': `
      # 本级项目
      ${HEAD}
      | 1 | 甲局 | 城乡低保 | 30 | 95 | 优 |
      | 2 | 甲局 | 征兵经费 | 5 | 95 | 优 |
      # 转移支付
      ${HEAD}
      | 1 | 甲局 | 城乡低保 | 500 | 99 | 优 |
      | 2 | 甲局 | 就业补助 | 5 | 95 | 优 |`,
    'twice in one table: nobody knows which': `
      # 甲
      ${HEAD}
      | 1 | 甲局 | 征兵经费 | 30 | 95 | 优 |
      | 2 | 甲局 | 会议经费 | 5 | 95 | 优 |
      # 汇总
      ${HEAD}
      | 1 | 甲局 | 征兵经费 | 10 | 95 | 优 |
      | 2 | 甲局 | 征兵经费 | 20 | 95 | 优 |
      | 3 | 甲局 | 会议经费 | 5 | 95 | 优 |`,
  },
  finds: [
    {
      name: 'another budget and another grade',
      drawing: two('| 甲局 | 征兵经费 | 30.02 | 89 | 良 |', '| 甲局 | 征兵经费 | 30.2 | 89 | 优 |'),
      findings: [
        {
          at: '汇总!D3',
          message: 'budget',
          data: { column: '预算数（万元）', found: '30.2', sheet: '甲', cell: '甲!D3', other: '30.02' },
        },
        { at: '汇总!F3', message: 'grade', data: { found: '优', sheet: '甲', cell: '甲!F3', other: '良' } },
      ],
    },
    {
      name: 'a table that names no units',
      drawing: two('| 甲局 | 征兵经费 | 30 | 98 | 优 |', '| 征兵经费 | 30 | 89 | 优 |', HEAD).replace(
        /# 汇总[^]*/,
        `# 汇总
        | 序号 | 项目名称 | 预算数（万元） | 自评得分 | 自评等级 |
        | 1 | 会议经费 | 5 | 95 | 优 |
        | 2 | 征兵经费 | 30 | 89 | 优 |`,
      ),
      findings: [{ at: '汇总!D3', message: 'score', data: { found: '89', sheet: '甲', cell: '甲!E3', other: '98' } }],
    },
  ],
});
