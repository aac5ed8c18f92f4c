import { formatRange, parseCell, parseRange } from '../../../src/core/address';
import type { Change, OwnSheet } from '../../../src/core/changes';
import { drawWorkbook } from '../../drawing/draw-workbook';
import { gradesSheet, unitsSheet } from '../../fixtures/own-sheets';
import { openOffice, type OpenOffice } from '../reading/open-office';
import { truthOf } from './truth';

const opened = (): OpenOffice =>
  openOffice(
    drawWorkbook(
      '# 本级项目\n| 项目 | | | | 等级 |\n| | | | | |\n| 甲 | | | | 优 |\n| 乙 | | | | 良 |\n| 丙 | | | | 差 |',
    ),
  );

const write = (content: OwnSheet): Change => ({ kind: 'write-sheet', content });

async function apply({ workbook, host }: OpenOffice, ...changes: readonly Change[]): Promise<readonly Change[]> {
  const outcome = await workbook.apply(changes, await workbook.read());
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  expect(host.unknown).toEqual([]);
  return outcome.journal;
}

const sheetIn = ({ host }: OpenOffice, name: string) => host.book.sheetNamed(name)!;
const cellIn = (open: OpenOffice, name: string, address: string) => sheetIn(open, name).cell(parseCell(address)!);

describe('a sheet of ours in Excel', () => {
  let open: OpenOffice;
  beforeAll(async () => {
    open = opened();
    await apply(open, write(gradesSheet()));
  });

  test('has a hidden tag of its own, and says what is printed', () => {
    expect(sheetIn(open, '等级分布').names.map(({ name, refersTo, isVisible }) => [name, refersTo, isVisible])).toEqual(
      [
        ['_jihe_sheet', '"grades"', false],
        ['Print_Area', '等级分布!$A$1:$F$43', true],
        ['Print_Titles', '等级分布!$3:$3', true],
      ],
    );
  });

  test('has formulas that are worked out, formats, and texts that stay texts', () => {
    expect(cellIn(open, '等级分布', 'B4')).toMatchObject({
      value: 1,
      formula: 'COUNTIF(本级项目!E3:E5,A4)',
      format: '0',
    });
    expect(cellIn(open, '等级分布', 'A9')).toMatchObject({ value: '=本级项目' });
    expect(cellIn(open, '等级分布', 'A10')).toMatchObject({ value: '+注：本表由公式生成，"<>&' });
    expect(cellIn(open, '等级分布', 'B4')!.formula).toBeDefined();
  });

  test('looks as in a file: fonts, fills, lines, alignment', () => {
    expect(cellIn(open, '等级分布', 'A1')!.look).toMatchObject({
      'font/name': '黑体',
      'font/size': 16,
      horizontalAlignment: 'Center',
      verticalAlignment: 'Center',
    });
    expect(cellIn(open, '等级分布', 'B3')!.look).toMatchObject({
      'font/bold': true,
      'fill/color': '#DDE6F0',
      wrapText: true,
    });
    expect(cellIn(open, '等级分布', 'A9')!.look).toMatchObject({ 'font/color': '#0563C1', 'font/underline': 'Single' });
    const { look } = cellIn(open, '等级分布', 'C8')!;
    const lines = Object.entries(look!).filter(([key]) => key.startsWith('borders/'));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter(([, value]) => value === 'Medium')).toHaveLength(1);
    expect(Object.keys(cellIn(open, '等级分布', 'A1')!.look!).some((key) => key.startsWith('borders/'))).toBe(false);
  });

  test('has merged cells, widths, heights, rows that stay, and no grid lines', () => {
    const sheet = sheetIn(open, '等级分布');
    expect(sheet.merges.map(formatRange)).toEqual(['A1:C1']);
    expect([0, 1, 2].map((column) => sheet.columnWidths.get(column))).toEqual([87.75, 66.75, 66.75]);
    expect(sheet.rowHeights.get(0)).toBe(30);
    expect(sheet.frozenRows).toBe(3);
    expect(sheet.showsGridlines).toBe(false);
  });

  test('is printed on A4, as wide as a page', () => {
    const { page } = sheetIn(open, '等级分布');
    expect(Object.fromEntries(page)).toMatchObject({
      orientation: 'Portrait',
      paperSize: 'A4',
      centerHorizontally: true,
    });
    expect(page.get('zoom')).toEqual({ horizontalFitToPages: 1 });
    expect(String(page.get('headersFooters/defaultForAllPages/centerFooter'))).toContain('第 &P 页 共 &N 页');
  });

  test('has charts of Excel, named and labelled', () => {
    const [columns, pie] = sheetIn(open, '等级分布').charts;
    expect(columns).toMatchObject({ name: 'jihe:1', type: 'ColumnClustered', place: parseRange('A12:F26') });
    expect(columns!.series).toMatchObject([{ name: '个数', values: '等级分布!B4:B7', categories: '等级分布!A4:A7' }]);
    expect(Object.fromEntries(columns!.settings)).toMatchObject({
      'title/text': '各等级项目个数',
      'legend/visible': false,
      'dataLabels/numberFormat': '0',
      'dataLabels/showValue': true,
      'axes/valueAxis/minimum': 0,
    });
    expect(pie).toMatchObject({ type: 'Pie', series: [{ name: '占比', values: '等级分布!C4:C7' }] });
    expect(pie!.settings.get('legend/position')).toBe('Bottom');
  });

  test('links to places of the workbook', () => {
    expect(cellIn(open, '等级分布', 'A9')!.look).toMatchObject({ hyperlink: { documentReference: '本级项目!A3' } });
  });
});

