import { allFindings, openSession, type OpenSession } from './open-session';
import { truthOf } from './truth';

const HOME = '本级项目';

/** What the user has in his list, by address. */
function contents({ cell }: OpenSession, ...addresses: readonly string[]): unknown[] {
  return addresses.map((address) => cell(HOME, address)?.value);
}

/** The wrong grade, the number that is a text and the wrong total are mended. */
async function fixed(): Promise<OpenSession> {
  const open = await openSession();
  await open.perform({ kind: 'fix', findings: allFindings(open) });
  expect(contents(open, 'H4', 'E5', 'D7')).toEqual(['良', 10, 110]);
  return open;
}

describe('what the user has typed since stays, and is said,', () => {
  test('where a step is undone, and done again', async () => {
    const open = await fixed();
    await open.typed(HOME, 'H4', '差');
    expect(await open.perform({ kind: 'undo' })).toEqual({
      ok: true,
      said: '已撤销：修正 3 处。其中1个单元格此后又有改动或移动了位置，保持现状：本级项目!H4。',
    });
    expect(contents(open, 'H4', 'E5', 'D7')).toEqual(['差', '10.00', 100]);
    await open.typed(HOME, 'E5', 12);
    const again = await open.perform({ kind: 'redo' });
    expect(again.said).toContain('保持现状：本级项目!E5');
    expect(contents(open, 'H4', 'E5', 'D7')).toEqual(['差', 12, 110]);
    await open.perform({ kind: 'undo' });
    expect(contents(open, 'H4', 'E5', 'D7')).toEqual(['差', 12, 100]);
  });

  test('where rows have moved, though the same stands there by chance', async () => {
    const open = await fixed();
    // A row put in above row 4, which held the grade.
    const rows = [...open.host.book.sheetNamed(HOME)!.rows];
    const sheet = open.host.book.sheetNamed(HOME)!;
    sheet.rows = new Map(rows.map(([row, cells]) => [row < 3 ? row : row + 1, cells]));
    await open.typed(HOME, 'A4:H4', [[9, '新项目', '财政局', 10, 10, '100%', 85, '良']]);
    const before = open.host.snapshot();
    expect((await open.perform({ kind: 'undo' })).said).toContain('其中3个单元格');
    expect(open.host.snapshot().sheets[0]!.rows).toEqual(before.sheets[0]!.rows);
  });

  test('where its sheet has another name or is gone; earlier steps can still be undone', async () => {
    const open = await openSession();
    await open.perform({ kind: 'mark' });
    await open.perform({ kind: 'fix', findings: allFindings(open) });
    open.host.user.renameSheet(HOME, '2023年');
    await open.perform({ kind: 'check' });
    expect(await open.perform({ kind: 'undo' })).toMatchObject({ ok: true });
    expect(open.cell('2023年', 'H4')?.value).toBe('良');
    expect(await open.perform({ kind: 'undo' })).toMatchObject({ ok: true });
    expect(open.host.book.sheetNamed('2023年')!.rules).toEqual([]);
  });

  test('the settings as another session has stored them', async () => {
    const open = await openSession();
    await open.perform({ kind: 'switch-rule', rule: 'total-mismatch', isOn: false });
    const [part] = open.host.book.xmlParts;
    part!.xml = part!.xml.replace('total-mismatch', 'number-as-text');
    const theirs = part!.xml;
    await open.perform({ kind: 'check' });
    const { said } = await open.perform({ kind: 'undo' });
    expect(said).toContain('核对设置此后又有改动，保持现状。');
    expect(open.host.book.xmlParts.map(({ xml }) => xml)).toEqual([theirs]);
  });

  test('his notes on our sheets: a rewriting, a cleaning and the writing itself taken back bring them again', async () => {
    const open = await openSession();
    await open.perform({ kind: 'summarise', asValues: false });
    await open.typed('核对结果', 'J4', '已与单位核实');
    const before = truthOf(open.host);
    await open.perform({ kind: 'summarise', asValues: false });
    await open.perform({ kind: 'undo' });
    expect(truthOf(open.host)).toEqual(before);
    await open.perform({ kind: 'clean' });
    await open.perform({ kind: 'undo' });
    expect(truthOf(open.host)).toEqual(before);
    await open.perform({ kind: 'undo' });
    expect(open.host.book.sheets).toHaveLength(1);
    await open.perform({ kind: 'redo' });
    expect(truthOf(open.host)).toEqual(before);
  });
});

test('other cells of the row may have been changed: what we wrote is taken back all the same', async () => {
  const open = await fixed();
  await open.typed(HOME, 'G4', 86);
  await open.typed(HOME, 'I4', '说明');
  expect((await open.perform({ kind: 'undo' })).said).toBe('已撤销：修正 3 处。');
  expect(contents(open, 'H4', 'E5', 'D7', 'G4', 'I4')).toEqual(['优', '10.00', 100, 86, '说明']);
});
