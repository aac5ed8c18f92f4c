import fc from 'fast-check';
import { MemoryWorkbook } from '../../src/adapters/memory';
import { XlsxWorkbook } from '../../src/adapters/xlsx';
import type { Change } from '../../src/core/changes';
import type { WorkbookPort } from '../../src/core/ports';
import type { WorkbookSnapshot } from '../../src/core/snapshot';
import { drawWorkbook } from '../drawing/draw-workbook';
import { change, DRAWING, write } from './drawn-changes';
import { xlsxOfSnapshot } from './xlsx-of-snapshot';

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
