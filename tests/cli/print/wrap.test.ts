import fc from 'fast-check';
import { textWidth } from '../../../src/cli/print/text-width';
import { wrap } from '../../../src/cli/print/wrap';

test.each([
  ['abc', 3],
  ['项目', 4],
  ['D50：100.00%', 12],
  ['（万元）', 8],
])('%s takes %i columns', (text, width) => {
  expect(textWidth(text)).toBe(width);
});

test.each<[string, number, string[]]>([
  ['一二三四五六', 8, ['一二三四', '五六']],
  ['一二三四，五六', 8, ['一二三', '四，五六']],
  ['得分85分，现为“优”。', 12, ['得分85分，现', '为“优”。']],
  ['one two three', 8, ['one two', 'three']],
  ['表 grade-score-mismatch', 10, ['表', 'grade-scor', 'e-mismatch']],
  ['', 10, ['']],
])('%s within %i columns', (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});

test('no line is wider than asked, and nothing but white is lost', () => {
  const text = fc
    .array(fc.constantFrom('项', '目', 'a', 'B3', ' ', '，', '。', '“', '（', '100.5'))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, fc.integer({ min: 12, max: 30 }), (one, width) => {
      const lines = wrap(one, width);
      for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
      expect(lines.join('').replace(/\s/g, '')).toBe(one.replace(/\s/g, ''));
    }),
  );
});
