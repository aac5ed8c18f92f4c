import fc from 'fast-check';
import { MAX_COLUMNS, MAX_ROWS } from '../../../src/core/address';
import { withCells, type Change } from '../../../src/core/changes';
import { Calculator, placesOf } from '../../../src/core/recalculating';
import type { WorkbookSnapshot } from '../../../src/core/snapshot';
import { drawWorkbook } from '../../drawing/draw-workbook';

const COLUMNS = 'ABCD';
const ROWS = 6;

const cell = fc.tuple(fc.constantFrom(...COLUMNS), fc.integer({ min: 1, max: ROWS }));
const reference = fc
  .tuple(cell, fc.boolean(), fc.boolean())
  .map(
    ([[column, row], isColumnFixed, isRowFixed]) =>
      `${isColumnFixed ? '$' : ''}${column}${isRowFixed ? '$' : ''}${row}`,
  );
const range = fc.oneof(
  fc.tuple(reference, reference).map(([from, to]) => `${from}:${to}`),
  fc.constantFrom('A:A', 'B:C', '2:3', '二!A1:B3', '名'),
);
const formula = fc.oneof(
  fc.tuple(reference, fc.constantFrom('+', '-', '*', '&', '='), reference).map((parts) => parts.join('')),
  range.map((one) => `SUM(${one})`),
  fc.tuple(reference, reference, reference).map(([a, b, c]) => `IF(${a}>2,${b},${c})`),
  fc.tuple(range, reference).map(([one, a]) => `COUNTIF(${one},">"&${a})`),
  fc.tuple(reference, reference).map(([a, b]) => `SUMIF(A1:B3,${a},${b})`),
  fc.constantFrom('TODAY()', 'OFFSET(A1,1,1)', 'XYZ(A1)', 'SUBTOTAL(9,A1:A4)', '二!A1*2', 'ROW()'),
);

type Content = { readonly value: number | string | null; readonly formula?: string };
const content: fc.Arbitrary<Content> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -3, max: 9 }).map((value) => ({ value })) },
  { weight: 1, arbitrary: fc.constantFrom('甲', '3', 'x').map((value) => ({ value })) },
  { weight: 1, arbitrary: fc.constant({ value: null }) },
  { weight: 4, arbitrary: formula.map((text) => ({ value: null, formula: text })) },
);

const edit: fc.Arbitrary<Change> = fc
  .tuple(fc.constantFrom('一', '一', '二'), fc.array(fc.tuple(cell, content), { minLength: 1, maxLength: 8 }))
  .map(([sheet, cells]) => ({
    kind: 'set-cells',
    sheet,
    cells: cells.map(([[column, row], written]) => ({ row: row - 1, column: COLUMNS.indexOf(column), ...written })),
  }));

const everything = ({ sheets }: WorkbookSnapshot) =>
  sheets.map(({ name: sheet }) => ({ sheet, top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 }));

/** What stands in the cells; a clock's value stays as it is. */
function settled(workbook: WorkbookSnapshot): unknown {
  return workbook.sheets.map(({ rows }) =>
    [...rows].flatMap(([row, cells]) => cells.flatMap((one, column) => (one ? [[row, column, one]] : []))),
  );
}

test('edit by edit, a workbook comes to the same values as when all of it is worked out anew', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
      const calculator = new Calculator();
      let workbook = drawWorkbook('# 一\n name 名 一!$B$2:$C$3\n | 1 | 2 |\n # 二\n | 3 |');
      for (const one of edits) {
        const edited = withCells(workbook, [one]);
        workbook = withCells(edited, calculator.recalculated(edited, placesOf([one])));
        const anew = new Calculator().recalculated(workbook, everything(workbook));
        expect(settled(withCells(workbook, anew))).toEqual(settled(workbook));
      }
    }),
    { numRuns: 300 },
  );
});
