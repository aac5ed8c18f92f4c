import { chineseNumber } from '../../../src/core/naming';

test.each([
  ['三', 3],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['九十九', 99],
  ['一二', undefined],
  ['十十', undefined],
  ['', undefined],
  ['甲', undefined],
])('%s', (text, number) => {
  expect(chineseNumber(text)).toBe(number);
});
