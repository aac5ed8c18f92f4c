import { drawWorkbook } from '../../../src/core/drawing';
import type { CellWrite } from '../../../src/core/changes';
import { cellView, typedCell } from '../../../src/workbench/display';

const AT = { row: 3, column: 2 };

function typed(text: string, format?: string, date1904 = false): Omit<CellWrite, 'row' | 'column'> {
  const { row, column, ...write } = typedCell(text, AT, { format, date1904 });
  expect({ row, column }).toEqual(AT);
  return write;
}

test.each<[string, Omit<CellWrite, 'row' | 'column'>]>([
  ['', { value: null }],
  ['1,234.5', { value: 1234.5, format: '#,##0.00' }],
  ['1,234', { value: 1234, format: '#,##0' }],
  ['12,34', { value: '12,34' }],
  ['1234.5', { value: 1234.5 }],
  ['-3', { value: -3 }],
  ['+3', { value: 3 }],
  ['.5', { value: 0.5 }],
  ['001', { value: 1 }],
  [' 7 ', { value: 7 }],
  ['(5)', { value: -5 }],
  ['(-5)', { value: '(-5)' }],
  ['１２．５', { value: 12.5 }],
  ['12%', { value: 0.12, format: '0%' }],
  ['95.12%', { value: 0.9512, format: '0.00%' }],
  ['29%', { value: 0.29, format: '0%' }],
  ['9５％', { value: 0.95, format: '0%' }],
  ['¥1,200.00', { value: 1200, format: '"¥"#,##0.00' }],
  ['￥12', { value: 12, format: '"¥"#,##0' }],
  ['1E5', { value: 100000, format: '0.00E+00' }],
  ['12万', { value: '12万' }],
  ['1.2.3', { value: '1.2.3' }],
  ['-', { value: '-' }],
  // More digits than a number keeps: a code.
  ['110101199001011234', { value: '110101199001011234' }],
  ['=SUM(A1:A3)', { value: null, formula: 'SUM(A1:A3)' }],
  ['＝A1+1', { value: null, formula: 'A1+1' }],
  ['=', { value: '=' }],
  ['=IFS(A1>0,1)', { value: null, formula: '_xlfn.IFS(A1>0,1)' }],
  // As an input method for Chinese types it.
  ['=SUM（A1：A3，B2）', { value: null, formula: 'SUM(A1:A3,B2)' }],
  ['=IF（A1＞＝６０，“合格”，"差，"）', { value: null, formula: 'IF(A1>=60,"合格","差，")' }],
  ["='本级（2）'！A1＋1", { value: null, formula: "'本级（2）'!A1+1" }],
  ['=SUM(A1:A3', { value: null, formula: 'SUM(A1:A3)' }],
  ['+B3+B4', { value: null, formula: '+B3+B4' }],
  ['-SUM(B3:B4)*2', { value: null, formula: '-SUM(B3:B4)*2' }],
  ['-其他资金', { value: '-其他资金' }],
  ['-A3纸', { value: '-A3纸' }],
  ['+86-335-3650000', { value: '+86-335-3650000' }],
  ['-3:5', { value: '-3:5' }],
  // Not a whole formula: a file with it would be broken.
  ['=A1+', { value: '=A1+' }],
  ['=== 小计 ===', { value: '=== 小计 ===' }],
  ["'=A1", { value: '=A1' }],
  ["'001", { value: '001' }],
  ['true', { value: true }],
  ['FALSE', { value: false }],
  ['#n/a', { value: { error: '#N/A' } }],
  ['优', { value: '优' }],
  [' 缩进', { value: ' 缩进' }],
  ['2023/5/1', { value: 45047, format: 'yyyy/m/d' }],
  ['2023-05-01', { value: 45047, format: 'yyyy/m/d' }],
  ['2023年5月1日', { value: 45047, format: 'yyyy"年"m"月"d"日"' }],
  ['2023年5月', { value: 45047, format: 'yyyy"年"m"月"' }],
  ['2023/2/30', { value: '2023/2/30' }],
  ['1900/1/1', { value: 1, format: 'yyyy/m/d' }],
  ['1900/3/1', { value: 61, format: 'yyyy/m/d' }],
  ['8:30', { value: 8.5 / 24, format: 'h:mm' }],
  ['2023/5/1 12:00', { value: 45047.5, format: 'yyyy/m/d h:mm' }],
  ['24:30', { value: '24:30' }],
  ['2023', { value: 2023 }],
])('%j is understood as %j', (text, write) => {
  expect(typed(text)).toEqual(write);
});

test.each<[string, string, Omit<CellWrite, 'row' | 'column'>]>([
  ['001', '@', { value: '001' }],
  ['=A1', '@', { value: '=A1' }],
  ['', '@', { value: null }],
  ['95', '0.00%', { value: 0.95 }],
  ['0.5', '0.00%', { value: 0.5 }],
  ['95%', '0.00%', { value: 0.95, format: '0%' }],
  ['95', '0"%"', { value: 95 }],
])('%j into a cell of format %s is %j', (text, format, write) => {
  expect(typed(text, format)).toEqual(write);
});

test('days are counted from 1904 where the workbook says so', () => {
  expect(typed('2023/5/1', undefined, true).value).toBe(45047 - 1462);
  expect(typed('1900/5/1', undefined, true).value).toBe('1900/5/1');
});

test('what the formula bar shows gives the same cell when it is typed again', () => {
  const drawing = `# 表
    | 文字 | '=A1 | ''quoted | 1,234.50 | 95.12% | 0.29 | =SUM(D1:D2) → 12.30 | =A1 | TRUE | #REF! | -3.5 | 100 |`;
  const cells = drawWorkbook(drawing).sheets[0]!.rows.get(0)!;
  for (const cell of cells) {
    const { input, format } = cellView(cell!, false);
    const write = typedCell(input, AT, { format, date1904: false });
    const expected = cell!.formula === undefined ? { value: cell!.value } : { value: null, formula: cell!.formula };
    expect(write).toMatchObject(expected);
  }
});

test.each<[number, string, string]>([
  [45047, 'yyyy/m/d', '2023/5/1'],
  [45047.5, 'yyyy"年"m"月"d"日"', '2023/5/1 12:00:00'],
  [0.5, 'h:mm', '12:00:00'],
  [0.951234567, '0.00%', '95.1234567%'],
  [0.1 + 0.2, '0.00', '0.3'],
  [1234.5, '#,##0.00', '1234.5'],
  [-1, 'yyyy/m/d', '-1'],
])('%d of format %s stands in the formula bar as %s', (value, format, input) => {
  expect(cellView({ value, format }, false).input).toBe(input);
});
