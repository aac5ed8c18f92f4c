import { unitInFormat, unitStatedIn } from '../../../src/core/reading/words/unit-of-measure';

test.each([
  ['万元', '万元'],
  ['元', '元'],
  ['单位：元/%', '元'],
  ['单位：万元、%', '万元'],
  ['金额单位：人民币元', '元'],
  ['单位：元/人', undefined],
  ['元旦慰问', undefined],
  ['人民币', undefined],
])('the line %s states %s', (line, unit) => {
  expect(unitStatedIn(line)).toBe(unit);
});

test.each([
  ['0.00"万元"', '万元'],
  ['#,##0.00" 元 ";-#,##0.00"元"', '元'],
  ['0.00"分"', undefined],
  ['0.00', undefined],
  [undefined, undefined],
])('the format %s shows %s', (format, unit) => {
  expect(unitInFormat(format)).toBe(unit);
});
