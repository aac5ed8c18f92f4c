import rule from '../../../src/core/rules/non-numeric-actual/rule';
import { drawForm } from '../../drawing/draw-form';
import { testRule } from '../test-rule';

const of = (...rows: string[]): string => drawForm({ indicators: rows.map((one) => `产出指标 | ${one}`) });

testRule(rule, {
  silent: {
    'a form that is right': drawForm(),
    'a target in words, or a date': of(
      '质量指标 | 质量 | 有效提升 | 完成 | 10 | 10 |',
      '时效指标 | 时间 | 2023年12月底前 | 按时完成 | 10 | 10 |',
    ),
    'words that hold a figure, however written': of(
      '数量指标 | 次数 | ≥1次 | 1批次（3套） | 10 | 10 |',
      '数量指标 | 期数 | ≥3期 | 举办三期 | 10 | 10 |',
      '数量指标 | 人数 | ≥200人 | 两百余人 | 10 | 10 |',
    ),
    'none, where none or few were allowed': of(
      '质量指标 | 事故 | 0起 | 无 | 10 | 10 |',
      '质量指标 | 投诉 | ≤3次 | 未发生投诉 | 10 | 10 |',
    ),
    'not filled in, or not applicable': of('数量指标 | 人数 | ≥200人 | | 10 | |', '数量指标 | 次 | ≥2次 | — | 10 | |'),
    'a column says 定性': `
      # 表
      | 项目支出绩效自评表 |
      | 项目名称 | | 技能培训 |
      | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 分值 | 得分 | 原因 |
      | 产出指标 | 质量指标 | 教学质量 | 定性 | 100 | % | 良好 | 10 | 10 | |`,
  },
  finds: [
    {
      name: '完成 beside a figure, and a level beside a figure',
      drawing: of(
        '数量指标 | 人数 | ≥200人 | 已完成 | 10 | 10 |',
        '质量指标 | 合格率 | ≥90% | 达成预期指标 | 10 | 10 |',
      ),
      findings: [
        { at: '自评表!F11', message: 'wordy', data: { target: '≥200人', actual: '已完成' } },
        { at: '自评表!F12', message: 'wordy', data: { target: '≥90%', actual: '达成预期指标' } },
      ],
    },
    {
      name: 'all of 100 %: it is plain what is meant',
      drawing: of('时效指标 | 发放率 | 100% | 全部发放 | 10 | 10 |'),
      findings: [
        { at: '自评表!F11', message: 'whole', severity: 'warning', data: { target: '100%', actual: '全部发放' } },
      ],
    },
    {
      name: 'everywhere: said once',
      drawing: of(...[1, 2, 3, 4, 5, 6].map((n) => `数量指标 | 人数${n} | ≥200人 | 完成 | 10 | 10 |`)),
      findings: [{ at: '自评表!F11:F16', message: 'most', data: { count: 6, total: 6 } }],
    },
  ],
});
