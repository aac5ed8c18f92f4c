import { formatCell } from '../../../../src/core/address';
import { formatPoints } from '../../../../src/core/money';
import { EXAMPLE_CAPS, NATIONAL_PRESET, type Preset } from '../../../../src/core/presets';
import { readBook } from '../../../../src/core/reading';
import { explainScores, type ScoreExplanation } from '../../../../src/core/scoring';
import { drawForm, type FormParts } from '../../../drawing/draw-form';
import { drawWorkbook } from '../../../drawing/draw-workbook';

const ONE = (target: string, actual: string, score = ''): string =>
  `产出指标（90分） | 数量指标 | 甲 | ${target} | ${actual} | 90 | ${score} | `;
const FUNDS = (budget: string, executed: string, score = ''): string[] => [
  `年度资金总额 | ${budget} | ${budget} | ${executed} | 10 | | ${score}`,
];

function explained(parts: FormParts, preset: Preset = NATIONAL_PRESET): ScoreExplanation[] {
  const [form] = readBook(drawWorkbook(drawForm(parts))).forms;
  return explainScores(form!, preset);
}

/** "甲 H10: 80.22 (share result)" */
function lineOf({ kind, indicator, score, scoring }: ScoreExplanation): string {
  const cell = score ? ` ${formatCell(score)}` : '';
  return `${indicator?.name.value ?? kind}${cell}: ${outcomeOf(scoring)}`;
}

function outcomeOf(scoring: ScoreExplanation['scoring']): string {
  if (scoring.kind === 'unscored') return scoring.cause;
  const steps = scoring.steps.map(({ kind }) => kind).join(' ');
  if (scoring.kind === 'left-out') return `left out (${steps})`;
  if (scoring.kind === 'scored') return `${formatPoints(scoring.score)} (${steps})`;
  return `${formatPoints(scoring.from)}-${formatPoints(scoring.to)}${scoring.isToIncluded ? '' : ' exclusive'} (${steps})`;
}

test('the execution rate, each indicator, the total last: each by its cell', () => {
  expect(explained({}).map(lineOf)).toEqual([
    'execution I6: 10 (rate rate-share result)',
    '培训人数 H11: 30 (reached)',
    '培训合格率 H12: 20 (reached)',
    '持证上岗人数 H13: 30 (reached)',
    '学员满意度（问卷调查） H14: 10 (reached)',
    'total H15: 100 (part part part part sum)',
  ]);
});

test.each([
  ['reached at the bound', ['≥46个', '46个'], '90 (reached)'],
  ['one short of it', ['≥46个', '45个'], '88.04 (share result)'],
  ['nothing done', ['≥46个', '0个'], '0 (share result)'],
  ['below zero', ['≥46个', '-1个'], '0 (negative-actual)'],
  ['less is better, at the bound', ['≤5天', '5天'], '90 (reached)'],
  ['less is better, just above it', ['≤5天', '6天'], '72 (excess result)'],
  ['less is better, just below twice', ['≤100天', '199天'], '0.9 (excess result)'],
  ['less is better, twice', ['≤5天', '10天'], '0 (twice)'],
  ['none is to happen and none did', ["'=0次", '0次'], '90 (reached)'],
  ['none is to happen and one did', ["'=0次", '1次'], '0 (above-zero)'],
  ['at least nothing', ['≥0次', '0次'], '90 (reached)'],
  ['a level', ['有效保障', '达成预期指标'], '72-90 (band bounds)'],
  ['a lower level', ['有效保障', '部分达成预期指标'], '54-72 exclusive (band bounds)'],
  ['the lowest level', ['有效保障', '未达成预期指标'], '0-54 exclusive (band bounds)'],
  ['words', ['有效保障', '保障了供水'], 'words'],
  ['other units', ['≥95%', '50人'], 'not-comparable'],
  ['about', ['≥95个', '约90个'], 'inexact'],
  ['no sign under 数量指标: more is better', ['46个', '45个'], '88.04 (share result)'],
  ['nothing stated', ['≥46个', ''], 'not-stated'],
] as const)('%s: %j', (_, [target, actual], outcome) => {
  const [, indicator] = explained({ indicators: [ONE(target, actual)] });
  expect(outcomeOf(indicator!.scoring)).toBe(outcome);
});

