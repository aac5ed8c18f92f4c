import { MemoryWorkbook } from '../../../src/adapters/memory';
import type { Action, Progress } from '../../../src/app/session';
import { RULES } from '../../../src/core/rules';
import { drawWorkbook } from '../../drawing/draw-workbook';
import { edit, LIST, opened } from './opened';
import { pacedSession } from './paced-session';

const GRADE = 'grade-score-mismatch@本级项目!H4';

const paced = () => pacedSession(new MemoryWorkbook(drawWorkbook(LIST)));

test('a check breathes between rules', async () => {
  let breaths = 0;
  const breathe = (): Promise<void> => {
    breaths += 1;
    return Promise.resolve();
  };
  await opened(new MemoryWorkbook(drawWorkbook(LIST)), { breathe });
  expect(breaths).toBeGreaterThan(RULES.length);
});

test('progress runs through reading and checking, and ends', async () => {
  const told: (Progress | null)[] = [];
  await opened(new MemoryWorkbook(drawWorkbook(LIST)), { onProgress: (progress) => told.push(progress) });
  expect(new Set(told.map((one) => one?.step))).toEqual(new Set(['reading', 'checking', undefined]));
  expect(told.at(-1)).toBeNull();
  expect(told.every((one) => one === null || (one.done >= 0 && one.done <= 1))).toBe(true);
});

test.each([1, 2, 3, 20, 44])('a check stopped at breath %i leaves the view of before', async (breath) => {
  const { session, at } = paced();
  await session.perform({ kind: 'check' });
  await session.perform(edit('H4', '良'));
  const before = session.view;
  at(breath, () => session.cancel());
  expect(await session.perform({ kind: 'check' })).toEqual({ ok: false, said: '已停止，没有改动。' });
  expect(session.view).toEqual(before);
  expect(session.view.isStale).toBe(true);
  await session.perform({ kind: 'check' });
  expect(session.view.isStale).toBe(false);
});

test('stopped before it is written, nothing is done; after, it stands and is stale', async () => {
  for (let breath = 1; breath < 60; breath += 1) {
    const { session, workbook, at } = paced();
    await session.perform({ kind: 'check' });
    await session.perform(edit('G3', 96));
    const before = await workbook.read();
    at(breath, () => session.cancel());
    const reply = await session.perform({ kind: 'fix', findings: [GRADE] });
    const after = await workbook.read();
    if (reply.ok) expect(session.view.undo).toBe('修正 1 处');
    else expect([after, session.view.undo]).toEqual([before, '改动 1 个单元格']);
  }
});

test('two calls made at once are done one after the other', async () => {
  const { session, workbook } = paced();
  await session.perform({ kind: 'check' });
  const replies = await Promise.all([
    session.perform({ kind: 'fix', findings: [GRADE] }),
    session.perform(edit('G4', 70)),
    session.perform({ kind: 'undo' }),
    session.perform({ kind: 'mark' }),
    session.perform({ kind: 'undo' }),
    session.perform({ kind: 'undo' }),
    session.perform({ kind: 'undo' }),
  ]);
  expect(replies.map(({ said }) => said)).toEqual([
    '已修正 1 处。',
    '已改动 1 个单元格。',
    '已撤销：改动 1 个单元格。',
    '标记：3个单元格。',
    '已撤销：标记 3 个单元格。',
    '已撤销：修正 1 处。',
    '没有可撤销的操作。',
  ]);
  expect((await workbook.read()).sheets).toEqual(drawWorkbook(LIST).sheets);
});

test('a new action takes the place of a check that runs, and the view comes out fresh', async () => {
  const { session, at } = paced();
  await session.perform({ kind: 'check' });
  await session.perform(edit('G3', 96));
  let later: Promise<unknown> = Promise.resolve();
  at(10, () => {
    later = session.perform({ kind: 'fix', findings: [GRADE] });
  });
  expect(await session.perform({ kind: 'check' })).toMatchObject({ ok: false });
  expect(await later).toMatchObject({ ok: true });
  expect(session.view).toMatchObject({ isStale: false, counts: { error: 2 } });
});

test('the check after a change gives way to the next change', async () => {
  const { session, at } = paced();
  await session.perform({ kind: 'check' });
  let later: Promise<unknown> = Promise.resolve();
  at(8, () => {
    later = session.perform({ kind: 'switch-rule', rule: 'total-mismatch', isOn: false });
  });
  const first = await session.perform({ kind: 'switch-rule', rule: 'number-as-text', isOn: false });
  expect(first).toEqual({ ok: true, said: '已停用“数字存成了文本”，不再检查。' });
  expect(await later).toMatchObject({ ok: true });
  expect(session.view.rules.filter(({ isOn }) => !isOn).map(({ id }) => id)).toEqual([
    'number-as-text',
    'total-mismatch',
  ]);
  expect(session.view.isStale).toBe(false);
});

test('a check that gave way to an action that came to nothing is made up for', async () => {
  const { session, at } = paced();
  await session.perform({ kind: 'check' });
  await session.perform(edit('H4', '良'));
  let later: Promise<unknown> = Promise.resolve();
  at(10, () => {
    later = session.perform({ kind: 'redo' });
  });
  await session.perform({ kind: 'check' });
  expect(await later).toMatchObject({ ok: false });
  await session.perform({ kind: 'speak', language: 'zh-CN' });
  expect(session.view).toMatchObject({ isStale: false, counts: { error: 2 } });
});

test.each<Action>([{ kind: 'speak', language: 'en-US' }, { kind: 'check' }])(
  '$kind waits for a check to end',
  async (action) => {
    const { session, at } = paced();
    let later: Promise<unknown> = Promise.resolve();
    at(10, () => {
      later = session.perform(action);
    });
    expect(await session.perform({ kind: 'check' })).toMatchObject({ ok: true });
    expect(await later).toMatchObject({ ok: true });
  },
);

test('a preview waits for its turn and does not stop a check', async () => {
  const { session, at } = paced();
  let later: ReturnType<typeof session.preview> | undefined;
  at(10, () => {
    later = session.preview({ kind: 'fix', findings: [GRADE] });
  });
  expect(await session.perform({ kind: 'check' })).toMatchObject({ ok: true });
  expect((await later)?.cells).toBe(1);
});
