import { MAX_COLUMNS, MAX_ROWS } from '../../../src/core/address';
import type { Cell, WorkbookSnapshot } from '../../../src/core/snapshot';
import { drawWorkbook } from '../../drawing/draw-workbook';
import { costOf, openOffice } from './open-office';

const DRAWING = `
  # 表
  merge A1:C1
  | 标题 | | |
  | 甲 | 1 | =B2*2 → 2 |
`;

function withFar(...places: readonly (readonly [number, number])[]): WorkbookSnapshot {
  const drawn = drawWorkbook(DRAWING);
  const rows = new Map(drawn.sheets[0]!.rows);
  for (const [row, column] of places) {
    const cells: (Cell | undefined)[] = [...(rows.get(row) ?? [])];
    while (cells.length < column) cells.push(undefined);
    cells[column] = { value: '远' };
    rows.set(row, cells);
  }
  return { ...drawn, sheets: [{ ...drawn.sheets[0]!, rows: new Map([...rows].sort(([a], [b]) => a - b)) }] };
}

describe('values far from the others are found without reading what lies between:', () => {
  test.each<readonly [string, readonly (readonly [number, number])[]]>([
    ['in the last cell of the sheet', [[MAX_ROWS - 1, MAX_COLUMNS - 1]]],
    ['far below', [[MAX_ROWS - 1, 0]]],
    ['far to the right', [[1, MAX_COLUMNS - 1]]],
    [
      'in all corners and between',
      [
        [0, MAX_COLUMNS - 1],
        [MAX_ROWS - 1, 0],
        [500_000, 8_000],
        [MAX_ROWS - 1, MAX_COLUMNS - 1],
      ],
    ],
  ])('%s', async (_, places) => {
    const drawn = withFar(...places);
    const { workbook, host } = openOffice(drawn);
    const cost = await costOf(host, () => workbook.read());
    const read = await workbook.read();
    expect(read.sheets[0]!.rows).toEqual(drawn.sheets[0]!.rows);
    expect(read.sheets[0]!.merges).toEqual(drawn.sheets[0]!.merges);
    expect(cost.syncs).toBeLessThanOrEqual(7);
    expect(cost.bytes).toBeLessThan(3_000_000);
  });

  test('such a sheet looks the same when it alone is read again', async () => {
    const { workbook } = openOffice(withFar([MAX_ROWS - 1, MAX_COLUMNS - 1]));
    const before = await workbook.read();
    expect(await workbook.read({ sheets: ['表'] })).toEqual(before);
  });

  test('nor does a table that begins far down make reading it again ask for all that is above', async () => {
    const cells: Cell[] = [{ value: '远' }, { value: 1 }];
    const sheet = { ...drawWorkbook(DRAWING).sheets[0]!, merges: [], rows: new Map([[607_296, cells]]) };
    const { workbook, host } = openOffice({ ...drawWorkbook(DRAWING), sheets: [sheet] });
    const before = await workbook.read();
    const cost = await costOf(host, () => workbook.read({ sheets: ['表'] }));
    expect(cost.syncs).toBe(1);
    host.book.sheetNamed('表')!.put(2, new Map([[0, { value: '上' }]]));
    expect(await workbook.read({ sheets: ['表'] })).toEqual(host.snapshot());
    expect(before.sheets[0]!.rows.get(607_296)).toEqual(cells);
  });
});
