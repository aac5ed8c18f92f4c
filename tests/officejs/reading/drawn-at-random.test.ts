import fc from 'fast-check';
import { MAX_COLUMNS, MAX_ROWS, overlap, type RangeAddress } from '../../../src/core/address';
import type { Cell, Sheet, WorkbookSnapshot } from '../../../src/core/snapshot';
import { openOffice } from './open-office';

jest.setTimeout(60_000);

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.record({ value: fc.integer({ min: -1000, max: 1000 }) }),
  fc.record({ value: fc.constantFrom('甲', '#N/A', '001', '=1+1', ' 空 ', '1-2'), format: fc.constant('@') }),
  fc.record({ value: fc.constantFrom({ error: '#N/A' }, { error: '#REF!' }) }),
  fc.record({ value: fc.boolean() }),
  fc.constant({ value: 3, formula: '1+2', format: '0.00' }),
);
const place = fc.oneof(
  { weight: 9, arbitrary: fc.record({ row: fc.nat(90), column: fc.nat(40) }) },
  { weight: 1, arbitrary: fc.record({ row: fc.nat(MAX_ROWS - 1), column: fc.nat(MAX_COLUMNS - 1) }) },
);
const merge = fc
  .record({ top: fc.nat(80), left: fc.nat(35), rows: fc.nat(60), columns: fc.nat(30) })
  .filter(({ rows, columns }) => rows + columns > 0)
  .map(({ top, left, rows, columns }) => ({ top, left, bottom: top + rows, right: left + columns }));

/** The cells that merging leaves empty stay so; areas that touch nothing that is filled are not looked for. */
function sheetOf(placed: readonly (readonly [{ row: number; column: number }, Cell])[], areas: RangeAddress[]): Sheet {
  const merges: RangeAddress[] = [];
  for (const area of areas) if (!merges.some((other) => overlap(other, area))) merges.push(area);
  const cells = new Map(placed.map(([{ row, column }, content]) => [`${row},${column}`, { row, column, content }]));
  for (const { top: row, left: column } of merges)
    cells.set(`${row},${column}`, { row, column, content: { value: '合' } });
  const rows = new Map<number, (Cell | undefined)[]>();
  for (const { row, column, content } of [...cells.values()].sort((a, b) => a.row - b.row)) {
    const line = rows.get(row) ?? [];
    while (line.length < column) line.push(undefined);
    line[column] = content;
    rows.set(row, line);
  }
  merges.sort((a, b) => a.top - b.top || a.left - b.left);
  const frame = { name: '表', visibility: 'visible', tables: [], isProtected: false } as const;
  return { ...frame, rows, merges, hiddenRows: new Set(), hiddenColumns: new Set() };
}

const sheet = fc.tuple(fc.array(fc.tuple(place, cell), { maxLength: 60 }), fc.array(merge, { maxLength: 6 }));
const snapshotOf = (one: Sheet): WorkbookSnapshot => ({ sheets: [one], names: [], date1904: false, warnings: [] });

test('whatever stands in a sheet is read, and read the same again', async () => {
  await fc.assert(
    fc.asyncProperty(sheet, async ([placed, areas]) => {
      const drawn = snapshotOf(sheetOf(placed, areas));
      const { workbook, host } = openOffice(drawn);
      expect(await workbook.read()).toEqual(drawn);
      expect(await workbook.read({ sheets: ['表'] })).toEqual(drawn);
      expect(host.unknown).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('edits anywhere are seen by reading the one sheet again', async () => {
  const edit = fc.tuple(place, fc.constantFrom(7, '乙', '', true));
  await fc.assert(
    fc.asyncProperty(sheet, fc.array(edit, { minLength: 1, maxLength: 4 }), async ([placed], edits) => {
      const { workbook, host } = openOffice(snapshotOf(sheetOf(placed, [])));
      await workbook.read();
      for (const [{ row, column }, value] of edits) {
        const home = host.book.sheetNamed('表')!;
        home.put(row, new Map([[column, value === '' ? undefined : { value }]]));
        const again = await workbook.read({ sheets: ['表'] });
        expect(again).toEqual(host.snapshot());
      }
    }),
    { numRuns: 40 },
  );
});
