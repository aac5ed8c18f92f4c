import { parseMeasure } from '../../../src/core/measures';
import { fen, points } from '../../../src/core/money';
import { EXAMPLE_CAPS, NATIONAL_PRESET, type Preset } from '../../../src/core/presets';
import { rateOf } from '../../../src/core/money';
import { scoreExecution, scoreIndicator, scoreTotal, type Scoring } from '../../../src/core/scoring';
import { LANGUAGES } from '../../../src/core/words/language';
import { scoringSentences } from '../../../src/core/words/scoring';

const CAPPED: Preset = { ...NATIONAL_PRESET, caps: EXAMPLE_CAPS };

function of(target: string, actual: string, preset: Preset = NATIONAL_PRESET): Scoring {
  return scoreIndicator({ target: parseMeasure(target), actual: parseMeasure(actual), weight: points(10) }, preset);
}

const spent = (executed: bigint, budget: bigint): Scoring =>
  scoreExecution({ executed: fen(executed), budget: fen(budget), weight: points(10) }, 'not-applicable');

const PARTS = [
  { class: 'execution', weight: points(10), score: 'left-out' },
  { class: 'output', weight: points(60), score: points(58) },
  { class: 'benefit', weight: points(30), score: points(28) },
] as const;

const CASES: readonly (readonly [Scoring, readonly string[]])[] = [
  [of('≥95%', '98%'), ['完成值98%符合指标值≥95%，得满分10分']],
  [of('≥100人', '98人'), ['完成值÷指标值＝98%，再乘分值10分', '得9.8分']],
  [of('≥46个', '41个'), ['完成值÷指标值≈89.13%，再乘分值10分', '四舍五入保留两位小数，得8.91分']],
  [of('≥46个', '-1个'), ['完成值-1个低于0，按0计，得0分']],
  [of('≤5天', '6天'), ['超出指标值的20%，按（1－超出比例）×10分计', '得8分']],
  [of('≤5天', '10天'), ['完成值10天达到指标值≤5天的2倍或更多，得0分']],
  [
    of('≤5天', '6天', { ...NATIONAL_PRESET, negative: 'ratio' }),
    ['指标值÷完成值≈83.33%，再乘分值10分', '四舍五入保留两位小数，得8.33分'],
  ],
  [of('=0次', '1次'), ['指标值为0，完成值为1次，得0分']],
  [
    of('≥100人', '130人', CAPPED),
    ['完成值130人符合指标值≥100人，得满分10分', '完成值达到指标值的130%，按所用标准扣2分，得8分'],
  ],
  [of('有效保障', '部分达成预期指标'), ['“部分达成”对应分值的60%～80%', '请人工判断：在6分到8分之间（不含8分）']],
  [of('有效保障', '达成预期指标'), ['“达成”对应分值的80%～100%', '请人工判断：在8分到10分之间', '建议10分，仅供参考']],
  [of('≥95%', '50人'), ['指标值和完成值的单位不同或看不出是否相同，不能比较，请核对单位']],
  [
    spent(41_000_000n, 46_000_000n),
    ['执行率＝全年执行数41万元÷全年预算数46万元≈89.13%', '执行率约89.13%乘分值10分', '四舍五入保留两位小数，得8.91分'],
  ],
  [
    spent(47_000_000n, 46_000_000n),
    ['执行率＝全年执行数47万元÷全年预算数46万元≈102.17%', '执行率超过100%，按100%计', '执行率100%乘分值10分', '得10分'],
  ],
  [spent(0n, 0n), ['没有预算，执行率不计分，其余指标折算为100分']],
  [
    scoreTotal(PARTS, { rate: rateOf(7n, 10n)!, caps: EXAMPLE_CAPS }),
    [
      '产出指标58分（分值60分）',
      '效益指标28分（分值30分）',
      '各项得分相加为86分（分值合计90分）',
      '按90分折算为100分，得95.56分',
      '执行率低于80%，按所用标准总分不超过89分',
    ],
  ],
];

test.each(CASES)('%#: every step is said', (scoring, sentences) => {
  expect(scoringSentences(scoring, 'zh-CN')).toEqual(sentences);
});

test.each(CASES)('%#: in English as many sentences, all filled', (scoring, sentences) => {
  const english = scoringSentences(scoring, 'en-US');
  expect(english).toHaveLength(sentences.length);
  for (const sentence of english) expect(sentence).toMatch(/[a-z]/);
  for (const language of LANGUAGES)
    expect(scoringSentences(scoring, language).join()).not.toMatch(/undefined|NaN|\[object/);
});
