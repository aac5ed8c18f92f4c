import rule from '../../../src/core/rules/execution-rate-mismatch/rule';
import { testRule } from '../test-rule';

testRule(rule, {
  silent: {
    'right at the printed precision': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） | 执行率  |
      | 1    | 征兵工作经费 | 46             | 41             | 89.13%  |
      | 2    | 双拥优抚经费 | 46             | 41             | 89.1%   |
      | 3    | 高龄老人补贴 | 100.00         | 99.96          | 100%    |
      | 4    | 基层社会救助 | 46             | 41             | =D5/C5 → 0.8913043478260869 |
      | 5    | 退役军人安置 | 46             | 41             | 0.8913  |`,
    'half a percent of the last place rounds up': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） | 执行率  |
      | 1    | 征兵工作经费 | 1000           | 951.25         | 95.13%  |
      | 2    | 双拥优抚经费 | 200            | 191            | 96%     |`,
    'a column of percent figures': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） | 执行率（%） |
      | 1    | 征兵工作经费 | 46             | 41             | 89.13       |
      | 2    | 双拥优抚经费 | 20             | 20             | 100         |`,
    'executed in 元, budget in 万元': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 执行数（元） | 执行率  |
      | 1    | 征兵工作经费 | 46             | 410000       | 89.13%  |`,
    'no budget: nothing, 0, 100 and a dash are all in use': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） | 执行率 |
      | 1    | 征兵工作经费 | 0              | 0              |        |
      | 2    | 双拥优抚经费 | 0              | 0              | 0%     |
      | 3    | 高龄老人补贴 | 0              | 0              | 100%   |
      | 4    | 基层社会救助 | 0              | 0              | —      |
      | 5    | 退役军人安置 | —              | —              | 95%    |
      | 6    | 人才公寓补贴 | 0              | 0              | #DIV/0! |`,
    'not filled in yet': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） | 执行率 |
      | 1    | 征兵工作经费 | 46             |                |        |
      | 2    | 双拥优抚经费 | 20             | 20             |        |`,
    'of the adjusted budget, not the initial one': `
      # 表
      | 序号 | 项目名称     | 年初预算数（万元） | 全年预算数（万元） | 全年执行数（万元） | 执行率 |
      | 1    | 征兵工作经费 | 50                 | 40                 | 38                 | 95%    |`,
    'the rate of a total is the quotient of the totals': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） | 执行率 |
      | 1    | 征兵工作经费 | 40             | 20             | 50%    |
      | 2    | 双拥优抚经费 | 20             | 20             | 100%   |
      |      | 合计         | 60             | 40             | 66.67% |`,
    'a total alone shows no scale: nobody can tell whether 96.2 is a percent figure': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） | 执行率 |
      | 1    | 征兵工作经费 | 40             | 38             |        |
      | 2    | 双拥优抚经费 | 60             | 58.2           |        |
      |      | 合计         | 100            | 96.2           | 96.2   |`,
    'a total of percent figures, one without a rate, one without amounts': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） | 执行率（%） |
      | 1    | 征兵工作经费 | 40             | 20             | 50          |
      | 2    | 双拥优抚经费 | 20             | 20             | 100         |
      |      | 小计         | 60             | 40             | 66.7        |
      | 3    | 高龄老人补贴 | 20             | 20             | 100         |
      |      | 小计         | 20             | 20             |             |
      |      | 合计         | 80             | 60             | 75.00       |`,
  },
  finds: [
    {
      name: 'off by the last printed place',
      drawing: `
        # 表
        | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） | 执行率 |
        | 1    | 征兵工作经费 | 46             | 41             | 89.14% |`,
      findings: [
        {
          at: '表!E2',
          message: 'differs',
          data: { found: '89.14', expected: '89.13' },
          fix: ['E2 = =IF(C2=0,0,ROUND(D2/C2,4))'],
        },
      ],
    },
    {
      name: 'computed on the initial budget',
      drawing: `
        # 表
        | 序号 | 项目名称     | 年初预算数（万元） | 全年预算数（万元） | 全年执行数（万元） | 执行率 |
        | 1    | 征兵工作经费 | 50                 | 40                 | 38                 | 76%    |`,
      findings: [
        {
          at: '表!F2',
          message: 'onInitial',
          data: { found: '76', expected: '95' },
          fix: ['F2 = =IF(D2=0,0,ROUND(E2/D2,4))'],
        },
      ],
    },
    {
      name: 'in the convention of the column, units taken into account',
      drawing: `
        # 表
        | 序号 | 项目名称     | 预算数（万元） | 执行数（元） | 执行率（%） |
        | 1    | 征兵工作经费 | 46             | 410000       | 91.3        |
        | 2    | 双拥优抚经费 | 20             | 200000       | 100         |`,
      findings: [
        {
          at: '表!E2',
          message: 'differs',
          data: { found: '91.3', expected: '89.1' },
          fix: ['E2 = =IF(C2=0,0,ROUND(D2/C2/10000*100,2))'],
        },
      ],
    },
    {
      name: 'a percent format over a percent figure',
      drawing: `
        # 表
        | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） | 执行率   |
        | 1    | 征兵工作经费 | 40             | 38             | 9500.00% |
        | 2    | 双拥优抚经费 | 20             | 20             | 100.00%  |`,
      findings: [
        {
          at: '表!E2',
          message: 'hundredfold',
          data: { found: '9500.00', expected: '95.00' },
          fix: ['E2 = =IF(C2=0,0,ROUND(D2/C2,4))'],
        },
      ],
    },
    {
      name: 'a rate without budget and expenditure; an amount as text gives no fix',
      drawing: `
        # 表
        | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） | 执行率 |
        | 1    | 征兵工作经费 | 0              | 0              | 95%    |
        | 2    | 双拥优抚经费 | '20            | 10             | 95%    |`,
      findings: [
        { at: '表!E2', message: 'withoutBudget', data: { found: '95' } },
        { at: '表!E3', message: 'differs', data: { found: '95', expected: '50' } },
      ],
    },
    {
      name: 'the rate of a total: the mean of the rates, or anything else',
      drawing: `
        # 表
        | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） | 执行率 |
        | 1    | 征兵工作经费 | 40             | 20             | 50%    |
        | 2    | 双拥优抚经费 | 20             | 20             | 100%   |
        |      | 小计         | 60             | 40             | 75%    |
        | 3    | 高龄老人补贴 | 40             | 20             | 50%    |
        |      | 合计         | 100            | 60             | 90.0%  |`,
      findings: [
        { at: '表!E4', message: 'totalIsMean', data: { found: '75', expected: '67' } },
        { at: '表!E6', message: 'total', data: { found: '90.0', expected: '60.0' } },
      ],
    },
    {
      name: 'quotients among percent figures, in a row and in the total',
      drawing: `
        # 表
        | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） | 执行率 |
        | 1    | 征兵工作经费 | 40             | 38             | 95     |
        | 2    | 双拥优抚经费 | 20             | 19.4           | 97     |
        | 3    | 高龄老人补贴 | 40             | 38.8           | 0.97   |
        |      | 合计         | 100            | 96.2           | 0.96   |`,
      findings: [
        { at: '表!E5', message: 'total', data: { found: '0.96', expected: '96.20' } },
        {
          at: '表!E4',
          message: 'hundredfold',
          data: { found: '0.97', expected: '97.00' },
          fix: ['E4 = =IF(C4=0,0,ROUND(D4/C4*100,2))'],
        },
      ],
    },
    {
      name: 'a percent figure in the total of quotients',
      drawing: `
        # 表
        | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） | 执行率 |
        | 1    | 征兵工作经费 | 40             | 38             | 0.95   |
        | 2    | 双拥优抚经费 | 60             | 58.2           | 0.97   |
        |      | 合计         | 100            | 96.2           | 96.2   |`,
      findings: [{ at: '表!E4', message: 'total', data: { found: '9620', expected: '96' } }],
    },
    {
      name: 'a whole column on the initial budget is said once and mended at once',
      drawing: `
        # 表
        | 序号 | 项目名称 | 年初预算数（万元） | 全年预算数（万元） | 全年执行数（万元） | 执行率 |
        ${Array.from({ length: 11 }, (_, index) => `| ${index + 1} | 项目${'甲乙丙丁戊己庚辛壬癸子'[index]}经费 | 50 | 40 | 38 | 76.00% |`).join('\n')}`,
      findings: [
        {
          at: '表!F2:F12',
          message: 'mostOnInitial',
          data: { count: 11, total: 11 },
          fix: Array.from({ length: 11 }, (_, index) => {
            const row = index + 2;
            return `F${row} = =IF(D${row}=0,0,ROUND(E${row}/D${row},4))`;
          }),
        },
      ],
    },
  ],
});
