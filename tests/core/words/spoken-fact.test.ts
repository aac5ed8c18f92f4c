import { fen, parseDecimal, points, pointsOf, rateOf } from '../../../src/core/money';
import type { FactsOf, FactSpec } from '../../../src/core/rules/define';
import { plainFacts, speak } from '../../../src/core/words/format';

const cell = (row: number, column: number) => ({ sheet: '表', row, column });

interface Said {
  readonly chinese: string;
  readonly english: string;
  readonly json: unknown;
}

/** One fact, as said in Chinese, in English, and as JSON has it. */
const FACTS: readonly (readonly [FactSpec, FactsOf<FactSpec>, Said])[] = [
  [{ it: 'text' }, { it: '优' }, { chinese: '优', english: '优', json: '优' }],
  [{ it: 'count' }, { it: 12 }, { chinese: '12', english: '12', json: 12 }],
  [{ it: 'number' }, { it: parseDecimal('1.50')! }, { chinese: '1.5', english: '1.5', json: '1.5' }],
  [
    { it: 'money' },
    { it: { money: fen(54939800n), unit: '万元' } },
    { chinese: '54.9398万元', english: '54.9398 万元', json: '54.9398' },
  ],
  [
    { it: 'money' },
    { it: { money: fen(54939800n), unit: null } },
    { chinese: '54.9398', english: '54.9398', json: '54.9398' },
  ],
  [
    { it: 'money' },
    { it: { money: fen(50000000n), unit: '万元', decimals: 2 } },
    { chinese: '50.00万元', english: '50.00 万元', json: '50.00' },
  ],
  [
    { it: 'money' },
    { it: { money: fen(-8050n), unit: '元' } },
    { chinese: '-80.5元', english: '-80.5 元', json: '-80.5' },
  ],
  [
    { it: 'rate' },
    { it: { rate: rateOf(41n, 46n)!, decimals: 2 } },
    { chinese: '89.13%', english: '89.13%', json: '89.13' },
  ],
  [{ it: 'score' }, { it: pointsOf(parseDecimal('92.50')!) }, { chinese: '92.5', english: '92.5', json: '92.5' }],
  [{ it: 'cell' }, { it: cell(6, 27) }, { chinese: 'AB7', english: 'AB7', json: '表!AB7' }],
  [
    { it: 'cells' },
    { it: [cell(4, 3), cell(3, 3), cell(48, 3), cell(5, 3), cell(3, 4)] },
    { chinese: 'D4:D6、D49、E4', english: 'D4:D6, D49, E4', json: ['表!D5', '表!D4', '表!D49', '表!D6', '表!E4'] },
  ],
  [{ it: 'cells' }, { it: [] }, { chinese: '', english: '', json: [] }],
  [{ it: 'list' }, { it: ['好', '较好'] }, { chinese: '好、较好', english: '好, 较好', json: ['好', '较好'] }],
];

test.each(FACTS)('%j %#', (spec, data, { chinese, english, json }) => {
  expect(speak('{it}', spec, 'zh-CN')(data)).toBe(chinese);
  expect(speak('{it}', spec, 'en-US')(data)).toBe(english);
  expect(plainFacts(spec, data)).toEqual({ it: json });
});

test('long lists are cut short, and say how many there are', () => {
  const names = Array.from({ length: 11 }, (_, index) => `${index + 1}`);
  expect(speak('有{it}', { it: 'list' }, 'zh-CN')({ it: names })).toBe('有1、2、3、4、5、6、7、8等11项');
  expect(speak('{it}', { it: 'list' }, 'en-US')({ it: names })).toBe('1, 2, 3, 4, 5, 6, 7, 8 and 3 more');
  const cells = names.map((_, index) => cell(index * 2, 0));
  expect(speak('{it}', { it: 'cells' }, 'zh-CN')({ it: cells })).toBe('A1、A3、A5、A7、A9、A11、A13、A15等11处');
});

test('facts fill a sentence wherever they stand, and only declared ones', () => {
  const spec = { score: 'score', found: 'text' } as const;
  const data = { score: points(10), found: '{score}' };
  expect(speak('{score}分，{found}，{score}，{other}', spec, 'zh-CN')(data)).toBe('10分，{score}，10，{other}');
});
