import { tokenize } from '../../../src/core/formula';

const read = (formula: string): string[] =>
  tokenize(formula)
    .filter(({ kind }) => kind !== 'space')
    .map(({ kind, text }) => `${kind} ${text}`);

test.each([
  ['$D$4:D49', ['reference $D$4:D49']],
  ['D:D', ['reference D:D']],
  ['$4:$9', ['reference $4:$9']],
  ['本级项目!D4', ['reference 本级项目!D4']],
  ["'2023 年'!D4:D9", ["reference '2023 年'!D4:D9"]],
  ["'Bob''s'!A1", ["reference 'Bob''s'!A1"]],
  ['2023年!A1', ['reference 2023年!A1']],
  ['Sheet1:Sheet3!A1', ['reference Sheet1:Sheet3!A1']],
  ['[1]Sheet1!A1', ['reference [1]Sheet1!A1']],
  ["'[汇 总.xlsx]Sheet1'!A1", ["reference '[汇 总.xlsx]Sheet1'!A1"]],
  ['表1[金额]', ['structured 表1[金额]']],
  ['表1[[#This Row],[金额]]', ['structured 表1[[#This Row],[金额]]']],
  ["表1[a'[b]", ["structured 表1[a'[b]"]],
  ['LOG10(A1)', ['function LOG10', 'open (', 'reference A1', 'close )']],
  ['_xlfn.IFS(A1,2)', ['function _xlfn.IFS', 'open (', 'reference A1', 'separator ,', 'number 2', 'close )']],
  ['"A1 ""引号""，"&B2', ['string "A1 ""引号""，"', 'operator &', 'reference B2']],
  ['{1,"a}";2}', ['array {1,"a}";2}']],
  ['#REF!+Sheet1!#REF!', ['error #REF!', 'operator +', 'error Sheet1!#REF!']],
  ['1.5E-3*2%', ['number 1.5E-3', 'operator *', 'number 2', 'operator %']],
  ['税率*A1', ['name 税率', 'operator *', 'reference A1']],
  ['A1B*ABCD1', ['name A1B', 'operator *', 'name ABCD1']],
  ['TRUE', ['name TRUE']],
  [
    'IF(E4>=90,"优","良")',
    [
      'function IF',
      'open (',
      'reference E4',
      'operator >',
      'operator =',
      'number 90',
      'separator ,',
      'string "优"',
      'separator ,',
      'string "良"',
      'close )',
    ],
  ],
  ['-A1:B2 C3', ['operator -', 'reference A1:B2', 'reference C3']],
  ['本级!D50+转移!D40', ['reference 本级!D50', 'operator +', 'reference 转移!D40']],
])('%s', (formula, tokens) => {
  expect(read(formula)).toEqual(tokens);
});

test.each(['"open', "'sheet", '表1[', '{1', '((', '', '@#!?、', 'A1:', '!', '＋１'])(
  'loses nothing of %j',
  (formula) => {
    expect(
      tokenize(formula)
        .map(({ text }) => text)
        .join(''),
    ).toBe(formula);
  },
);
