import fc from 'fast-check';
import { XlsxWorkbook } from '../../src/adapters/xlsx';
import { WorkbookSession, type Action } from '../../src/app/session';
import type { Change } from '../../src/core/changes';
import type { WorkbookPort } from '../../src/core/ports';
import type { Cell, WorkbookSnapshot } from '../../src/core/snapshot';
import { LIST } from '../app/session/opened';
import { drawWorkbook } from '../drawing/draw-workbook';
import { change, DRAWING } from './drawn-changes';
import { markedIn, openInExcel } from './open-in-excel';
import { xlsxOfSnapshot } from './xlsx-of-snapshot';

/** Results of formulas are left out: Excel works them out anew. */
function said({ value, formula, format }: Cell): unknown {
  return formula === undefined ? { value, format } : { formula, format };
}

function contentsOf({ sheets, state }: WorkbookSnapshot): unknown {
  const filled = sheets.map(({ name, ours, merges, rows }) => {
    const cells = [...rows].flatMap(([row, line]) =>
      line.flatMap((cell, column) => (cell ? [[`${row},${column}`, said(cell)] as const] : [])),
    );
    return [name, ours, new Set(merges.map((merge) => JSON.stringify(merge))), Object.fromEntries(cells)];
  });
  return { filled, state };
}

async function apply(port: WorkbookPort, changes: readonly Change[]): Promise<readonly Change[] | string> {
  const outcome = await port.apply(changes, await port.read());
  return outcome.ok ? outcome.journal : outcome.refusal.reason;
}

test('whatever is written, a file and Excel hold the same afterwards, and when it is taken back', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(change, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 }),
      async (steps) => {
        const bytes = xlsxOfSnapshot(drawWorkbook(DRAWING));
        const file = XlsxWorkbook.open(bytes);
        const { workbook, host } = await openInExcel(bytes);
        const agree = async (): Promise<void> => {
          expect(contentsOf(await workbook.read())).toEqual(contentsOf(await file.read()));
          expect(markedIn(host)).toEqual(markedIn(file.toBytes()));
          expect(host.unknown).toEqual([]);
        };
        await agree();
        const journals: (readonly [readonly Change[], readonly Change[]])[] = [];
        for (const step of steps) {
          const [inFile, inExcel] = [await apply(file, step), await apply(workbook, step)];
          if (typeof inFile === 'string' || typeof inExcel === 'string') {
            expect(inExcel).toBe(inFile);
            continue;
          }
          journals.unshift([inFile, inExcel]);
          await agree();
        }
        for (const [inFile, inExcel] of journals) {
          await apply(file, inFile);
          await apply(workbook, inExcel);
          await agree();
        }
      },
    ),
    { numRuns: 20 },
  );
}, 60_000);

const ACTIONS: readonly Action[] = [
  { kind: 'compute', replace: true, asValues: false },
  { kind: 'mark' },
  { kind: 'summarise', asValues: false },
  { kind: 'switch-rule', rule: 'missing-total', isOn: false },
  { kind: 'certify' },
];

async function sessionOn(port: WorkbookPort): Promise<WorkbookSession> {
  const session = new WorkbookSession(port, { language: 'zh-CN', today: () => '2026-03-31' });
  await session.perform({ kind: 'check' });
  return session;
}

async function perform(session: WorkbookSession, actions: readonly Action[]): Promise<string[]> {
  const replies = [];
  for (const action of actions) replies.push(await session.perform(action));
  expect(replies.filter(({ ok }) => !ok)).toEqual([]);
  return replies.map(({ said: sentence }) => sentence);
}

async function writtenFile(): Promise<XlsxWorkbook> {
  const file = XlsxWorkbook.open(xlsxOfSnapshot(drawWorkbook(LIST)));
  await perform(await sessionOn(file), ACTIONS);
  return file;
}

test('what the file adapter has written is known in Excel as ours: same sheets, settings, marks, findings', async () => {
  const file = await writtenFile();
  const { workbook, host } = await openInExcel(file.toBytes());
  const [inFile, inExcel] = [await sessionOn(file), await sessionOn(workbook)];
  expect(inExcel.view.findings).toEqual(inFile.view.findings);
  expect(inExcel.view.ownSheets).toEqual(inFile.view.ownSheets);
  const before = host.book.sheets.map(({ name }) => name);
  await perform(inExcel, [{ kind: 'mark' }, { kind: 'summarise', asValues: false }, { kind: 'certify' }]);
  expect(host.book.sheets.map(({ name }) => name)).toEqual(before);
  await perform(inFile, [{ kind: 'mark' }, { kind: 'summarise', asValues: false }, { kind: 'certify' }]);
  expect(contentsOf(await workbook.read())).toEqual(contentsOf(await file.read()));
  expect(markedIn(host)).toEqual(markedIn(file.toBytes()));
  expect(await perform(inExcel, [{ kind: 'clean' }])).toEqual(await perform(inFile, [{ kind: 'clean' }]));
  expect(contentsOf(await workbook.read())).toEqual(contentsOf(await file.read()));
  expect(host.book.sheets.map(({ names, rules, charts }) => [names, rules, charts])).toEqual([[[], [], []]]);
  expect(host.book.xmlParts).toEqual([]);
});

test('what Excel has written and saved is known by the file adapter as ours', async () => {
  const { workbook, host } = await openInExcel(xlsxOfSnapshot(drawWorkbook(LIST)));
  await perform(await sessionOn(workbook), ACTIONS);
  const inFile = await writtenFile();
  expect(contentsOf(await workbook.read())).toEqual(contentsOf(await inFile.read()));
  expect(markedIn(host)).toEqual(markedIn(inFile.toBytes()));
});
