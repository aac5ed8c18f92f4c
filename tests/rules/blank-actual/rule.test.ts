import rule from '../../../src/core/rules/blank-actual/rule';
import { drawForm } from '../../drawing/draw-form';
import { testRule } from '../test-rule';

const MERGED = `
  # 自评表
  merge E4:E5, G4:G5
  | 项目支出绩效自评表 |
  | 项目名称 | | 技能培训项目 |
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
  | 产出指标 | 数量指标 | 培训人数 | ≥200人 | 均已完成 | 50 | 90 |
  | 产出指标 | 质量指标 | 合格率 | ≥90% | | 40 | |
  | 总分 | | | | | 100 | 100 |`;
const done = (...rows: readonly string[]): string[] =>
  rows.map((row, index) => `产出指标 | 数量指标 | 培训${index + 1}班 | ${row} |`);

testRule(rule, {
  silent: {
    'all filled in': drawForm(),
    'a blank form': drawForm({
      funds: ['年度资金总额 | 100.00 | | | 10 | | '],
      goals: ['开展培训。', ''],
      indicators: done('≥20人 | | 50 | ', '≥20人 | | 40 | '),
      total: '100 | ',
    }),
    'a dash, a slash and words are answers': drawForm({
      indicators: done('≥20人 | — | 50 | /', '≥20人 | 未开展 | 40 | 0'),
    }),
    'lines of the template that nobody used': drawForm({
      indicators: [
        ...done('≥20人 | 20人 | 90 | 90'),
        '产出指标 | 质量指标 | 指标2： | | | | |',
        '产出指标 | 质量指标 | …… | | | | |',
      ],
    }),
    'no points, no score': drawForm({
      indicators: done('≥20人 | 20人 | — | ', '≥20人 | 20人 | 0 | ', '≥20人 | 20人 | | '),
    }),
    'a formula that was never calculated': drawForm({
      indicators: done('≥20人 | 20人 | 50 | =G11', '≥20人 | =E12 | 40 | 40'),
    }),
    'one answer merged over two': MERGED,
    'no budget, nothing spent': drawForm({ funds: ['年度资金总额 | 0 | 0 | | 10 | | '] }),
    'a rate instead of an amount': drawForm({ funds: ['年度资金总额 | 100 | 100 | | 10 | 95% | 9.5'] }),
  },
  finds: [
    {
      name: 'an actual, a score, both, and the total is not missed while they are',
      drawing: drawForm({
        indicators: done('≥20人 | | 30 | 30', '≥20人 | 20人 | 30 | ', '≥20人 |  | 30 | '),
        total: '100 | ',
      }),
      findings: [
        { at: '自评表!F11', message: 'actual', data: { name: '培训1班' } },
        { at: '自评表!H12', message: 'score', data: { name: '培训2班' } },
        { at: '自评表!F13', message: 'both', data: { name: '培训3班' } },
      ],
    },
    {
      name: 'the amounts and the total',
      drawing: drawForm({ funds: ['年度资金总额 | 100 | 100 | | 10 | | '], total: '100 | ' }),
      findings: [
        { at: '自评表!H14', message: 'total', data: {} },
        { at: '自评表!F6', message: 'executed', data: {} },
        { at: '自评表!I6', message: 'executionScore', data: {} },
      ],
    },
    {
      name: 'only the funds are filled in: once, for whatever is missing',
      drawing: drawForm({
        funds: ['年度资金总额 | 100 | 100 | 98 | 10 | | '],
        indicators: done('≥20人 | | 50 | ', '≥20人 | | 40 | '),
        total: '100 | ',
      }),
      findings: [{ at: '自评表!F10:F11', message: 'untouched', data: { total: 2 } }],
    },
    {
      name: 'half a form: once',
      drawing: drawForm({
        indicators: done(...Array.from({ length: 8 }, (_, index) => `≥20人 | ${index < 1 ? '20人' : ''} | 10 | `)),
        total: '100 | ',
      }),
      findings: [
        { at: '自评表!F11:F18', message: 'most', data: { count: 7, total: 8 } },
        { at: '自评表!H11:H18', message: 'mostScores', data: { count: 8, total: 8 } },
      ],
    },
  ],
});
