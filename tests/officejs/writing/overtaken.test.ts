import type { Action } from '../../../src/app/session';
import { allFindings, openSession, type OpenSession } from './open-session';

const HOME = '本级项目';

/** What stands on a sheet of ours. */
function texts({ host }: OpenSession, sheet: string): string {
  return JSON.stringify([...host.book.sheetNamed(sheet)!.rows]);
}

describe('whoever types and acts at once, before the pane has heard of it,', () => {
  test.each<Action>([
    { kind: 'summarise', asValues: false },
    { kind: 'mark' },
    { kind: 'compute', replace: false, asValues: false },
  ])('is served all the same: $kind', async (action) => {
    const open = await openSession();
    open.host.user.edit(HOME, 'G6', 91);
    expect(await open.perform(action)).toMatchObject({ ok: true });
    expect(open.cell(HOME, 'G6')?.value).toBe(91);
  });

  test('a note typed on our sheet goes with it, and comes again', async () => {
    const open = await openSession();
    await open.perform({ kind: 'summarise', asValues: false });
    open.host.user.edit('核对结果', 'J4', '已与单位核实');
    expect(await open.perform({ kind: 'clean' })).toMatchObject({ ok: true });
    expect(open.host.book.sheets).toHaveLength(1);
    await open.perform({ kind: 'undo' });
    expect(texts(open, '核对结果')).toContain('已与单位核实');
    open.host.user.edit('核对结果', 'J5', '又一条');
    expect(await open.perform({ kind: 'undo' })).toMatchObject({ ok: true });
    expect(open.host.book.sheets).toHaveLength(1);
  });

  test('undo leaves what was typed', async () => {
    const open = await openSession();
    await open.perform({ kind: 'fix', findings: allFindings(open) });
    open.host.user.edit(HOME, 'H4', '差');
    const { ok, said } = await open.perform({ kind: 'undo' });
    expect([ok, said]).toEqual([true, expect.stringContaining('保持现状：本级项目!H4')]);
    expect(open.cell(HOME, 'H4')?.value).toBe('差');
  });

  test('a fix of another cell is made; one of the cell itself is not', async () => {
    const open = await openSession();
    const grade = allFindings(open).filter((id) => id.includes('H4'));
    open.host.user.edit(HOME, 'A4', 22);
    expect(await open.perform({ kind: 'fix', findings: grade })).toMatchObject({ ok: true });
    expect(open.cell(HOME, 'H4')?.value).toBe('良');
    await open.perform({ kind: 'undo' });
    open.host.user.edit(HOME, 'G4', 65);
    expect(await open.perform({ kind: 'fix', findings: grade })).toMatchObject({ ok: false });
    expect(open.cell(HOME, 'H4')?.value).toBe('优');
  });

  test('who never stops typing is told', async () => {
    const open = await openSession();
    let scores = 80;
    const { syncs } = open.host;
    expect(syncs.length).toBeGreaterThan(0);
    const type = (): void => open.host.user.edit(HOME, 'G6', (scores += 1));
    for (let sync = 1; sync <= 12; sync += 1) open.host.beforeSync(sync, type);
    const { ok, said } = await open.perform({ kind: 'compute', replace: false, asValues: false });
    expect([ok, said]).toEqual([false, expect.stringContaining('请重新核对后再写')]);
  });
});
