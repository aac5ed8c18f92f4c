import { storedFormula, writtenFormula } from '../../../src/core/formula';

test.each([
  ['IFS(A1>90,"优",TRUE,"差")', '_xlfn.IFS(A1>90,"优",TRUE,"差")'],
  ['concat(A1,textjoin(",",TRUE,B1:B3))', '_xlfn.CONCAT(A1,_xlfn.TEXTJOIN(",",TRUE,B1:B3))'],
  ['IFNA(XLOOKUP(A1,B:B,C:C),0)', '_xlfn.IFNA(_xlfn.XLOOKUP(A1,B:B,C:C),0)'],
  ['SUM(FILTER(A1:A3,B1:B3>0))', 'SUM(_xlfn._xlws.FILTER(A1:A3,B1:B3>0))'],
  ['RANK.EQ(A1,A:A)', '_xlfn.RANK.EQ(A1,A:A)'],
  ['"IFS("&SUMIFS(A:A,B:B,1)', '"IFS("&SUMIFS(A:A,B:B,1)'],
  ['NETWORKDAYS.INTL(A1,B1)', 'NETWORKDAYS.INTL(A1,B1)'],
  ['_xlfn.IFS(A1,1)', '_xlfn.IFS(A1,1)'],
])('%s is stored as %s', (written, stored) => {
  expect(storedFormula(written)).toBe(stored);
});

test.each([
  ['_xlfn.IFS(A1>90,"优")', 'IFS(A1>90,"优")'],
  ['SUM(_xlfn._xlws.FILTER(A1:A3,B1:B3))', 'SUM(FILTER(A1:A3,B1:B3))'],
  ['"_xlfn.IFS("', '"_xlfn.IFS("'],
  // Not known: without the prefix it could not be stored again.
  ['_xlfn.YOUNGEST(A1)', '_xlfn.YOUNGEST(A1)'],
  ['_xlfn.LET(_xlpm.x,1,_xlpm.x)', '_xlfn.LET(_xlpm.x,1,_xlpm.x)'],
])('%s is written %s', (stored, written) => {
  expect(writtenFormula(stored)).toBe(written);
  expect(storedFormula(writtenFormula(stored))).toBe(stored);
});
