import fc from 'fast-check';
import { MemoryWorkbook } from '../../src/adapters/memory';
import { XlsxWorkbook } from '../../src/adapters/xlsx';
import type { CellWrite, Change } from '../../src/core/changes';
import type { WorkbookPort } from '../../src/core/ports';
import type { CellValue, WorkbookSnapshot } from '../../src/core/snapshot';
import { drawWorkbook } from '../drawing/draw-workbook';
import { gradesSheet, unitsSheet } from '../fixtures/own-sheets';
import { xlsxOfSnapshot } from './xlsx-of-snapshot';

const DRAWING = `
  # 甲
  merge B2:C3
  | 1 | 2.50 | | =A1+1 → 2 |
  | 一 | 二 | | |
  | | | | TRUE |
  | #N/A | 95% | 三 |
  # 乙 (2)
  |  | 7 |
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

const write: fc.Arbitrary<CellWrite> = fc.record(
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
const change: fc.Arbitrary<Change> = fc.oneof(
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

/** Cells by place; what a workbook knows beyond them (names of print areas) is not compared. */
function cellsOf({ sheets, state }: WorkbookSnapshot): unknown {
  const filled = sheets.map(({ name, ours, rows }) => {
    const cells = [...rows].flatMap(([row, line]) =>
      line.flatMap((cell, column) => (cell ? [[`${row},${column}`, cell] as const] : [])),
    );
    return [name, ours, Object.fromEntries(cells)];
  });
  return { filled, state };
}

async function apply(port: WorkbookPort, changes: readonly Change[]): Promise<readonly Change[]> {
  const outcome = await port.apply(changes, await port.read());
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.journal;
}

test('edits of what stands there are known without reading the file again, to the last detail', async () => {
  const places = [
    [0, 0],
    [0, 1],
    [0, 3],
    [1, 0],
    [2, 4],
    [3, 0],
    [3, 1],
  ] as const;
  const edit = fc.tuple(fc.constantFrom(...places), write).map(([[row, column], one]) => ({ ...one, row, column }));
  const edits = fc.array(edit, { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.array(edits, { minLength: 1, maxLength: 3 }), async (steps) => {
      const file = XlsxWorkbook.open(xlsxOfSnapshot(drawWorkbook(DRAWING)));
      for (const cells of steps) {
        await apply(file, [{ kind: 'set-cells', sheet: '甲', cells }]);
        expect(await file.read()).toEqual(await XlsxWorkbook.open(file.toBytes()).read());
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('whatever is written, a file says the same as a workbook in memory, and so it does when it is taken back', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(change, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 }),
      async (steps) => {
        const memory = new MemoryWorkbook(drawWorkbook(DRAWING));
        const file = XlsxWorkbook.open(xlsxOfSnapshot(drawWorkbook(DRAWING)));
        const before = cellsOf(await file.read());
        const journals: (readonly Change[])[] = [];
        for (const step of steps) {
          await apply(memory, step);
          journals.unshift(await apply(file, step));
          const reopened = XlsxWorkbook.open(file.toBytes());
          expect(cellsOf(await reopened.read())).toEqual(cellsOf(await memory.read()));
          expect(await file.read()).toEqual(await reopened.read());
        }
        for (const journal of journals) await apply(file, journal);
        expect(cellsOf(await file.read())).toEqual(before);
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);
