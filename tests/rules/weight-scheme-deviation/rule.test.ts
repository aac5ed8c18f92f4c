import rule from '../../../src/core/rules/weight-scheme-deviation/rule';
import { HUBEI_WEIGHTS, NATIONAL_PRESET, SICHUAN_WEIGHTS } from '../../../src/core/presets';
import { drawForm, type FormParts } from '../../drawing/draw-form';
import { testRule } from '../test-rule';

const HEADINGS = {
  执行: '',
  产出: '产出指标',
  成本: '成本指标',
  效益: '效益指标',
  满意: '满意度指标',
  过程: '过程指标',
};
type Weights = Partial<Record<keyof typeof HEADINGS, number>>;

function form({ 执行 = 10, ...weights }: Weights, parts: FormParts = {}): string {
  return drawForm({
    funds: [`年度资金总额 | 100 | 100 | 100 | ${执行} | 100% | ${执行}`],
    indicators: Object.entries(weights).map(
      ([of, weight]) => `${HEADINGS[of as keyof Weights]} | | 完成${of} | ≥20人 | 20人 | ${weight} | ${weight} |`,
    ),
    ...parts,
  });
}

const onSheets = (...sheets: readonly string[]): string =>
  sheets.map((sheet) => form({ 产出: 40, 效益: 50 }, { sheet })).join('\n');

testRule(rule, {
  silent: {
    'the national scheme': drawForm(),
    'with cost, as the guide of 2021 has it': form({ 产出: 40, 成本: 20, 效益: 20, 满意: 10 }),
    'no satisfaction: its points go to benefit': form({ 产出: 50, 效益: 40 }),
    'headings of its own': form({ 过程: 20, 产出: 40, 效益: 30 }),
    'not 100: another rule’s': form({ 产出: 40, 效益: 30, 满意: 10 }),
    'a department’s own': form({ 产出: 60, 效益: 30 }, { title: '部门整体支出绩效自评表' }),
    'no weights': drawForm({ indicators: ['产出指标 | 数量指标 | 培训人数 | ≥20人 | 20人 | | |'] }),
  },
  finds: [
    {
      name: 'points of another split',
      drawing: form({ 产出: 60, 效益: 20, 满意: 10 }),
      findings: [
        { at: '自评表!G10:G12', message: 'differs', data: { found: '10/60/–/20/10', expected: '10/50/–/30/10' } },
      ],
    },
    {
      name: 'a split that another place has',
      drawing: form({ 执行: 20, 产出: 40, 效益: 40 }),
      findings: [
        {
          at: '自评表!G10:G11',
          message: 'otherScheme',
          data: { found: '20/40/–/40/–', expected: '10/50/–/30/10', source: HUBEI_WEIGHTS.source },
        },
      ],
    },
    {
      name: 'an execution rate of other points, where the rest is free',
      preset: { ...NATIONAL_PRESET, id: 'test', weights: SICHUAN_WEIGHTS },
      drawing: `${form({ 执行: 15, 产出: 85 })}\n${form({ 产出: 90 }, { sheet: '表二' })}`,
      findings: [{ at: '自评表!G10', message: 'differs', data: { found: '15/85/–/–/–', expected: '10/–/–/–/–' } }],
    },
    {
      name: 'three forms of one split: said once',
      drawing: onSheets('表一', '表二', '表三'),
      findings: [
        {
          at: '表一!G10:G11',
          message: 'several',
          data: { found: '10/40/–/50/–', expected: '10/50/–/30/10', count: 3, total: 3 },
        },
      ],
    },
  ],
});
