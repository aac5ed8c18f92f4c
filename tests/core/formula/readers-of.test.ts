import { formatRangeRef, rangeOfCell } from '../../../src/core/address';
import { readersOf } from '../../../src/core/formula';
import { drawWorkbook } from '../../drawing/draw-workbook';

function readers(formula: string, settings = ''): string[] {
  const workbook = drawWorkbook(`# 甲\n${settings}\n| 1 |\n# 乙\n| 2 |\n# 丙\n| =${formula} → 1 |`);
  return readersOf(new Set(['甲', '乙']), workbook).map(({ at: { sheet, ...cell }, reads }) => {
    return `${formatRangeRef({ sheet, ...rangeOfCell(cell) })} ${reads.join()}`;
  });
}

test.each([
  ['甲!A1+1', '甲'],
  ["SUM('甲'!A:A,乙!A1)", '甲,乙'],
  ["SUM('甲:丙'!A1)", '甲,乙'],
  ['INDIRECT("乙!A1")', '乙'],
  ['额', '甲'],
])('%s reads %s', (formula, reads) => {
  expect(readers(formula, 'name 额 甲!$A$1')).toEqual([`丙!A1 ${reads}`]);
});

test.each(['A2', '"甲!A1"&B1', '[1]甲!A1', '丙!B1', '别名'])('%s reads none of them', (formula) => {
  expect(readers(formula)).toEqual([]);
});
