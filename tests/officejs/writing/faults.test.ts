import type { Change, Outcome } from '../../../src/core/changes';
import { overlap, type RangeRef } from '../../../src/core/address';
import type { WorkbookSnapshot } from '../../../src/core/snapshot';
import { drawWorkbook } from '../../drawing/draw-workbook';
import type { Fault } from '../host';
import { openOffice, type OpenOffice } from '../reading/open-office';
import { truthOf } from './truth';
import { BEFORE, DRAWING, USE_CASES } from './use-cases';

interface Ready extends OpenOffice {
  readonly before: unknown;
  readonly expected: WorkbookSnapshot;
}

/** A workbook in which we have been at work, just read. */
async function ready(): Promise<Ready> {
  const open = openOffice(drawWorkbook(DRAWING));
  const outcome = await open.workbook.apply(BEFORE, await open.workbook.read());
  expect(outcome).toMatchObject({ ok: true });
  const expected = await open.workbook.read();
  return { ...open, expected, before: truthOf(open.host) };
}

/** The actions of each sync of a use case, where nothing fails, and what comes of it. */
async function smooth(changes: readonly Change[]): Promise<{ actions: number[]; after: unknown }> {
  const { workbook, host, expected } = await ready();
  const done = host.syncs.length;
  expect(await workbook.apply(changes, expected)).toMatchObject({ ok: true });
  return { actions: host.syncs.slice(done).map(({ actions }) => actions), after: truthOf(host) };
}

/** Whole, its answer lost, and at some of its actions. */
function faultsOf(sync: number, actions: number): Fault[] {
  const some = [0, 1, 3, 4, 5, 8, 13, 21, 34, 55, 89, 144, 233, actions - 2, actions - 1];
  const indices = [...new Set(some)].filter((index) => index >= 0 && index < actions);
  const code = 'GeneralException';
  return [{ sync, code }, { sync, code, isAnswerLost: true }, ...indices.map((action) => ({ sync, action, code }))];
}

const isPrint = (sync: number, actions: readonly number[], changes: readonly Change[]): boolean =>
  sync === actions.length && changes.some(({ kind }) => kind === 'write-sheet' || kind === 'give-sheet');

describe.each(USE_CASES)('where Excel fails while we %s,', (_, changes) => {
  test('all is as it was, and the next attempt goes well', async () => {
    const { actions, after } = await smooth(changes);
    for (const [index, count] of actions.entries()) {
      for (const fault of faultsOf(index + 1, count)) {
        const open = await ready();
        open.host.failAt(fault);
        const outcome = await open.workbook.apply(changes, open.expected);
        const what = JSON.stringify([fault, outcome]);
        if (isPrint(fault.sync, actions, changes)) {
          expect([what, outcome.ok]).toEqual([what, true]);
          continue;
        }
        expect([what, truthOf(open.host)]).toEqual([what, open.before]);
        expect(outcome).toEqual({ ok: false, refusal: { reason: 'failed' } });
        expect(await open.workbook.apply(changes, await open.workbook.read())).toMatchObject({ ok: true });
        expect([what, truthOf(open.host)]).toEqual([what, after]);
        expect(open.host.unknown).toEqual([]);
      }
    }
  });

  test('and cannot be made to take it back, the refusal says what may be there', async () => {
    const { actions } = await smooth(changes);
    const writing = actions.length - (isPrint(actions.length, actions, changes) ? 1 : 0);
    for (const action of [...new Set([4, 9, 30, 100, actions[writing - 1]! - 1])]) {
      if (action >= actions[writing - 1]!) continue;
      const open = await ready();
      open.host.failAt({ sync: writing, action, code: 'GeneralException' });
      for (let later = 1; later < 9; later += 1) open.host.failAt({ sync: writing + later, code: 'GeneralException' });
      const outcome = await open.workbook.apply(changes, open.expected);
      expect(outcome).toMatchObject({ ok: false, refusal: { reason: 'half-written' } });
      expect(changedBeside(open, outcome)).toEqual([]);
    }
  });
});

/** Cells that are not as they were and that the refusal does not name. */
function changedBeside({ expected, host }: Ready, outcome: Outcome): string[] {
  const written: readonly RangeRef[] = outcome.ok ? [] : (outcome.refusal.written ?? []);
  const now = host.snapshot();
  return now.sheets.flatMap(({ name, rows }) => {
    const before = expected.sheets.find((sheet) => sheet.name === name);
    const places = written.filter(({ sheet }) => sheet === name);
    return [...rows].flatMap(([row, cells]) =>
      cells.flatMap((cell, column) => {
        const isSame = JSON.stringify(cell) === JSON.stringify(before?.rows.get(row)?.[column]);
        const isNamed = places.some((place) => overlap(place, { top: row, bottom: row, left: column, right: column }));
        // A result that follows from a written cell is not written.
        const isResult = cell?.formula !== undefined && cell.formula === before?.rows.get(row)?.[column]?.formula;
        return isSame || isNamed || isResult ? [] : [`${name} ${row},${column}`];
      }),
    );
  });
}
