import fc from 'fast-check';
import type { CellWrite, Change } from '../../src/core/changes';
import type { CellValue } from '../../src/core/snapshot';
import { gradesSheet, unitsSheet } from '../fixtures/own-sheets';

/** The workbook that drawn changes speak of; the last sheet is what the formulas of our sheets read. */
export const DRAWING = `
  # 甲
  merge B2:C3
  | 1 | 2.50 | | =A1+1 → 2 |
  | 一 | 二 | | |
  | | | | TRUE |
  | #N/A | 95% | 三 |
  # 乙 (2)
  |  | 7 |
  # 本级项目
  | 项目名称 | 自评等级 |
`;

const value = fc.oneof<fc.Arbitrary<CellValue>[]>(
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc
    .string({ unit: fc.constantFrom('\u0001', '\r', '\n', '\t', '_x0041_', '<', '&', ']]>', '"', ' ', '😀', '=') })
    .filter((text) => text !== ''),
  fc.boolean(),
  fc.constantFrom({ error: '#REF!' }, { error: '#DIV/0!' }),
);

export const write: fc.Arbitrary<CellWrite> = fc.record(
  {
    row: fc.nat(6),
    column: fc.nat(5),
    // Not null: what becomes of the format of an emptied cell is no part of the promise.
    value,
    formula: fc.constantFrom('A1*2', 'IF(A1<"é&",1,"优")', "SUM('乙 (2)'!B1:B3)"),
    format: fc.constantFrom('0.00%', '#,##0.000000', '0.0"万"'),
  },
  { requiredKeys: ['row', 'column', 'value'] },
);

const range = fc
  .tuple(fc.nat(9), fc.nat(9))
  .map(([row, column]) => ({ top: row, bottom: row, left: column, right: column }));
const sheet = fc.constantFrom('甲', '乙 (2)');
/** Whatever may be asked of a workbook. */
export const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('set-cells' as const), sheet, cells: fc.array(write, { maxLength: 8 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('mark' as const),
      sheet,
      severity: fc.constantFrom('error' as const, 'info' as const),
      areas: fc.array(range, { minLength: 1 }),
    }),
  },
  fc.constantFrom<Change[]>(
    { kind: 'clear-marks' },
    { kind: 'write-sheet', content: unitsSheet() },
    { kind: 'write-sheet', content: gradesSheet() },
    { kind: 'remove-sheet', key: 'units' },
    { kind: 'set-state', state: '{"a":"<&>"}' },
    { kind: 'set-state', state: null },
  ),
);
