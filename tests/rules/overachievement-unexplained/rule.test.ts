import rule from '../../../src/core/rules/overachievement-unexplained/rule';
import { drawForm } from '../../drawing/draw-form';
import { testRule } from '../test-rule';

const of = (...rows: string[]): string => drawForm({ indicators: rows.map((one) => `产出指标 | ${one}`) });

testRule(rule, {
  silent: {
    'a form that is right': drawForm(),
    'explained, or just below': of(
      '数量指标 | 人数 | ≥200人 | 300人 | 10 | 10 | 上级追加培训任务',
      '数量指标 | 场次 | ≥100场 | 129场 | 10 | 10 |',
    ),
    'of which less is better': of('成本指标 | 成本 | ≤100万元 | 10万元 | 10 | 10 |'),
    'above a bound, or of a cost without a sign': of(
      '成本指标 | 成本 | ≤100万元 | 150万元 | 10 | 5 |',
      '成本指标 | 单价 | 100元 | 150元 | 10 | 10 |',
    ),
    'a target of 0, a range, about so many': of(
      '质量指标 | 增量 | ≥0个 | 5个 | 10 | 10 |',
      '质量指标 | 比例 | 30%-40% | 60% | 10 | 10 |',
      '数量指标 | 人数 | ≥100人 | 约300人 | 10 | 10 |',
    ),
    'no column for reasons': `
      # 表
      | 项目支出绩效自评表 |
      | 项目名称 | | 技能培训 |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
      | 产出指标 | 数量指标 | 人数 | ≥200人 | 300人 | 10 | 10 |`,
  },
  finds: [
    {
      name: '130 % and more, with 无 as the reason; ten times as much',
      drawing: of(
        '数量指标 | 人数 | ≥100人 | 130人 | 10 | 10 | 无',
        '数量指标 | 场次 | ≥20场 | 205场 | 10 | 10 |',
        '数量指标 | 份数 | 100份 | 150份 | 10 | 10 |',
      ),
      findings: [
        { at: '自评表!F11', message: 'beyond', data: { target: '≥100人', actual: '130人', rate: '130' } },
        { at: '自评表!F12', message: 'farBeyond', data: { target: '≥20场', actual: '205场', rate: '1025' } },
        {
          at: '自评表!F13',
          message: 'beyond',
          certainty: 'review',
          data: { target: '100份', actual: '150份', rate: '150' },
        },
      ],
    },
    {
      name: 'all over the form: said once, but for what may be a slip',
      drawing: of(
        ...['甲', '乙', '丙', '丁'].map((n) => `数量指标 | 人数${n} | ≥100人 | 150人 | 10 | 10 |`),
        '数量指标 | 场次 | ≥20场 | 205场 | 10 | 10 |',
      ),
      findings: [
        {
          at: '自评表!F11:F15',
          message: 'several',
          data: { names: ['人数甲', '人数乙', '人数丙', '人数丁'], count: 4, total: 5 },
        },
        { at: '自评表!F15', message: 'farBeyond', data: { target: '≥20场', actual: '205场', rate: '1025' } },
      ],
    },
  ],
});
