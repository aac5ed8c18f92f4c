import { drawWorkbook } from '../../drawing/draw-workbook';
import { costOf, openOffice, type OpenOffice } from './open-office';

const DRAWING = `
  # 本级
  merge A1:C1
  hidden rows 4
  | 标题 | | |
  | 甲 | 1 | =B2*2 → 2 |
  | 乙 | 2 | =B3*2 → 4 |
  | 丙 | 3 | =B4*2 → 6 |
  # Bob's 表
  table 登记 A1:B3
  | 编号 | 名称 |
  | 1    | 甲   |
  | 2    | 乙   |
  # 空
`;

const opened = (): OpenOffice => openOffice(drawWorkbook(DRAWING, { state: '{}' }));

describe('what was changed is read again in one round trip:', () => {
  test.each([
    ['an edit', '本级', 'B2', 7],
    ['a row more', '本级', 'A5', '丁'],
    ['a first cell on a blank sheet', '空', 'C9', '新'],
    ['an emptied cell', "Bob's 表", 'B3', ''],
  ])('%s', async (...[, sheet, address, value]) => {
    const open = opened();
    const before = await open.workbook.read();
    open.host.user.edit(sheet, address, value);
    let after = before;
    const cost = await costOf(open.host, async () => (after = await open.workbook.read({ sheets: [sheet] })));
    expect(cost.syncs).toBe(1);
    expect(after).toEqual(await open.workbook.read());
    expect(after).not.toEqual(before);
    for (const one of after.sheets) expect(before.sheets.includes(one)).toBe(one.name !== sheet);
  });

  test('sheets are named as Excel names them, without case', async () => {
    const open = opened();
    await open.workbook.read();
    open.host.user.edit("Bob's 表", 'A2', 9);
    const after = await open.workbook.read({ sheets: ["BOB'S 表"] });
    expect(after).toEqual(await open.workbook.read());
  });

  test('no sheets at all: our state and the names', async () => {
    const open = opened();
    const before = await open.workbook.read();
    open.host.book.names.push({ name: '新', refersTo: '本级!$A$1', isVisible: true, comment: '' });
    const cost = await costOf(open.host, () => open.workbook.read({ sheets: [] }));
    expect(cost.syncs).toBe(1);
    expect((await open.workbook.read({ sheets: [] })).names).toEqual([{ name: '新', refersTo: '本级!$A$1' }]);
    expect(before.names).toEqual([]);
  });

  test('a cell far beyond what was known is found', async () => {
    const open = opened();
    await open.workbook.read();
    open.host.user.edit('本级', 'ZZ9000', '远');
    expect(await open.workbook.read({ sheets: ['本级'] })).toEqual(await open.workbook.read());
  });
});

describe('where the workbook does not consist of the same any more, all of it is read:', () => {
  const STRUCTURES: readonly (readonly [string, (open: OpenOffice) => void])[] = [
    ['a sheet added', ({ host }) => void host.book.addSheet('新表')],
    ['a sheet gone', ({ host }) => host.book.removeSheet(host.book.sheetNamed("Bob's 表")!)],
    ['a sheet renamed', ({ host }) => host.book.renameSheet(host.book.sheetNamed('空')!, '不空')],
    ['the sheet named by its old name', ({ host }) => host.book.renameSheet(host.book.sheetNamed('本级')!, '市级')],
    ['sheets in another order', ({ host }) => void host.book.sheets.reverse()],
    ['a table gone', ({ host }) => void (host.book.sheetNamed("Bob's 表")!.tables = [])],
    ['our state gone', ({ host }) => void (host.book.xmlParts = [])],
  ];
  test.each(STRUCTURES)('%s', async (_, change) => {
    const open = opened();
    await open.workbook.read();
    change(open);
    const after = await open.workbook.read({ sheets: ['本级'] });
    expect(after).toEqual(
      await openOffice(open.host.snapshot())
        .workbook.read()
        .then((read) => ({ ...read, ...(after.state === undefined ? {} : { state: '{}' }) })),
    );
  });

  test('nothing was read before', async () => {
    const { workbook } = opened();
    expect((await workbook.read({ sheets: ['本级'] })).sheets).toHaveLength(3);
  });
});
