import fc from 'fast-check';
import { formatMoney, formatPercent, formatPoints, type MoneyUnit } from '../../../src/core/money';
import { CellReader } from '../../../src/core/reading/cells/cell-reader';
import { decimalOfStored, storedDecimals } from '../../../src/core/reading/cells/number-decimals';
import { decimalOf } from '../../../src/core/money';
import type { Cell } from '../../../src/core/snapshot';

const at = (cell: Cell | undefined) => ({ row: 0, column: 0, cell });
const reader = new CellReader();

function money(cell: Cell | undefined, unit: MoneyUnit = '万元'): string {
  const { state, value, decimals, isText } = reader.money(at(cell), unit);
  return value === undefined ? state : `${formatMoney(value, unit)} d${decimals}${isText ? ' text' : ''}`;
}

describe('amounts', () => {
  test.each<[string, Cell | undefined, string]>([
    ['an empty cell', undefined, 'blank'],
    ['spaces only', { value: ' \u3000' }, 'blank'],
    ['General shows the stored digits', { value: 54.9398 }, '54.9398 d4'],
    ['noise of binary sums is no digit', { value: 0.1 + 0.2 }, '0.3 d1'],
    ['a whole number', { value: 12 }, '12 d0'],
    ['0.00', { value: 12.5, format: '0.00' }, '12.5 d2'],
    ['thousands', { value: 1234.5, format: '#,##0.00_ ' }, '1234.5 d2'],
    ['accounting', { value: 12.5, format: '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ' }, '12.5 d2'],
    ['red negatives', { value: -3, format: '0.00_);[Red]\\(0.00\\)' }, '-3 d2'],
    ['a currency sign in quotes', { value: 3.5, format: '"¥"#,##0.0' }, '3.5 d1'],
    ['a locale tag', { value: 3.5, format: '[$¥-804]#,##0.000' }, '3.5 d3'],
    ['digits that show only if there', { value: 3.5, format: '0.0###' }, '3.5 d1'],
    ['text format', { value: 3.25, format: '@' }, '3.25 d2'],
    ['元 shown as 万元', { value: 549398, format: '0!.0000' }, '54.9398 d4'],
    ['a date is no amount', { value: 45000, format: 'yyyy"年"m"月"d"日"' }, 'unreadable'],
    ['a truth value is none', { value: true }, 'unreadable'],
    ['an error', { value: { error: '#REF!' } }, 'error'],
    ['full-width digits', { value: '１２３．４５' }, '123.45 d2 text'],
    ['thousands commas', { value: '1,234.50' }, '1234.5 d2 text'],
    ['full-width commas', { value: '１，２３４' }, '1234 d0 text'],
    ['spaces', { value: ' 12 345.6\u00a0' }, '12345.6 d1 text'],
    ['a sign of money', { value: '¥54.00' }, '54 d2 text'],
    ['its own unit, the same', { value: '54.9万元' }, '54.9 d1 text'],
    ['its own unit, another', { value: '54元' }, '0.0054 d4 text'],
    ['brackets are a minus', { value: '(5.5)' }, '-5.5 d1 text'],
    ['a full-width minus', { value: '－５' }, '-5 d0 text'],
    ['commas where none belong', { value: '1,23' }, 'unreadable'],
    ['two points', { value: '1.2.3' }, 'unreadable'],
    ['words', { value: '约5万' }, 'unreadable'],
    ['a percentage', { value: '5%' }, 'unreadable'],
    ['a slash', { value: '/' }, 'dash'],
    ['a long dash', { value: '——' }, 'dash'],
    ['a full-width hyphen', { value: '－' }, 'dash'],
    ['无', { value: ' 无 ' }, 'dash'],
    ['不适用', { value: '不适用' }, 'dash'],
  ])('%s', (_, cell, expected) => {
    expect(money(cell)).toBe(expected);
  });
});

describe('scores', () => {
  test.each<[string, Cell | undefined, string]>([
    ['a number', { value: 89.5 }, '89.5 d1'],
    ['with 分', { value: '100分' }, '100 d0 text'],
    ['as text', { value: '98.50' }, '98.5 d2 text'],
    ['shown as a percentage', { value: 0.955, format: '0.0%' }, '95.5 d1'],
    ['a grade', { value: '优' }, 'unreadable'],
    ['money', { value: '5万元' }, 'unreadable'],
  ])('%s', (_, cell, expected) => {
    const { state, value, decimals, isText } = reader.points(at(cell));
    expect(value === undefined ? state : `${formatPoints(value)} d${decimals}${isText ? ' text' : ''}`).toBe(expected);
  });
});

describe('rates', () => {
  test.each<[string, Cell, boolean, string]>([
    ['formatted in percent', { value: 0.9513, format: '0.00%' }, false, '95.13 d2'],
    ['whole percent', { value: 0.9513, format: '0%' }, false, '95 d0'],
    ['formatted in percent within a column of percent figures', { value: 0.5, format: '0%' }, true, '50 d0'],
    ['a quotient', { value: 0.95 }, false, '95 d0'],
    ['a percent figure', { value: 95.13 }, true, '95.13 d2'],
    ['text with its sign', { value: '９５．１３％' }, false, '95.13 d2 text'],
    ['text without, in a column of percent figures', { value: '95.1' }, true, '95.1 d1 text'],
  ])('%s', (...[, cell, isPlainPercent, expected]) => {
    const { value, decimals, isText } = reader.rate(at(cell), isPlainPercent);
    expect(value && `${formatPercent(value, decimals)} d${decimals}${isText ? ' text' : ''}`).toBe(expected);
  });
});

describe('texts', () => {
  test.each<[string, Cell | undefined, string]>([
    ['trimmed outside, kept inside', { value: ' 某 项目 ' }, '某 项目'],
    ['a line break is no part of a name', { value: '城乡医疗\r\n救助' }, '城乡医疗救助'],
    ['a number', { value: 12 }, '12'],
    ['a dash', { value: '—' }, 'dash'],
    ['nothing', undefined, 'blank'],
    ['an error', { value: { error: '#N/A' } }, 'error'],
  ])('%s', (_, cell, expected) => {
    const { state, value } = reader.text(at(cell));
    expect(value ?? state).toBe(expected);
  });
});

test('the fast way to the digits of a number agrees with the exact one', () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
    fc
      .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 8 }))
      .map(([units, scale]) => units / 10 ** scale),
  );
  fc.assert(
    fc.property(number, (value) => {
      const exact = decimalOf(value);
      const fast = decimalOfStored(value);
      expect(fast.units * 10n ** BigInt(exact.scale)).toBe(exact.units * 10n ** BigInt(fast.scale));
      expect(storedDecimals(value)).toBe(Number.isInteger(value) ? 0 : exact.scale);
    }),
    { numRuns: 2000 },
  );
});
