import { OfficeWorkbook } from '../../../src/adapters/officejs';
import type { Sheet, WorkbookSnapshot } from '../../../src/core/snapshot';
import { drawWorkbook } from '../../drawing/draw-workbook';
import { openOffice } from './open-office';

/** What a reading of the drawn workbook is to be: the drawing itself. */
async function readBack(drawing: string, extra: Partial<WorkbookSnapshot> = {}): Promise<WorkbookSnapshot> {
  const drawn = drawWorkbook(drawing, extra);
  const { workbook, host } = openOffice(drawn);
  const read = await workbook.read();
  expect(host.unknown).toEqual([]);
  expect(read).toEqual(drawn);
  return read;
}

const sheetOf = ({ sheets: [sheet] }: WorkbookSnapshot): Sheet => sheet!;

describe('a reading says what stands in the workbook:', () => {
  test('values of every kind, formulas and number formats', async () => {
    await readBack(`
      # 各类值
      | 文本 | 1 | 2.50 | 90% | 1,234.5 | TRUE | FALSE |
      | '001 | '1-2 | '100 | =B1*2 → 2 | =A1&"" → 文本 | =B1>0 → TRUE |
      | 两\\n行 | -0.1 | 45291 | 1.5 | | | 末 |
    `);
  });

  test('error values, and texts written like them', async () => {
    const drawn = drawWorkbook(`
      # 错误
      | #N/A | =1/0 → #DIV/0! | '#N/A | '#DIV/0! | #REF! |
      | '#没有 | =IFERROR(B1,"#N/A") → '#N/A | | | 3 |
    `);
    const { workbook } = openOffice(drawn);
    expect(await workbook.read()).toEqual(drawn);
  });

  test('texts that begin with an equals sign are no formulas', async () => {
    await readBack(`
      # 等号
      | '=1+1 | '= | =1+1 → 2 | '=没有( |
    `);
  });

  test('merges, also those whose cells are empty, in the order of the rows', async () => {
    await readBack(`
      # 合并
      merge A1:D1, A3:A5, C3:D4, B6:C6
      | 标题 | | | |
      | 名 | 值 | | |
      | 甲 | 1 | | |
      | | 2 | | |
      | | 3 | | |
      | 末 | | | 4 |
    `);
  });

  test('hidden and filtered rows, hidden columns', async () => {
    await readBack(`
      # 隐藏
      hidden rows 3, 4
      hidden columns B, D
      filter A1:D6
      | 名 | 值 | 乙 | 丙 |
      | 1 | 2 | 3 | 4 |
      | 1 | 2 | 3 | 4 |
      | 1 | 2 | 3 | 4 |
      | 1 | 2 | 3 | 4 |
      | 1 | 2 | 3 | 4 |
    `);
  });

  test('hidden and very hidden sheets, protected and blank ones, names with quotes', async () => {
    const read = await readBack(`
      # Bob's 表!
      protected
      | 1 |
      # 藏
      state hidden
      | 2 |
      # 深藏
      state veryHidden
      | 3 |
      # 空
    `);
    expect(read.sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'hidden', 'veryHidden', 'visible']);
  });

  test('several tables a sheet, of sheets whose names are quoted', async () => {
    await readBack(`
      # Bob's 表
      table 甲 A1:B3 totals
      table 乙 D1:E2
      | 编号 | 名 | | 编号 | 名 |
      | 1 | 2 | | 3 | 4 |
      | 合计 | 2 | | | |
    `);
  });

  test('defined names, our state, our sheets by their tag, and where days are counted from', async () => {
    const names = [
      { name: '合计', refersTo: '本级!$A$1' },
      { name: '局部', refersTo: '本级!$A$2', sheet: '本级' },
    ];
    const read = await readBack(
      `
      # 本级
      | 1 |
      | 2 |
      # 等级分布
      ours grades
      | 优 | 1 |
    `,
      { names, state: '{"a":"<&>\n甲 "}', date1904: true },
    );
    expect(read.sheets[1]!.ours).toBe('grades');
  });

  test('array formulas: what was entered as one, and what spills, has its formula in the first cell', async () => {
    const drawn = drawWorkbook(`
      # 数组
      | 1 | =A1:A3*2 → 2 | 9 |
      | 2 | 4 | =SUM(A1:A3*2) → 12 |
      | 3 | 6 | =A1 → 1 |
    `);
    const arrays = [
      { top: 0, left: 1, bottom: 2, right: 1 },
      { top: 1, left: 2, bottom: 1, right: 2 },
    ];
    const withArrays = { ...drawn, sheets: [{ ...sheetOf(drawn), arrays }] };
    expect(await openOffice(withArrays).workbook.read()).toEqual(withArrays);
  });

  test('marks of ours, which are no content', async () => {
    const { workbook, run } = openOffice(drawWorkbook('# 表\n| 1 |\n# 乙\n| 2 |'));
    const before = await workbook.read();
    const areas = [{ top: 0, left: 0, bottom: 0, right: 0 }];
    await workbook.apply([{ kind: 'mark', sheet: '乙', severity: 'error', areas }], before);
    const again = new OfficeWorkbook({
      run: (batch) => run(batch),
      supports: () => true,
      breathe: () => Promise.resolve(),
    });
    expect((await again.read()).sheets.map(({ hasMarks }) => hasMarks)).toEqual([undefined, true]);
  });

  test('formatted cells without values are not looked at', async () => {
    const { workbook, host, run } = openOffice(drawWorkbook('# 表\n| 1 |'));
    await run(async (context) => {
      context.workbook.worksheets.getItem('表').getRange('A1:A20000').numberFormat = Array.from(
        { length: 20_000 },
        () => ['0.00'],
      );
      await context.sync();
    });
    host.syncs.length = 0;
    expect(sheetOf(await workbook.read()).rows.size).toBe(1);
    expect(Math.max(...host.syncs.map(({ responseBytes }) => responseBytes))).toBeLessThan(5_000);
  });

  test('values stay as they were last calculated where calculation is manual', async () => {
    const drawn = drawWorkbook('# 表\n| 5 | =A1*2 → 7 |');
    const { workbook, host } = openOffice(drawn);
    host.book.calculation.mode = 'Manual';
    expect(await workbook.read()).toEqual(drawn);
  });
});
