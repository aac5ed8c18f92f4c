import rule from '../../../src/core/rules/number-as-text/rule';
import { testRule } from '../test-rule';

testRule(rule, {
  silent: {
    'numbers however formatted, and texts that are none': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 执行率 | 自评得分 | 备注 |
      | 1    | 征兵工作经费 | 1,234.50       | 95.00% | 100.0    | '12  |
      | '2   | 双拥优抚经费 | —              | /      | 优       |      |
      | 3    | 高龄老人补贴 | 12             |        |          |      |`,
    'a rate that a formula prints': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） | 执行率                            |
      | 1    | 征兵工作经费 | 40             | 38             | =TEXT(D2/C2,"0.00%") → '95.00%    |`,
  },
  finds: [
    {
      name: 'each kind, with the number that means the same',
      drawing: `
        # 表
        | 序号 | 项目名称     | 预算数（万元） | 执行数（元）  | 执行率    | 自评得分 |
        | 1    | 征兵工作经费 | '54.9398       | '１２３.50    | '95.13%   | '97 分   |
        | 2    | 双拥优抚经费 | '1,054.93      | '12 345       | 0.95      | '100     |
        | 3    | 高龄老人补贴 | '20万元        | '3.5万元      | '0.5      | 95       |
        | 4    | 基层社会救助 | '5000元        | '¥12.00       | 1         | '9５.5   |`,
      findings: [
        { at: '表!C2', message: 'plain', data: { found: '54.9398' }, fix: ['C2 = 54.9398'] },
        { at: '表!C3', message: 'withCommas', data: { found: '1,054.93' }, fix: ['C3 = 1054.93'] },
        { at: '表!C4', message: 'withUnit', data: { found: '20万元' }, fix: ['C4 = 20'] },
        { at: '表!C5', message: 'withUnit', data: { found: '5000元' }, fix: ['C5 = 0.5'] },
        { at: '表!D2', message: 'fullWidth', data: { found: '１２３.50' }, fix: ['D2 = 123.5'] },
        { at: '表!D3', message: 'withSpaces', data: { found: '12 345' }, fix: ['D3 = 12345'] },
        { at: '表!D4', message: 'withUnit', data: { found: '3.5万元' }, fix: ['D4 = 35000'] },
        { at: '表!D5', message: 'withUnit', data: { found: '¥12.00' }, fix: ['D5 = 12'] },
        { at: '表!F2', message: 'withUnit', data: { found: '97 分' }, fix: ['F2 = 97'] },
        { at: '表!F3', message: 'plain', data: { found: '100' }, fix: ['F3 = 100'] },
        { at: '表!F5', message: 'fullWidth', data: { found: '9５.5' }, fix: ['F5 = 95.5'] },
        { at: '表!E2', message: 'rate', severity: 'warning', data: { found: '95.13%' }, fix: ['E2 = 0.9513'] },
        { at: '表!E4', message: 'rate', severity: 'warning', data: { found: '0.5' }, fix: ['E4 = 0.5'] },
      ],
    },
    {
      name: 'words where an amount belongs; but 年初预算数 may say that the project came later',
      drawing: `
        # 表
        | 序号 | 项目名称     | 年初预算数（万元） | 全年预算数（万元） | 全年执行数（万元） | 自评得分 |
        | 1    | 征兵工作经费 | 年中追加           | 30（含结转5）      | 1O                 | 95       |
        | 2    | 双拥优抚经费 | 30                 | 约30               | 30                 | 优       |
        | 3    | 高龄老人补贴 | 30                 | 30                 | 30                 | 95       |`,
      findings: [
        { at: '表!D2', message: 'words', data: { found: '30（含结转5）' } },
        { at: '表!D3', message: 'words', data: { found: '约30' } },
        { at: '表!E2', message: 'words', data: { found: '1O' } },
      ],
    },
    {
      name: 'what a formula prints, what is finer than 分, and totals',
      drawing: `
        # 表
        | 序号 | 项目名称     | 预算数（元）                   | 自评得分 |
        | 1    | 征兵工作经费 | =TEXT(12.5,"0.00") → '12.50    | 95       |
        | 2    | 双拥优抚经费 | '12.345                        | 95       |
        | 3    | 高龄老人补贴 | 20                             | 95       |
        |      | 合计         | '44.85                         |          |`,
      findings: [
        { at: '表!C2', message: 'plain', data: { found: '12.50' } },
        { at: '表!C3', message: 'plain', data: { found: '12.345' } },
        { at: '表!C5', message: 'plain', data: { found: '44.85' }, fix: ['C5 = 44.85'] },
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
      | 1    | 社保中心 | 征兵工作经费 | '100            | 95       | 优      |
      | 2    | 社保中心 | 双拥优抚经费 | 100            | 95       | 优       |
      | 3    | 就业局   | 就业培训经费 | 50             | 95       | 优       |
      | 4    | 就业局   | 差旅会议经费 | 20             | 95       | 优       |`,
      findings: [{ at: '汇总!D2', message: 'plain', data: { found: '100' }, fix: ['D2 = 100'] }],
    },
    {
      name: 'a column of texts is said once and mended at once',
      drawing: `
        # 表
        | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
        ${Array.from('甲乙丙丁戊己庚辛壬癸子', (name, index) => `| ${index + 1} | 项目${name}经费 | '7.5 | 95 |`).join('\n')}`,
      findings: [
        {
          at: '表!C2:C12',
          message: 'most',
          data: { column: '预算数（万元）', count: 11, total: 11 },
          fix: Array.from({ length: 11 }, (_, index) => `C${index + 2} = 7.5`),
        },
      ],
    },
  ],
});
