import type { Cell, Sheet, WorkbookSnapshot } from '../../../src/core/snapshot';
import { costOf, openOffice } from './open-office';

const MB = 1_000_000;
jest.setTimeout(60_000);

interface Measures {
  readonly rows: number;
  readonly columns: number;
}

/** A sheet full of cells as a list of projects has them: names, amounts, formulas, rates; all a little different. */
function list(name: string, { rows, columns }: Measures, more: Partial<Sheet> = {}): Sheet {
  const filled = Array.from({ length: rows }, (_, row): [number, Cell[]] => [
    row,
    Array.from({ length: columns }, (__, column) => cell(row, column)),
  ]);
  return {
    name,
    visibility: 'visible',
    rows: new Map(filled),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    isProtected: false,
    ...more,
  };
}

function cell(row: number, column: number): Cell {
  if (column === 0) return { value: row + 1 };
  if (column % 5 === 1) return { value: `第${row}号专项业务费项目（${'续'.repeat(row % 7)}）` };
  if (column % 5 === 2) return { value: ((row * 7919) % 100_000) / 100, format: '#,##0.00' };
  if (column % 5 === 3) return { value: (row % 100) / 100, formula: `C${row + 1}/D${row + 1}`, format: '0.00%' };
  return { value: (row * column) % 91 };
}

const workbookOf = (...sheets: Sheet[]): WorkbookSnapshot => ({ sheets, names: [], date1904: false, warnings: [] });

/** What the cells weigh in answers, as far as a workbook tells before it is read. */
const budget = (bytes: number): number => 2 + Math.ceil(bytes / (2 * MB));

