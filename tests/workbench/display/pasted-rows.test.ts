import fc from 'fast-check';
import { copiedText, pastedRows } from '../../../src/workbench/display';

test.each<[string, string[][]]>([
  ['a', [['a']]],
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    '\t\r\n\t',
    [
      ['', ''],
      ['', ''],
    ],
  ],
  ['"一\n二"\t三', [['一\n二', '三']]],
  ['"他说""好"""\t1', [['他说"好"', '1']]],
  ['"书名"前言\t1', [['"书名"前言', '1']]],
  ['5" 管\t1', [['5" 管', '1']]],
  ['"没有结束\t1', [['"没有结束', '1']]],
  ['a\r\n\r\nb', [['a'], [''], ['b']]],
])('%j is pasted as %j', (text, rows) => {
  expect(pastedRows(text)).toEqual(rows);
});

test('what is copied is pasted as it was', () => {
  const cell = fc.stringMatching(/^[a-z一二"\t\n ]{0,6}$/);
  const block = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));
  fc.assert(
    fc.property(block, (rows) => {
      expect(pastedRows(`${copiedText(rows)}\r\n`)).toEqual(rows);
    }),
  );
});
