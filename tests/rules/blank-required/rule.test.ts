import { SHIPPED_PRESETS } from '../../../src/core/presets';
import rule from '../../../src/core/rules/blank-required/rule';
import { drawWorkbook } from '../../drawing/draw-workbook';
import { detect, testRule } from '../test-rule';

const NAMES = '甲乙丙丁戊己庚辛壬癸子丑';

testRule(rule, {
  silent: {
    'all there, zeros and dashes included': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
      | 1    | 征兵工作经费 | 30.02          | 95       | 优       |
      | 2    | 双拥优抚经费 | 0              | 0        | 差       |
      | 3    | 高龄老人补贴 | —              | —        | —        |`,
    'columns that the list does not have': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 |
      | 1    | 征兵工作经费 | 30.02          | 95       |`,
    'other columns may be empty': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 | 备注 | 偏差原因 |
      | 1    | 征兵工作经费 | 30.02          | 95       | 优       |      |          |
      | 2    | 双拥优抚经费 | 30.02          | 95       | 优       | 追加 |          |`,
    'an initial budget is not asked for beside the adjusted one': `
      # 表
      | 序号 | 项目名称     | 年初预算数（万元） | 全年预算数（万元） | 自评得分 | 自评等级 |
      | 1    | 征兵工作经费 | 12                 | 12                 | 95       | 优       |
      | 2    | 双拥优抚经费 |                    | 30.02              | 95       | 优       |`,
    'a score merged over the rows of one project': `
      # 表
      merge D2:D3, E2:E3
      | 序号 | 项目名称         | 预算数（万元） | 自评得分 | 自评等级 |
      | 1    | 征兵工作经费一期 | 30.02          | 95       | 优       |
      | 2    | 征兵工作经费二期 | 12             |          |          |`,
    'formulas that have not been computed yet': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级          |
      | 1    | 征兵工作经费 | =Sheet9!A1     | 95       | =IF(D2>=90,"优")  |
      | 2    | 双拥优抚经费 | =Sheet9!A2     | 95       | =IF(D3>=90,"优")  |`,
    'a sum without a label is no project': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
      | 1    | 征兵工作经费 | 30.02          | 95       | 优       |
      | 2    | 双拥优抚经费 | 12             | 95       | 优       |
      |      |              | 42.02          |          |          |`,
  },
  finds: [
    {
      name: 'each empty cell of a row that has the others',
      drawing: `
        # 表
        | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
        | 1    | 征兵工作经费 | 30.02          | 95       | 优秀     |
        | 2    | 双拥优抚经费 |                | 85       | 良好     |
        | 3    | 高龄老人补贴 | 20             |          | 优秀     |
        | 4    | 基层社会救助 | 20             | 95       |          |
        | 5    |              | 20             | 95       | 优秀     |
        | 6    | 人才公寓补贴 | 20             |          |          |`,
      findings: [
        { at: '表!B6', message: 'blank', data: {} },
        { at: '表!C3', message: 'blank', data: {} },
        { at: '表!D4', message: 'blank', data: {} },
        { at: '表!D7', message: 'blankScoreAndGrade', data: {} },
        { at: '表!E5', message: 'blank', data: {}, fix: ['E5 = "优秀"'] },
      ],
    },
    {
      name: 'columns that nobody has filled in are said once',
      drawing: `
        # 表
        | 序号 | 项目名称     | 全年预算数（万元） | 全年执行数（万元） | 自评得分 | 自评等级 |
        | 1    | 征兵工作经费 | 30.02              |                    | 95       |          |
        | 2    | 双拥优抚经费 | 12                 |                    | 85       |          |`,
      findings: [
        { at: '表!F2:F3', message: 'emptyColumn', data: { column: '自评等级', total: 2 } },
        {
          at: '表!D2:D3',
          message: 'emptyColumn',
          severity: 'warning',
          data: { column: '全年执行数（万元）', total: 2 },
        },
      ],
    },
    {
      name: 'a list half filled in',
      drawing: `
        # 表
        | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
        ${Array.from(NAMES, (name, index) => `| ${index + 1} | 项目${name}经费 | 7.5 | ${index === 0 ? '95' : ''} |`).join('\n')}`,
      findings: [{ at: '表!D2:D13', message: 'mostBlank', data: { column: '自评得分', count: 11, total: 12 } }],
    },
  ],
});

test('where self-evaluations are not graded no grade is asked for', () => {
  const drawing = `
    # 表
    | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
    | 1    | 征兵工作经费 | 30.02          | 95       |          |
    | 2    | 双拥优抚经费 | 30.02          | 95       |          |`;
  expect(
    detect(
      rule,
      drawWorkbook(drawing),
      SHIPPED_PRESETS.find(({ id }) => id === 'hubei'),
    ),
  ).toEqual([]);
});
