import { NATIONAL_PRESET } from '../../../src/core/presets';
import rule from '../../../src/core/rules/zero-budget-scored/rule';
import { drawWorkbook } from '../../drawing/draw-workbook';
import { detect, testRule } from '../test-rule';

testRule(rule, {
  silent: {
    'a budget however small, a dash, an empty budget': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 |
      | 1    | 征兵工作经费 | 0.008          | 95       |
      | 2    | 双拥优抚经费 | —              | 85       |
      | 3    | 高龄老人补贴 |                | 85       |`,
    'no score': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 |
      | 1    | 征兵工作经费 | 0              | 0        |
      | 2    | 双拥优抚经费 | 0              | —        |
      | 3    | 高龄老人补贴 | 0              |          |`,
    'an initial budget of 0 tells nothing: the project came later': `
      # 表
      | 序号 | 项目名称     | 年初预算数（万元） | 全年预算数（万元） | 自评得分 |
      | 1    | 征兵工作经费 | 0                  | 12.5               | 95       |`,
  },
  finds: [
    {
      name: 'within and above what the other indicators give',
      drawing: `
        # 表
        | 序号 | 项目名称     | 预算金额（调整后） | 自评得分 |
        | 1    | 征兵工作经费 | 0                  | 90       |
        | 2    | 双拥优抚经费 | 0.000000           | 90.5     |
        | 3    | 高龄老人补贴 | 12                 | 95       |`,
      findings: [
        { at: '表!D2', message: 'scored', data: { found: '90' } },
        { at: '表!D3', message: 'aboveRest', data: { found: '90.5', rest: '90' } },
      ],
    },
    {
      name: 'where projects without a budget are not evaluated',
      preset: { ...NATIONAL_PRESET, id: 'not-evaluated', zeroBudget: 'not-evaluated' },
      drawing: `
        # 表
        | 序号 | 项目名称     | 预算金额（调整后） | 自评得分 |
        | 1    | 征兵工作经费 | 0                  | 95       |`,
      findings: [{ at: '表!D2', message: 'notEvaluated', data: { found: '95' } }],
    },
    {
      name: 'budgets not filled in yet are said once',
      drawing: `
        # 表
        | 序号 | 项目名称       | 预算数（万元） | 自评得分 |
        ${Array.from({ length: 11 }, (_, index) => `| ${index + 1} | 项目${'甲乙丙丁戊己庚辛壬癸子'[index]}经费 | 0 | 95 |`).join('\n')}`,
      findings: [{ at: '表!C2:C12', message: 'most', data: { count: 11, total: 11 } }],
    },
  ],
});

test('a score is as it should be where the other indicators are scaled up to 100', () => {
  const drawing = `
    # 表
    | 序号 | 项目名称     | 预算数（万元） | 自评得分 |
    | 1    | 征兵工作经费 | 0              | 100      |`;
  expect(detect(rule, drawWorkbook(drawing), { ...NATIONAL_PRESET, zeroBudget: 'not-applicable' })).toEqual([]);
});
