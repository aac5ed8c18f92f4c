import fc from 'fast-check';
import { readBook } from '../../../src/core/reading';
import type { Cell, Sheet, SheetRow, WorkbookSnapshot } from '../../../src/core/snapshot';

const WORDS = [
  '序号', '项目名称', '主管部门', '预算数（万元）', '全年执行数', '执行率', '自评得分', '自评等级', '合计', '小计', '社保中心小计',
  '一', '（一）', '一、一般公共预算', '注：说明', '优', '良', '/', '1', '100%', '甲项目', '（2023年', '第一批）', '社保中心', ' ',
]; // prettier-ignore

const cell: fc.Arbitrary<Cell | undefined> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS).map((value): Cell => ({ value })) },
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 3, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value): Cell => ({ value })) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 120 }).map((value): Cell => ({ value, format: '0.00' })) },
  { weight: 1, arbitrary: fc.constant<Cell>({ value: { error: '#REF!' } }) },
  { weight: 1, arbitrary: fc.constant<Cell>({ formula: 'SUM(D2:D9)' }) },
  { weight: 1, arbitrary: fc.boolean().map((value): Cell => ({ value })) },
);

const merge = fc
  .record({ top: fc.nat(12), left: fc.nat(7), height: fc.nat(3), width: fc.nat(3) })
  .map(({ top, left, height, width }) => ({ top, left, bottom: top + height, right: left + width }));

const HEADER: SheetRow = WORDS.slice(0, 8).map((value) => ({ value }));

const sheet = fc
  .record({
    cells: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 }),
    merges: fc.array(merge, { maxLength: 2 }),
    header: fc.nat(5),
  })
  .map(({ cells, merges, header }): Sheet => {
    const rows = new Map<number, SheetRow>(cells.map((row, index) => [index, index === header ? HEADER : row]));
    return {
      name: '表',
      visibility: 'visible',
      rows,
      merges,
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      tables: [],
      isProtected: false,
    };
  });

describe('whatever a workbook holds', () => {
  test('it is read, and every row is read once at most', () => {
    fc.assert(
      fc.property(sheet, (one) => {
        const workbook: WorkbookSnapshot = { sheets: [one], names: [], date1904: false, warnings: [] };
        for (const { projects, totals, range, headerRows } of readBook(workbook).lists) {
          const rows = [
            ...projects.flatMap((project) => [project.row, ...project.continuationRows]),
            ...totals.map(({ row }) => row),
          ];
          expect(new Set(rows).size).toBe(rows.length);
          expect(rows.every((row) => row > headerRows[1] && row <= range.bottom)).toBe(true);
          for (const { covers } of totals) expect(covers.every((project) => projects.includes(project))).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
  });
});