describe('rewritten,', () => {
  test('it is the same sheet, and nothing of the former content is left', async () => {
    const open = opened();
    await apply(open, write(gradesSheet()));
    const { id } = sheetIn(open, '等级分布');
    const fresh = truthOf(open.host);
    open.host.user.edit('等级分布', 'H20', '我的草稿');
    open.host.user.edit('等级分布', 'A4', 5);
    await apply(open, write(gradesSheet()));
    expect(sheetIn(open, '等级分布').id).toBe(id);
    expect(truthOf(open.host)).toEqual(fresh);
  });

  test('charts of the user stay beside ours', async () => {
    const open = opened();
    await apply(open, write(gradesSheet()));
    await open.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('等级分布');
      sheet.charts.add('Line', sheet.getRange('B4:B7'), 'Columns').name = '我的图';
      await context.sync();
    });
    await apply(open, write({ ...gradesSheet(), charts: [] }));
    expect(sheetIn(open, '等级分布').charts.map(({ name }) => name)).toEqual(['我的图']);
  });

  test('taken back, it is as it was, also when it was edited meanwhile', async () => {
    const open = opened();
    await apply(open, write(gradesSheet()));
    await apply(open, { kind: 'set-cells', sheet: '等级分布', cells: [{ row: 8, column: 3, value: '说明' }] });
    const before = open.host.snapshot();
    const undo = await apply(open, write({ ...unitsSheet(), key: 'grades', name: '等级分布' }));
    await apply(open, ...undo);
    expect(open.host.snapshot()).toEqual(before);
    expect(sheetIn(open, '等级分布').charts).toHaveLength(2);
  });

  test('of an earlier session it comes back with its contents at least', async () => {
    const first = opened();
    await apply(first, write(gradesSheet()), write(unitsSheet()));
    const open = openOffice(await first.workbook.read());
    const before = open.host.snapshot();
    const undo = await apply(open, { kind: 'remove-sheet', key: 'units' }, write({ ...gradesSheet(), cells: [] }));
    expect(sheetIn(open, '单位汇总')).toBeUndefined();
    await apply(open, ...undo);
    expect(open.host.snapshot().sheets).toEqual(before.sheets);
  });
});

describe('refused is', () => {
  const refusalOf = async ({ workbook, host }: OpenOffice, ...changes: readonly Change[]): Promise<unknown> => {
    const expected = await workbook.read();
    const before = truthOf(host);
    const outcome = await workbook.apply(changes, expected);
    expect(truthOf(host)).toEqual(before);
    return outcome.ok ? 'accepted' : outcome.refusal;
  };

  test('a sheet of ours that the user has protected', async () => {
    const open = opened();
    await apply(open, write(gradesSheet()));
    open.host.user.protect('等级分布');
    expect(await refusalOf(open, write(gradesSheet()))).toEqual({ reason: 'protected', sheet: '等级分布' });
  });

  test('a new sheet, and taking one away, where the structure is protected; rewriting one is not', async () => {
    const open = opened();
    await apply(open, write(gradesSheet()));
    open.host.book.isStructureProtected = true;
    expect(await refusalOf(open, write(unitsSheet()))).toEqual({ reason: 'protected' });
    expect(await refusalOf(open, { kind: 'remove-sheet', key: 'grades' })).toEqual({ reason: 'protected' });
    await apply(open, write({ ...gradesSheet(), charts: [] }));
  });

  test('a name that somebody has given to a sheet of his meanwhile', async () => {
    const open = opened();
    const expected = await open.workbook.read();
    open.host.user.addSheet('等级分布');
    const before = truthOf(open.host);
    const outcome = await open.workbook.apply([write(gradesSheet())], expected);
    expect(outcome).toMatchObject({ ok: false, refusal: { reason: 'unsupported', sheet: '等级分布' } });
    expect(truthOf(open.host)).toEqual(before);
  });

  test('the same in the very last moment: his sheet, empty or not, stays his', async () => {
    for (const content of [undefined, '他的']) {
      const open = opened();
      const expected = await open.workbook.read();
      open.host.beforeSync(2, () => {
        open.host.user.addSheet('等级分布');
        if (content !== undefined) open.host.user.edit('等级分布', 'A1', content);
      });
      const outcome = await open.workbook.apply([write(gradesSheet())], expected);
      expect(outcome).toEqual({ ok: false, refusal: { reason: 'changed-meanwhile' } });
      expect(sheetIn(open, '等级分布')).toBeDefined();
      expect(cellIn(open, '等级分布', 'A1')?.value).toBe(content);
    }
  });
});
