import { History, type Entry } from '../../../src/app/session/history';

const ASIDE = { preset: undefined, hasMarks: false, areMarksOld: false, areSheetsOld: false };

function entry(count: number, cells = 1): Entry {
  const written = Array.from({ length: cells }, (_, row) => ({ row, column: 0, value: 1 }));
  const changes = [{ kind: 'set-cells' as const, sheet: '表', cells: written }];
  return { step: { kind: 'edit', count }, changes, journal: [], texts: new Map(), before: ASIDE, after: ASIDE };
}

function undoAll(history: History): number {
  let steps = 0;
  for (; history.undoable; steps += 1) history.undid([], []);
  return steps;
}

test('the oldest steps are forgotten, and the workbook can then not come to be as it was saved', () => {
  const history = new History(true);
  for (let step = 0; step < 130; step += 1) history.did(entry(step));
  expect(undoAll(history)).toBe(100);
  expect(history.isDirty).toBe(true);
});

test('large steps are forgotten sooner, but never the last', () => {
  const history = new History(true);
  history.did(entry(1, 1_500_000));
  history.did(entry(2, 1_500_000));
  expect(history.undoable?.step).toMatchObject({ count: 2 });
  expect(undoAll(history)).toBe(1);
});

test('saved somewhere on the way, it is clean there only', () => {
  const history = new History(false);
  expect(history.isDirty).toBe(true);
  history.did(entry(1));
  history.saved();
  history.did(entry(2));
  expect(history.isDirty).toBe(true);
  history.undid([], []);
  expect(history.isDirty).toBe(false);
  history.undid([], []);
  expect(history.isDirty).toBe(true);
  history.redid([], []);
  expect(history.isDirty).toBe(false);
  history.undid([], []);
  history.did(entry(3));
  expect(history.isDirty).toBe(true);
});
