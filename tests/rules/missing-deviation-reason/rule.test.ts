import rule from '../../../src/core/rules/missing-deviation-reason/rule';
import { drawForm } from '../../drawing/draw-form';
import { testRule } from '../test-rule';

const of = (...rows: string[]): string => drawForm({ indicators: rows.map((one) => `产出指标 | ${one}`) });
const other = (header: string, row: string): string => `
  # 表
  | 项目支出绩效自评表 |
  | 项目名称 | | 技能培训 |
  | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | ${header} |
  ${row}`;

const unscored = (...rows: string[]): string => `
  # 表
  | 转移支付区域（项目）绩效目标自评表 |
  | 转移支付名称 | | 就业补助资金 |
  | 一级指标 | 二级指标 | 三级指标 | 指标值 | 全年实际完成值 | 未完成原因和改进措施 |
  ${rows.join('\n')}`;

testRule(rule, {
  silent: {
    'without points: reached, explained, or not to be told': unscored(
      '| 产出指标 | 数量指标 | 人数 | ≥200人 | 210人 | |',
      '| 产出指标 | 数量指标 | 场次 | ≥5场 | 4场 | 场地维修，改到下年一季度 |',
      '| 产出指标 | 质量指标 | 质量 | 提升 | 有所提升 | |',
      '| 产出指标 | 时效指标 | 时间 | 2023年12月底前 | 2023年11月 | |',
      '| 产出指标 | 数量指标 | 村数 | ≥3个 | | |',
    ),
    'a form that is right': drawForm(),
    explained: of('数量指标 | 人数 | ≥200人 | 180人 | 10 | 9 | 部分学员请假，下年提前排课'),
    'all points as printed': of('数量指标 | 人数 | ≥200人 | 200人 | 10 | =F11/20 → 10.00 |'),
    'not filled in': of('数量指标 | 人数 | ≥200人 | | 10 | 0 |', '数量指标 | 场次 | ≥5场 | 5场 | 10 | |'),
    'an execution rate above the bound, as a row of its own': drawForm({
      indicators: ['预算执行率 | 预算执行率 | 预算执行率 | 100% | 95% | 10 | 9.5 |'],
    }),
    'no column for reasons': other('', '| 产出指标 | 数量指标 | 人数 | ≥200人 | 180人 | 10 | 9 | |'),
    'no scores': other('原因', '| 产出指标 | 数量指标 | 人数 | ≥200人 | 180人 | | | |'),
  },
  finds: [
    {
      name: 'empty, and a word that says nothing',
      drawing: of(
        '数量指标 | 人数 | ≥200人 | 180人 | 10 | 9 |',
        '数量指标 | 场次 | ≥5场 | 4场 | 10 | 8 | 无偏差',
        '质量指标 | 质量 | 提升 | 有提升 | 10 | 8 | —',
      ),
      findings: [
        { at: '自评表!I11', message: 'empty', data: { score: '9', weight: '10', lost: '1' } },
        {
          at: '自评表!I12',
          message: 'saysNothing',
          data: { score: '8', weight: '10', lost: '2', reason: '无偏差' },
        },
        { at: '自评表!I13', message: 'saysNothing', data: { score: '8', weight: '10', lost: '2', reason: '—' } },
      ],
    },
    {
      name: 'the target was reached: the score may be mistyped',
      drawing: of('数量指标 | 人数 | ≥200人 | 205人 | 30 | 3 | 无'),
      findings: [
        {
          at: '自评表!I11',
          message: 'reached',
          data: { score: '3', weight: '30', lost: '27', target: '≥200人', actual: '205人' },
        },
      ],
    },
    {
      name: 'a column of remarks does not ask for reasons: please look',
      drawing: other('备注', '| 产出指标 | 数量指标 | 人数 | ≥200人 | 180人 | 10 | 9 | |'),
      findings: [
        {
          at: '表!H4',
          message: 'empty',
          severity: 'warning',
          certainty: 'review',
          data: { score: '9', weight: '10', lost: '1' },
        },
      ],
    },
    {
      name: 'without points, a target that was missed; milder where the target does not say which way is better',
      drawing: unscored(
        '| 产出指标 | 数量指标 | 人数 | ≥200人 | 180人 | |',
        '| 产出指标 | 数量指标 | 场次 | ≥5场 | 4场 | 无 |',
        '| 产出指标 | 数量指标 | 村数 | 3个 | 2个 | |',
        '| 产出指标 | 质量指标 | 合格率 | ≥90% | 95% | |',
      ),
      findings: [
        { at: '表!F4', message: 'missed', data: { target: '≥200人', actual: '180人' } },
        { at: '表!F5', message: 'missedSaysNothing', data: { target: '≥5场', actual: '4场', reason: '无' } },
        {
          at: '表!F6',
          message: 'missed',
          severity: 'warning',
          certainty: 'review',
          data: { target: '3个', actual: '2个' },
        },
      ],
    },
    {
      name: 'without points, nowhere a reason: said once',
      drawing: unscored(...[1, 2, 3, 4, 5, 6].map((n) => `| 产出指标 | 数量指标 | 人数${n} | ≥200人 | 180人 | |`)),
      findings: [{ at: '表!F4:F9', message: 'mostMissed', data: { count: 6, total: 6 } }],
    },
    {
      name: 'nowhere a reason: said once',
      drawing: of(...[1, 2, 3, 4, 5, 6].map((n) => `数量指标 | 人数${n} | ≥200人 | 180人 | 10 | 9 |`)),
      findings: [{ at: '自评表!I11:I16', message: 'most', data: { count: 6, total: 6 } }],
    },
  ],
});
