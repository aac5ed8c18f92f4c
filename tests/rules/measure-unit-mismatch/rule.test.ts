import rule from '../../../src/core/rules/measure-unit-mismatch/rule';
import { drawForm } from '../../drawing/draw-form';
import { testRule } from '../test-rule';

const of = (...rows: string[]): string => drawForm({ indicators: rows.map((one) => `产出指标 | ${one}`) });

testRule(rule, {
  silent: {
    'a form that is right': drawForm(),
    'one unit in two words': of(
      '数量指标 | 人数 | ≥200人 | 205名 | 10 | 10 |',
      '质量指标 | 比例 | ≥90百分比 | 95% | 10 | 10 |',
      '成本指标 | 补助 | 583元/人*月 | 583元/月·人 | 10 | 10 |',
    ),
    'counts of things, and words that we do not know': of(
      '数量指标 | 场次 | ≥5场 | 6次 | 10 | 10 |',
      '数量指标 | 车间 | ≥5个 | 6个标准化车间 | 10 | 10 |',
    ),
    'no unit at one of them': of('数量指标 | 人数 | ≥200人 | 205 | 10 | 10 |', '质量指标 | 率 | ≥90% | 95 | 10 | 10 |'),
    'points and percents of satisfaction': of('满意度指标 | 满意度 | ≥90% | 95分 | 10 | 10 |'),
    'words and dates': of('质量指标 | 质量 | 提升 | 10人 | 10 | 10 |', '时效指标 | 时间 | 2023年底 | 10天 | 10 | 10 |'),
    'the column holds shares of the target': `
      # 表
      | 项目支出绩效自评表 |
      | 项目名称 | | 技能培训 |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成率 | 分值 | 得分 | 原因 |
      | 产出指标 | 数量指标 | 人数 | ≥200人 | 90% | 10 | 9 | 请假 |`,
    'a share of less than one percent': of('质量指标 | 差错率 | ≤1% | 0.5% | 10 | 10 |'),
  },
  finds: [
    {
      name: 'units that have nothing to do with each other',
      drawing: of('数量指标 | 覆盖率 | ≥95% | 180人 | 10 | 10 |'),
      findings: [{ at: '自评表!F11', message: 'different', data: { target: '≥95%', actual: '180人' } }],
    },
    {
      name: 'people and visits: please look',
      drawing: of('数量指标 | 培训量 | ≥200人 | 260人次 | 10 | 10 |'),
      findings: [
        {
          at: '自评表!F11',
          message: 'different',
          severity: 'warning',
          certainty: 'review',
          data: { target: '≥200人', actual: '260人次' },
        },
      ],
    },
    {
      name: '万元 and 元: converted, or mistaken',
      drawing: of('成本指标 | 成本 | ≤98万元 | 950000元 | 10 | 10 |', '成本指标 | 费用 | ≤98万元 | 95元 | 10 | 10 |'),
      findings: [
        {
          at: '自评表!F11',
          message: 'convertible',
          severity: 'info',
          data: { target: '≤98万元', actual: '950000元' },
        },
        { at: '自评表!F12', message: 'slip', certainty: 'review', data: { target: '≤98万元', actual: '95元' } },
      ],
    },
    {
      name: 'a lost percent sign',
      drawing: of('质量指标 | 合格率 | ≥95% | 0.98 | 10 | 10 |'),
      findings: [
        {
          at: '自评表!F11',
          message: 'fraction',
          severity: 'warning',
          certainty: 'review',
          data: { target: '≥95%', actual: '0.98' },
        },
      ],
    },
  ],
});
