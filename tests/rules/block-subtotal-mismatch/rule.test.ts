import rule from '../../../src/core/rules/block-subtotal-mismatch/rule';
import { testRule } from '../test-rule';

const form = (rows: readonly string[]): string =>
  [
    '# 自评表',
    '| 项目支出绩效自评表 |',
    '| 项目名称 | | 技能培训项目 |',
    '| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
const OUTPUT = [
  '产出指标 | 数量指标 | 培训人数 | ≥200人 | 200人 | 20 | 20',
  '产出指标 | 质量指标 | 培训合格率 | ≥90% | 95% | 20 | 20',
  '产出指标 | 时效指标 | 按时完成率 | ≥90% | 95% | 10 | 9.5',
];
const BENEFIT = '效益指标 | 社会效益指标 | 持证上岗人数 | ≥150人 | 160人 | 50 | 50';
const with_ = (subtotal: string): string => form([...OUTPUT, subtotal, BENEFIT, '总分 | | | | | 100 | 99.5']);

testRule(rule, {
  silent: {
    'sums that agree': with_(' | 小计 | | | | 50 | 49.5'),
    'as printed: 49.5 without decimals': with_(' | 小计 | | | | 50 | =SUM(G4:G6) → 49.5 [0]'),
    'no points at all': with_(' | 小计 | | | | | '),
    'weights as a share of the whole, or the number of indicators': with_(' | 小计 | | | | 0.5 | 49.5'),
    'the number of indicators': with_(' | 小计 | | | | 3 | 49.5'),
    'scores still to come': form([
      ...OUTPUT.slice(1),
      '产出指标 | 时效指标 | 开班时间 | 6月 | | 10 | ',
      ' | 小计 | | | | 40 | 40',
    ]),
    'a dash counts for nothing': form([
      ...OUTPUT,
      '产出指标 | 成本指标 | — | — | — | — | —',
      ' | 小计 | | | | 50 | 49.5',
    ]),
    'of the last second level only': with_(' | 小计 | | | | 10 | 9.5'),
    'of all indicators, over the total of more points': form([
      ...OUTPUT,
      '效益指标 | 社会效益指标 | 持证上岗人数 | ≥150人 | 160人 | 40 | 40',
      '合计 | | | | | 90 | 89.5',
      '总分 | | | | | 100 | 99.5',
    ]),
    'a blank form': form([
      '产出指标 | 数量指标 | 培训人数 | ≥200人 | | 20 | ',
      ' | 小计 | | | | 50 | ',
      '总分 | | | | | 100 | ',
    ]),
  },
  finds: [
    {
      name: 'a weight that nothing explains',
      drawing: with_(' | 小计 | | | | 45 | 49.5'),
      findings: [
        {
          at: '自评表!F7',
          message: 'weight',
          data: { label: '小计', found: '45', expected: '50', count: 3 },
          fix: ['F7 = =SUM(F4:F6)'],
        },
      ],
    },
    {
      name: 'the one row that was missed',
      drawing: with_(' | 产出指标小计 | | | | 40 | 40'),
      findings: [
        {
          at: '自评表!F7',
          message: 'weightWithout',
          data: { label: '产出指标小计', found: '40', expected: '50', names: ['按时完成率'] },
          fix: ['F7 = =SUM(F4:F6)'],
        },
        {
          at: '自评表!G7',
          message: 'scoreWithout',
          data: { label: '产出指标小计', found: '40', expected: '49.5', names: ['按时完成率'] },
          fix: ['G7 = =SUM(G4:G6)'],
        },
      ],
    },
    {
      name: 'the rows outside its formula',
      drawing: with_(' | 小计 | | | | 50 | =SUM(G5:G5) → 20'),
      findings: [
        {
          at: '自评表!G7',
          message: 'scoreWithout',
          data: { label: '小计', found: '20', expected: '49.5', names: ['培训人数', '按时完成率'] },
          fix: ['G7 = =SUM(G4:G6)'],
        },
      ],
    },
    {
      name: 'a heading with its points in a row of its own',
      drawing: form(['产出指标 | | | | | 50 | 48', ...OUTPUT.map((row) => row.replace('产出指标', ' ')), BENEFIT]),
      findings: [
        {
          at: '自评表!G4',
          message: 'score',
          data: { label: '产出指标', found: '48', expected: '49.5', count: 3 },
          fix: ['G4 = =SUM(G5:G7)'],
        },
      ],
    },
  ],
});
