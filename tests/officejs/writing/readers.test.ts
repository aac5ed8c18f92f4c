import { openSession } from './open-session';

const HOME = '本级项目';
const FORMULA = 'COUNTA(等级分布!A1:B9)';

test('cleaning leaves values where the user read our sheets, and undo brings the formulas back, once the sheets are there', async () => {
  const open = await openSession();
  await open.perform({ kind: 'summarise', asValues: false });
  await open.typed(HOME, 'J3', `=${FORMULA}`);
  const value = open.cell(HOME, 'J3')?.value;
  expect(await open.perform({ kind: 'clean' })).toMatchObject({ ok: true });
  expect(open.host.book.sheets).toHaveLength(1);
  expect(open.cell(HOME, 'J3')).toMatchObject({ value });
  expect(open.cell(HOME, 'J3')?.formula).toBeUndefined();
  expect(await open.perform({ kind: 'undo' })).toMatchObject({ ok: true });
  expect(open.cell(HOME, 'J3')).toMatchObject({ formula: FORMULA, value });
});

test('undo of a summary spares the sheet that a formula reads by now', async () => {
  const open = await openSession();
  await open.perform({ kind: 'summarise', asValues: false });
  await open.typed(HOME, 'J3', `=${FORMULA}`);
  const { ok, said } = await open.perform({ kind: 'undo' });
  expect([ok, said]).toEqual([true, expect.stringContaining('“等级分布”有公式在引用（本级项目!J3），没有去掉')]);
  expect(open.cell(HOME, 'J3')?.formula).toBe(FORMULA);
});

test('a clean that breaks off puts the formulas back', async () => {
  for (let action = 4; action < 40; action += 3) {
    const open = await openSession();
    await open.perform({ kind: 'summarise', asValues: false });
    await open.typed(HOME, 'J3', `=${FORMULA}`);
    open.host.failAt({ sync: 2, action, code: 'GeneralException' });
    const { ok } = await open.perform({ kind: 'clean' });
    if (!ok) expect(open.cell(HOME, 'J3')?.formula).toBe(FORMULA);
  }
});