test.each([
  ['all', ['50', '50'], '10 (rate rate-share result)'],
  ['more than all', ['50', '60'], '10 (rate rate-capped rate-share result)'],
  ['a third', ['3', '1'], '3.33 (rate rate-share result)'],
  ['nothing', ['50', '0'], '0 (rate rate-share result)'],
  ['no budget', ['0', '0'], '0 (no-budget)'],
  ['nothing said', ['50', ''], 'no-amounts'],
] as const)('of the money %s: %j', (_, [budget, executed], outcome) => {
  const [execution] = explained({ funds: FUNDS(budget, executed) });
  expect(outcomeOf(execution!.scoring)).toBe(outcome);
});

test('without a budget the rest counts for 100 where the place has it so', () => {
  const preset: Preset = { ...NATIONAL_PRESET, zeroBudget: 'not-applicable' };
  const [execution, , total] = explained({ funds: FUNDS('0', '0'), indicators: [ONE('≥46个', '41个', '81')] }, preset);
  expect(outcomeOf(execution!.scoring)).toBe('left out (no-budget)');
  expect(outcomeOf(total!.scoring)).toBe('90 (part sum rescaled)');
});

test('a low execution rate caps the total where the place has caps', () => {
  const preset: Preset = { ...NATIONAL_PRESET, caps: EXAMPLE_CAPS };
  const total = (executed: string) =>
    outcomeOf(explained({ funds: FUNDS('100', executed), indicators: [ONE('≥1个', '1个')] }, preset).at(-1)!.scoring);
  expect(total('80')).toBe('98 (part part sum)');
  expect(total('79.99')).toBe('89 (part part sum capped)');
});

test('what stands in the cells is added up, what is empty as the standard has it', () => {
  const { scoring } = explained({ indicators: [ONE('≥46个', '41个', '85')] }).at(-1)!;
  expect(outcomeOf(scoring)).toBe('95 (part part sum)');
  expect(outcomeOf(explained({ indicators: [ONE('≥46个', '41个')] }).at(-1)!.scoring)).toBe('90.22 (part part sum)');
});

test('no total where a person must judge first; hers once it stands there', () => {
  const total = (score: string) =>
    outcomeOf(explained({ indicators: [ONE('有效保障', '达成预期指标', score)] }).at(-1)!.scoring);
  expect(total('')).toBe('incomplete');
  expect(total('88')).toBe('98 (part part sum)');
});

test('a score in words is none, and the standard’s takes its place', () => {
  const [, indicator, total] = explained({ indicators: [ONE('≥46个', '46个', '满分')] });
  expect(indicator!.score).toMatchObject({ state: 'unreadable' });
  expect(outcomeOf(total!.scoring)).toBe('100 (part part sum)');
});

test('an indicator row that repeats the execution rate counts once', () => {
  const repeated = [
    '预算执行率（10分） | 预算执行率 | 预算执行率 | ≥100% | 100% | 10 | 10 | ',
    ONE('≥46个', '46个', '90'),
  ];
  expect(explained({ indicators: repeated }).map(({ kind, indicator }) => indicator?.name.value ?? kind)).toEqual([
    '预算执行率',
    '甲',
    'total',
  ]);
});

test('a form without weights and scores has nothing to explain', () => {
  const indicators = ['产出指标 | 数量指标 | 甲 | ≥46个 | 46个 | | | '];
  const funds = ['年度资金总额 | 50 | 50 | 50 | | 100% | '];
  expect(explained({ funds, indicators, total: null })).toEqual([]);
});

test('scores in one merged cell are told to be so, and added once', () => {
  const indicators = [
    '产出指标（90分） | 数量指标 | 甲 | ≥46个 | 46个 | 40 | 90 | ',
    '产出指标（90分） | 数量指标 | 乙 | ≥46个 | 46个 | 50 | | ',
  ];
  const [form] = readBook(drawWorkbook(drawForm({ indicators }))).forms;
  const below = form!.indicators[1]!.score!;
  const lines = explainScores(
    form!,
    NATIONAL_PRESET,
    ({ row, column }) => row === below.row && column === below.column,
  );
  expect(lines.map(({ isMerged }) => isMerged)).toEqual([false, true, true, false]);
  expect(outcomeOf(lines.at(-1)!.scoring)).toBe('100 (part part sum)');
});
