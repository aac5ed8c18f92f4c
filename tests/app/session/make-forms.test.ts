import { LIST, opened, WORKBOOKS } from './opened';

describe.each(WORKBOOKS)('%s', (_, open) => {
  test('forms are made for the projects, and undone', async () => {
    const { session, port } = await opened(open(LIST));
    const before = (await port.read()).sheets.map(({ name }) => name);
    const reply = await session.perform({ kind: 'make-forms' });
    expect(reply.ok).toBe(true);
    expect(reply.said).toContain('新建4张');
    expect((await port.read()).sheets).toHaveLength(before.length + 4);
    await session.perform({ kind: 'undo' });
    expect((await port.read()).sheets.map(({ name }) => name)).toEqual(before);
  });

  test('a form in which somebody has written stays when the others are undone, and it is said', async () => {
    const { session, port } = await opened(open(LIST));
    const before = (await port.read()).sheets.length;
    await session.perform({ kind: 'make-forms' });
    const snapshot = await port.read();
    const name = snapshot.sheets[before]!.name;
    const cells = [{ row: 12, column: 3, value: '培训人数' }];
    await port.apply([{ kind: 'set-cells', sheet: name, cells }], snapshot);
    const undone = await session.perform({ kind: 'undo' });
    expect(undone.said).toContain(name);
    expect((await port.read()).sheets.slice(before).map((sheet) => sheet.name)).toEqual([name]);
  });
});
