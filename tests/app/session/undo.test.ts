import fc from 'fast-check';
import type { Action } from '../../../src/app/session';
import { isSameWorkbook, type WorkbookSnapshot } from '../../../src/core/snapshot';
import { edit, LIST, opened, WORKBOOKS, type Opened } from './opened';

/** An action, or one about the findings from a certain one on: which those are shows only when it is done. */
type Doing =
  Action | { readonly kind: 'findings'; readonly from: number; readonly what: 'fix' | 'accept' | 'withdraw' };

const FINDINGS: fc.Arbitrary<Doing> = fc.record({
  kind: fc.constant('findings'),
  from: fc.nat({ max: 12 }),
  what: fc.constantFrom('fix', 'accept', 'withdraw'),
});

function actionOf(doing: Doing, { session }: Opened): Action {
  if (doing.kind !== 'findings') return doing;
  const findings = session.view.findings.slice(doing.from).map(({ id }) => id);
  return doing.what === 'accept' ? { kind: 'accept', findings, reason: '同意' } : { kind: doing.what, findings };
}

const EDIT: fc.Arbitrary<Action> = fc
  .record({
    column: fc.constantFrom('A', 'B', 'D', 'E', 'F', 'G', 'H'),
    row: fc.integer({ min: 1, max: 9 }),
    value: fc.oneof(fc.integer({ min: -5, max: 120 }), fc.constantFrom('优', '良', '合计', ' '), fc.constant(null)),
    formula: fc.option(fc.constantFrom('SUM(D3:D6)', 'E3/D3', '1/0'), { freq: 4 }),
  })
  .map(({ column, row, value, formula }) =>
    formula === null ? edit(`${column}${row}`, value) : edit(`${column}${row}`, null, formula),
  );

const SETTING: fc.Arbitrary<Action> = fc.constantFrom<Action>(
  { kind: 'check' },
  { kind: 'switch-rule', rule: 'total-mismatch', isOn: false },
  { kind: 'switch-rule', rule: 'total-mismatch', isOn: true },
  { kind: 'choose-preset', preset: 'scale-85-75-60' },
  { kind: 'choose-preset', preset: 'hubei' },
  { kind: 'map-column', override: { sheet: '本级项目', headerRow: 1, field: 'grade', column: null } },
  { kind: 'map-column', override: { sheet: '本级项目', headerRow: 1, field: 'executed', column: 3 } },
  { kind: 'forget-column', sheet: '本级项目', headerRow: 1, field: 'grade' },
);

const OURS: fc.Arbitrary<Action> = fc.constantFrom<Action>(
  { kind: 'compute', replace: true, asValues: false },
  { kind: 'compute', replace: false, asValues: true },
  { kind: 'summarise', asValues: false },
  { kind: 'summarise', asValues: true },
  { kind: 'mark' },
  { kind: 'clear-marks' },
  { kind: 'clean' },
);

const TIME: fc.Arbitrary<Action> = fc.constantFrom<Action>({ kind: 'undo' }, { kind: 'redo' });

const DOINGS = fc.array(fc.oneof<fc.Arbitrary<Doing>[]>(FINDINGS, EDIT, SETTING, OURS, TIME), { maxLength: 9 });

/** All that undo has to bring back: the workbook, and what is known of its marks. */
function stateOf({ session }: Opened, workbook: WorkbookSnapshot): unknown {
  const { verdict, counts, findings, preset, hasMarks, ownSheets } = session.view;
  const own = [...ownSheets].sort((a, b) => order(a.key, b.key));
  const sheets = inUsualOrder(workbook).sheets.map(({ name }) => name);
  return { verdict, counts, findings, preset, hasMarks, own, sheets };
}