describe('reading costs at most 2 + ⌈bytes / 2 MB⌉ round trips and 2.5 MB an answer:', () => {
  const CASES: readonly (readonly [string, WorkbookSnapshot])[] = [
    ['a small list', workbookOf(list('表', { rows: 60, columns: 12 }))],
    ['a wide sheet', workbookOf(list('表', { rows: 30, columns: 700 }))],
    [
      '100 small sheets',
      workbookOf(...Array.from({ length: 100 }, (_, n) => list(`表${n}`, { rows: 40, columns: 9 }))),
    ],
    ['10,000 rows', workbookOf(list('表', { rows: 10_000, columns: 12 }))],
    [
      'large sheets of several kinds',
      workbookOf(
        list('甲', { rows: 6_000, columns: 8 }),
        list('乙', { rows: 3_000, columns: 30 }),
        list('丙', { rows: 20, columns: 3 }),
      ),
    ],
  ];
  test.each(CASES)('%s', async (_, drawn) => {
    const { workbook, host } = openOffice(drawn);
    let read: WorkbookSnapshot | undefined;
    const cost = await costOf(host, async () => (read = await workbook.read()));
    expect(cost.syncs).toBeLessThanOrEqual(budget(cost.bytes));
    expect(cost.largest).toBeLessThanOrEqual(2.5 * MB);
    expect(read).toEqual(drawn);
  });

  test('a small workbook takes two', async () => {
    const { workbook, host } = openOffice(workbookOf(list('表', { rows: 60, columns: 12 })));
    expect(await costOf(host, () => workbook.read())).toMatchObject({ syncs: 2 });
  });

  test('a thousand sheets take two round trips more, since requests have their limit too', async () => {
    const sheets = Array.from({ length: 1_000 }, (_, n) => list(`表${n}`, { rows: 2, columns: 2 }));
    const { workbook, host } = openOffice(workbookOf(...sheets));
    const cost = await costOf(host, () => workbook.read());
    expect(cost.syncs).toBeLessThanOrEqual(budget(cost.bytes) + 2);
    expect(Math.max(...host.syncs.map(({ requestBytes }) => requestBytes))).toBeLessThan(2.5 * MB);
  });

  test('a thousand merged areas, of which Excel tells 512 at once', async () => {
    const merges = Array.from({ length: 1_000 }, (_, row) => ({ top: row, bottom: row, left: 2, right: 4 }));
    const drawn = workbookOf(list('表', { rows: 1_000, columns: 6 }, { merges }));
    const { workbook, host } = openOffice(drawn);
    const cost = await costOf(host, () => workbook.read());
    expect(cost.syncs).toBeLessThanOrEqual(budget(cost.bytes));
    expect((await workbook.read()).sheets[0]!.merges).toEqual(merges);
  });

  test('merged areas across blocks are one each', async () => {
    const merges = [
      { top: 36, bottom: 90, left: 0, right: 0 },
      { top: 91, bottom: 1_700, left: 0, right: 0 },
      { top: 20, bottom: 20, left: 3, right: 60 },
    ];
    const drawn = workbookOf(list('表', { rows: 2_000, columns: 70 }, { merges }));
    const read = await openOffice(drawn).workbook.read();
    expect(read.sheets[0]!.merges).toEqual([merges[2], merges[0], merges[1]]);
  });

  test('merged areas that Excel cuts off at the edge of what it is asked are asked for as far as they go', async () => {
    const merges = [
      { top: 0, bottom: 0, left: 0, right: 40 },
      { top: 59, bottom: 400, left: 0, right: 0 },
      { top: 59, bottom: 61, left: 20, right: 29 },
    ];
    const drawn = workbookOf(list('表', { rows: 60, columns: 30 }, { merges }));
    const { workbook, host } = openOffice(drawn);
    expect((await workbook.read()).sheets[0]!.merges).toEqual(merges);
    expect(host.syncs).toHaveLength(3);
    expect((await workbook.read({ sheets: ['表'] })).sheets[0]!.merges).toEqual(merges);
  });

  test('a heavy sheet that alone is read again', async () => {
    const drawn = workbookOf(list('表', { rows: 10_000, columns: 12 }), list('乙', { rows: 9, columns: 2 }));
    const { workbook, host } = openOffice(drawn);
    await workbook.read();
    const cost = await costOf(host, () => workbook.read({ sheets: ['乙', '表'] }));
    expect(cost.syncs).toBeLessThanOrEqual(budget(cost.bytes) - 1);
    expect(cost.largest).toBeLessThanOrEqual(2.5 * MB);
  });

  test('errors anywhere in a large sheet cost nothing more than their kinds', async () => {
    const sheet = list('表', { rows: 10_000, columns: 12 });
    const rows = new Map(sheet.rows);
    for (const row of [3, 4_000, 9_999]) {
      rows.set(row, [{ value: { error: '#N/A' } }, { value: '#N/A' }, { value: { error: '#DIV/0!' }, formula: '1/0' }]);
    }
    const drawn = workbookOf({ ...sheet, rows });
    const { workbook, host } = openOffice(drawn);
    let read: WorkbookSnapshot | undefined;
    const cost = await costOf(host, async () => (read = await workbook.read()));
    expect(read).toEqual(drawn);
    expect(cost.syncs).toBeLessThanOrEqual(budget(cost.bytes));
  });

  test('rows that grow heavier are read in smaller blocks, and an answer that Excel refuses is asked for in parts', async () => {
    const light = list('表', { rows: 2_000, columns: 20 });
    const heavy = list('表', { rows: 4_000, columns: 20 });
    const long = (row: number): Cell[] =>
      Array.from({ length: 20 }, (_, at) => ({ value: `${row}.${at}${'长'.repeat(40)}` }));
    const rows = new Map([...heavy.rows].map(([row, cells]) => [row, row < light.rows.size ? cells : long(row)]));
    const drawn = workbookOf({ ...heavy, rows });
    const { workbook, host } = openOffice(drawn);
    expect(await workbook.read()).toEqual(drawn);
    expect(host.syncs.some(({ responseBytes }) => responseBytes > 2.5 * MB)).toBe(true);
  }, 30_000);
});
