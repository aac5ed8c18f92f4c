import rule from '../../../src/core/rules/score-out-of-range/rule';
import { testRule } from '../test-rule';

testRule(rule, {
  silent: {
    'a column number in the header is no full score': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 自评得分(10) | 自评等级(11) |
      | 1    | 征兵工作经费 | 30.02          | 98           | 优           |`,
    'the ends of the range, decimals, texts that are numbers': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 |
      | 1    | 征兵工作经费 | 30.02          | 0        |
      | 2    | 双拥优抚经费 | 20             | 100      |
      | 3    | 高龄老人补贴 | 20             | 95.0     |
      | 4    | 基层社会救助 | 20             | '95分    |
      | 5    | 退役军人安置 | 20             | =A1 → 99.99999999999999 |`,
    'scores in percent': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 |
      | 1    | 征兵工作经费 | 30.02          | 95.00%   |`,
    'a full score of 120': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 自评得分（120分） |
      | 1    | 征兵工作经费 | 30.02          | 112               |`,
    'not evaluated since there was no budget': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 |
      | 1    | 征兵工作经费 | 0              | —        |
      | 2    | 双拥优抚经费 | —              | 不参评   |
      | 3    | 高龄老人补贴 | 20             | 95       |`,
    'a project set aside, with the reason': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 备注             |
      | 1    | 征兵工作经费 | 12             | 不参评   | 涉密项目，未公开 |
      | 2    | 高龄老人补贴 | 20             | 95       |                  |`,
    'empty scores are for another rule': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 |
      | 1    | 征兵工作经费 | 12             |          |
      | 2    | 高龄老人补贴 | 20             | 95       |`,
    'the total of the scores': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 |
      | 1    | 征兵工作经费 | 12             | 96       |
      | 2    | 高龄老人补贴 | 20             | 95       |
      |      | 合计         | 32             | 191      |`,
  },
  finds: [
    {
      name: 'above, below, words, a dash beside a budget',
      drawing: `
        # 表
        | 序号 | 项目名称     | 预算数（万元） | 自评得分 |
        | 1    | 征兵工作经费 | 12             | 105      |
        | 2    | 双拥优抚经费 | 20             | -5       |
        | 3    | 高龄老人补贴 | 20             | 优       |
        | 4    | 基层社会救助 | 20             | —        |
        | 5    | 退役军人安置 | 20             | 100.01   |
        | 6    | 人才公寓补贴 | 20             | 未评价   |`,
      findings: [
        { at: '表!D2', message: 'above', data: { found: '105', full: '100' } },
        { at: '表!D3', message: 'below', data: { found: '-5', full: '100' } },
        { at: '表!D6', message: 'above', data: { found: '100.01', full: '100' } },
        { at: '表!D4', message: 'notNumber', data: { found: '优' } },
        { at: '表!D5', message: 'notScored', severity: 'warning', certainty: 'review', data: { found: '—' } },
        { at: '表!D7', message: 'notScored', severity: 'warning', certainty: 'review', data: { found: '未评价' } },
      ],
    },
    {
      name: 'grades in the column of scores throughout are said once',
      drawing: `
        # 表
        | 序号 | 项目名称 | 预算数（万元） | 自评得分 | 备注 |
        ${Array.from('甲乙丙丁戊己庚辛壬癸子', (name, index) => `| ${index + 1} | 项目${name}经费 | 7.5 | 优秀 | |`).join('\n')}`,
      findings: [{ at: '表!D2:D12', message: 'mostNotNumbers', data: { found: '优秀', count: 11, total: 11 } }],
    },
  ],
});
