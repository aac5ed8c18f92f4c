import { LIST, opened, WORKBOOKS, edit, type Opened } from './opened';

/** The pane's user has looked up a figure of our sheets. */
async function withReader(open: (drawing: string) => Opened['port'], drawing = LIST): Promise<Opened> {
  const desk = await opened(open(drawing));
  await desk.perform({ kind: 'summarise', asValues: false });
  await desk.perform(edit('J3', null, 'COUNTA(等级分布!A1:B9)'));
  return desk;
}

const [, inMemory] = WORKBOOKS[0]!;

const names = async ({ port }: Opened): Promise<string[]> => (await port.read()).sheets.map(({ name }) => name);

describe.each(WORKBOOKS)('%s', (_, open) => {
  test('cleaning tells beforehand which formulas read what goes, and leaves their values', async () => {
    const desk = await withReader(open);
    const { value, formula } = (await desk.cell('J3'))!;
    expect([typeof value, formula]).toEqual(['number', 'COUNTA(等级分布!A1:B9)']);
    const { lines, notes } = await desk.session.preview({ kind: 'clean' });
    expect(lines.map(({ before, after }) => [before, after])).toEqual([
      [`${value as number}（=COUNTA(等级分布!A1:B9)）`, JSON.stringify(value)],
    ]);
    expect(notes.join('\n')).toMatch(/1 个单元格的公式引用了要去掉的工作表，将改为现在的数值.*：本级项目!J3$/);
    const { said } = await desk.perform({ kind: 'clean' });
    expect(said).toContain('1 个单元格的公式引用了去掉的工作表，已改为当时的数值：本级项目!J3');
    expect(await desk.cell('J3')).toEqual({ value });
    await desk.perform({ kind: 'undo' });
    expect(await desk.cell('J3')).toMatchObject({ formula: 'COUNTA(等级分布!A1:B9)' });
    expect(await names(desk)).toContain('等级分布');
  });

  test('undo of a summary leaves the sheet that a formula has come to read, and says which; the others go', async () => {
    const desk = await withReader(open);
    await desk.perform({ kind: 'undo' });
    await desk.port.apply(
      [
        {
          kind: 'set-cells',
          sheet: '本级项目',
          cells: [{ row: 2, column: 9, value: 1, formula: 'COUNTA(等级分布!A1:B9)' }],
        },
      ],
      await desk.port.read(),
    );
    await desk.perform({ kind: 'check' });
    const { ok, said } = await desk.perform({ kind: 'undo' });
    expect([ok, said]).toEqual([
      true,
      expect.stringContaining('工作表“等级分布”有公式在引用（本级项目!J3），没有去掉'),
    ]);
    const left = await names(desk);
    expect(left).toContain('等级分布');
    expect(left).not.toContain('核对结果');
    expect(await desk.cell('J3')).toMatchObject({ formula: 'COUNTA(等级分布!A1:B9)' });
    expect(await desk.perform({ kind: 'redo' })).toMatchObject({ ok: true });
    expect(await names(desk)).toContain('核对结果');
  });
});

test('what cannot keep its value is told to come to #REF!', async () => {
  const other = '# 附表\nprotected\n| =核对结果!A1 → 1 |\n# 核对结果\nours findings\n| 1 |';
  const desk = await opened(inMemory(`${LIST}\n${other}`));
  const { notes, cells } = await desk.session.preview({ kind: 'clean' });
  expect([cells, notes.join('\n')]).toEqual([0, expect.stringMatching(/将变成 #REF!，撤销也不能恢复：附表!A1$/)]);
  expect((await desk.perform({ kind: 'clean' })).said).toContain('已变成 #REF!，请检查：附表!A1');
});

test('a summary sheet that is not written any more leaves values to what read it', async () => {
  const obsolete = '# 级次汇总\nours tiers\n| 7 |';
  const desk = await opened(inMemory(`${LIST}\n${obsolete}\n# 附表\n| =级次汇总!A1 → 7 |`));
  const { notes } = await desk.session.preview({ kind: 'summarise', asValues: false });
  expect(notes.join('\n')).toContain('将改为现在的数值（撤销可恢复公式）：附表!A1');
  await desk.perform({ kind: 'summarise', asValues: false });
  const { sheets } = await desk.port.read();
  expect(sheets.find(({ name }) => name === '附表')!.rows.get(0)).toEqual([{ value: 7 }]);
});