/** Nobody promises in which order our sheets and their names stand: one that is taken out and comes back comes last, as in Excel. */
function inUsualOrder(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const { sheets, names } = workbook;
  const own = new Set(sheets.filter(({ ours }) => ours !== undefined).map(({ name }) => name));
  const [users, ofUsers] = [
    sheets.filter(({ name }) => !own.has(name)),
    names.filter(({ sheet = '' }) => !own.has(sheet)),
  ];
  const ourNames = names.filter(({ sheet = '' }) => own.has(sheet));
  return {
    ...workbook,
    sheets: [...users, ...sheets.filter(({ name }) => own.has(name)).sort((a, b) => order(a.name, b.name))],
    names: [...ofUsers, ...ourNames.sort((a, b) => order(a.refersTo, b.refersTo))],
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The same to a user: only the order of our own sheets may be another. */
function isSame(a: WorkbookSnapshot, b: WorkbookSnapshot): boolean {
  return isSameWorkbook(inUsualOrder(a), inUsualOrder(b));
}

/** 预算执行 has nothing to stand on any more and goes; undone, it comes back behind 核对结果. */
const SHEET_GOES: Doing[] = [
  { kind: 'summarise', asValues: true },
  edit('E2', '优'),
  { kind: 'summarise', asValues: false },
];

describe.each(WORKBOOKS)('%s', (name, open) => {
  const numRuns = name === 'memory' ? 40 : 12;

  test('whatever was done, undoing all of it brings back the workbook, and redoing all of it what it had become', async () => {
    await fc.assert(
      fc.asyncProperty(DOINGS, async (doings) => {
        const desk = await opened(open(LIST));
        const first = await desk.port.read();
        const stateAtFirst = stateOf(desk, first);
        for (const doing of doings) await desk.perform(actionOf(doing, desk));
        const last = await desk.port.read();
        await desk.perform({ kind: 'check' });
        const stateAtLast = stateOf(desk, last);
        const [undone, redoable] = [[] as (string | null)[], desk.session.view.redo !== null];
        while (desk.session.view.undo !== null) {
          undone.push(desk.session.view.undo);
          expect(await desk.perform({ kind: 'undo' })).toMatchObject({ ok: true });
        }
        expect(isSame(await desk.port.read(), first)).toBe(true);
        expect(stateOf(desk, await desk.port.read())).toEqual(stateAtFirst);
        expect(desk.session.view).toMatchObject({ isDirty: false, isStale: false });
        if (redoable) return;
        for (const label of undone.reverse()) {
          expect(desk.session.view.redo).toBe(label);
          expect(await desk.perform({ kind: 'redo' })).toMatchObject({ ok: true });
        }
        expect(isSame(await desk.port.read(), last)).toBe(true);
        expect(stateOf(desk, last)).toEqual(stateAtLast);
      }),
      { numRuns, examples: [[SHEET_GOES]] },
    );
  }, 120_000);

  test('each step taken back is the one before it', async () => {
    await fc.assert(
      fc.asyncProperty(DOINGS, async (doings) => {
        const desk = await opened(open(LIST));
        const path = [await desk.port.read()];
        for (const doing of doings) {
          const action = actionOf(doing, desk);
          if (action.kind === 'undo' || action.kind === 'redo') continue;
          await desk.perform(action);
          const now = await desk.port.read();
          if (!isSame(now, path.at(-1)!)) path.push(now);
        }
        // Marks are no part of a snapshot: their steps stay where they are.
        while (desk.session.view.undo !== null) {
          await desk.perform({ kind: 'undo' });
          const now = await desk.port.read();
          if (!isSame(now, path.at(-1)!)) path.pop();
          expect(isSame(now, path.at(-1)!)).toBe(true);
        }
        expect(path).toHaveLength(1);
      }),
      { numRuns, examples: [[SHEET_GOES]] },
    );
  }, 120_000);
});

test('a new action leaves nothing to redo', async () => {
  const { perform, session } = await opened(WORKBOOKS[0]![1](LIST));
  await perform(edit('G3', 96));
  await perform({ kind: 'undo' });
  expect(session.view.redo).toBe('改动 1 个单元格');
  await perform(edit('G4', 70));
  expect(session.view.redo).toBeNull();
  expect(await perform({ kind: 'redo' })).toEqual({ ok: false, said: '没有可重做的操作。' });
});

test('taking an edit back before the next check leaves the view fresh', async () => {
  const { perform, session } = await opened(WORKBOOKS[1]![1](LIST));
  const { findings } = session.view;
  await perform(edit('G3', 96));
  expect(session.view.isStale).toBe(true);
  await perform({ kind: 'undo' });
  expect(session.view.isStale).toBe(false);
  expect(session.view.findings).toBe(findings);
});
