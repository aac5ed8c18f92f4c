import { drawWorkbook } from '../../drawing/draw-workbook';
import { openHost, type OpenHost } from './open-host';

const opened = (): OpenHost =>
  openHost(drawWorkbook("# 表\n| 2 | =A1*3 → 6 | =SUM('明 细'!A1:A2) → 9 |\n# 明 细\n| 4 |\n| 5 |"));
const cells = ({ host }: OpenHost): unknown =>
  host
    .snapshot()
    .sheets[0]!.rows.get(0)!
    .map((cell) => cell!.value);

test('readers of a cell that is written are worked out within the same batch', async () => {
  const one = opened();
  const values = await one.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('表');
    sheet.getRange('A1').values = [[5]];
    const range = sheet.getRange('A1:C1').load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[5, 15, 9]]);
});

test('calculation that is suspended comes after the batch', async () => {
  const one = opened();
  const values = await one.run(async (context) => {
    context.workbook.application.suspendApiCalculationUntilNextSync();
    const sheet = context.workbook.worksheets.getItem('表');
    sheet.getRange('A1').values = [[5]];
    const range = sheet.getRange('B1').load('values');
    await context.sync();
    return range.values;
  });
  expect([values, cells(one)]).toEqual([[[6]], [5, 15, 9]]);
});

test('what the calculator does not know keeps its old value, or is 0, and is counted', async () => {
  const one = opened();
  await one.run(async (context) => {
    context.workbook.worksheets.getItem('表').getRange('D1').formulas = [['=MYSTERY(A1)']];
    await context.sync();
  });
  expect([cells(one), one.host.book.calculation.unknown]).toEqual([[2, 6, 9, 0], 1]);
});

test('formulas follow a sheet to its new name, and lose one that is deleted', () => {
  const one = opened();
  one.host.user.renameSheet('明 细', '明细');
  expect(one.host.snapshot().sheets[0]!.rows.get(0)![2]!.formula).toBe('SUM(明细!A1:A2)');
  one.host.user.edit('明细', 'A1', 14);
  expect(cells(one)).toEqual([2, 6, 19]);
  one.host.user.deleteSheet('明细');
  expect(one.host.snapshot().sheets[0]!.rows.get(0)![2]!.formula).toBe('SUM(#REF!A1:A2)');
});
