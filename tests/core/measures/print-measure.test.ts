import fc from 'fast-check';
import { formatDecimal } from '../../../src/core/money';
import { measureOfNumber, parseMeasure, printMeasure, type Beside } from '../../../src/core/measures';

test.each([
  ['>=4754人', '≥4754人'],
  ['不低于９５％', '≥95%'],
  ['80%～90%', '80-90%'],
  ['约30个', '约30个'],
  ['100.00', '100.00'],
  ['1,234.50万元', '1234.50万元'],
  ['2022年12月底前', '2022年12月底前'],
  ['2023.12.31', '2023年12月31日前'],
  ['年底前', '12月底前'],
  ['2022年内', '2022年'],
  ['达成年度指标', '达成预期指标'],
  ['完成', undefined],
])('%s is printed %s', (text, printed) => {
  expect(printMeasure(parseMeasure(text))).toBe(printed);
});

const PIECES = [
  '≥',
  '<=',
  '不低于',
  '超过',
  '约',
  '近',
  '-',
  '1',
  '20',
  '3.50',
  '1,234',
  '2022',
  '年',
  '12',
  '月',
  '31',
  '日',
  '底',
  '前',
  '%',
  '百分比',
  '人',
  '元/人*月',
  '万',
  '个',
  '以上',
  '以内',
  '余',
  '左右',
  '至',
  '~',
  '（',
  '）',
  '三',
  '百分之',
  '完成',
  '达成预期指标',
  ' ',
  '。',
  '/',
  '满意度',
  '０',
  '天',
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 7 }).map((pieces) => pieces.join('')),
  fc.string({ maxLength: 12 }),
);
const besides: fc.Arbitrary<Beside> = fc.record(
  {
    operator: fc.constantFrom('≥', '=', '小于等于', '定性', '正向', ''),
    unit: fc.oneof(
      fc.constantFrom('%', '月', '年', '日', '天', '万元', '元/（人*月）', '人次', '以上', '约', '10个', '、', '/'),
      texts,
    ),
  },
  { requiredKeys: [] },
);

test('what is printed is read as what it was', () => {
  fc.assert(
    fc.property(texts, besides, (text, beside) => {
      const measure = parseMeasure(text, beside);
      const printed = printMeasure(measure);
      expect(printed === undefined).toBe(measure.kind === 'words');
      if (printed !== undefined) expect(parseMeasure(printed)).toEqual(measure);
    }),
    { numRuns: 5000 },
  );
});

test('a figure is read as it is, whatever stands around it', () => {
  const amounts = fc.record({ units: fc.bigInt({ min: 0n, max: 10n ** 12n }), scale: fc.integer({ min: 0, max: 6 }) });
  const units = fc.constantFrom('%', '人', '元/人*月', '万元', '个', '');
  fc.assert(
    fc.property(amounts, units, fc.constantFrom('≥', '≤', '=', ''), (amount, unit, operator) => {
      const figure = formatDecimal(amount, amount.scale);
      fc.pre(unit !== '' || !/^(?:19|20)\d{2}(?:\d{4}|\.\d{1,2})$/.test(figure));
      expect(parseMeasure(`${operator}${figure}${unit}`)).toEqual({
        kind: 'quantity',
        ...(operator === '' ? {} : { operator }),
        amount,
        unit,
      });
    }),
  );
});

describe('numbers stored as numbers', () => {
  test.each([
    [{ units: 98n, scale: 2 }, { isPercent: true }, {}, '98%'],
    [{ units: 9550n, scale: 4 }, { isPercent: true }, {}, '95.5%'],
    [{ units: 1n, scale: 0 }, { isPercent: true }, {}, '100%'],
    [{ units: 98n, scale: 2 }, {}, {}, '0.98'],
    [{ units: 98n, scale: 0 }, {}, { unit: '%' }, '98%'],
    [{ units: 4754n, scale: 0 }, {}, { operator: '≥', unit: '人' }, '≥4754人'],
    [{ units: -5n, scale: 1 }, {}, {}, '-0.5'],
    [{ units: 45291n, scale: 0 }, { isDate: true }, {}, '2023年12月31日前'],
    [{ units: 44620n, scale: 0 }, { isDate: true }, {}, '2022年2月28日前'],
    [{ units: 2n, scale: 0 }, { isDate: true }, {}, undefined],
  ])('%j shown as %j beside %j is %s', (...[value, shownAs, beside, printed]) => {
    expect(printMeasure(measureOfNumber(value, shownAs, beside))).toBe(printed);
  });
});
