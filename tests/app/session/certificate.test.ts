import { MemoryWorkbook } from '../../../src/adapters/memory';
import { RULE_SET_VERSION } from '../../../src/app';
import { workbookFingerprint } from '../../../src/core/summary';
import { RULE_WORDS } from '../../../src/core/words';
import { drawWorkbook } from '../../drawing/draw-workbook';
import { version } from '../../../package.json';
import { edit, LIST, opened, WORKBOOKS, type Opened } from './opened';

const TODAY = '2024-03-31';
const OLD = '生成核对凭证之后数据有改动，凭证已经作废，请重新生成。';

test('the version stated is the product’s', () => {
  expect(RULE_SET_VERSION).toBe(version);
});

describe.each(WORKBOOKS)('%s', (_, bookOf) => {
  const certifying = (drawing = LIST): Promise<Opened> => opened(bookOf(drawing), { today: () => TODAY });

  async function texts({ port }: Opened): Promise<readonly string[]> {
    const sheet = (await port.read()).sheets.find(({ ours }) => ours === 'certificate');
    const cells = [...(sheet?.rows.values() ?? [])].flatMap((row) => row.filter(Boolean));
    return cells.map((cell) => (typeof cell?.value === 'object' ? cell.value.error : String(cell?.value ?? '')));
  }

  test('states what was checked, by what, what is open, and why the rest was let stand', async () => {
    const session = await certifying();
    await session.perform({ kind: 'switch-rule', rule: 'missing-total', isOn: false });
    await session.perform({
      kind: 'accept',
      findings: ['grade-score-mismatch@本级项目!H4'],
      reason: '已与财政部门核实',
    });
    const preview = await session.session.preview({ kind: 'certify' });
    expect(preview.notes).toEqual([expect.stringMatching(/^将写入工作表“核对凭证”：.*已认可的问题 1 项$/)]);
    expect(await session.perform({ kind: 'certify' })).toEqual({ ok: true, said: '已写好“核对凭证”。' });
    const all = await texts(session);
    const { counts } = session.session.view;
    expect(all).toContain(TODAY);
    expect(all).toContain(`一、未处理的问题（${counts.error + counts.warning + counts.info}项）`);
    expect(all.join('\n')).toMatch(/国家标准.*财预〔2020〕10号/);
    expect(all.join('\n')).toContain('本级项目：4个项目\n共1张表、4个项目');
    expect(all.join('\n')).toContain('认可理由：已与财政部门核实');
    expect(all).toContain(RULE_WORDS['missing-total']!['zh-CN'].title);
    expect(all).toContain(workbookFingerprint(drawWorkbook(LIST)));
  });

  test('is current until a value changes, and again once it is written anew', async () => {
    const session = await certifying();
    expect(session.session.view.certificate).toBe('none');
    await session.perform({ kind: 'certify' });
    expect(session.session.view).toMatchObject({ certificate: 'current', undo: '生成核对凭证' });
    await session.perform(edit('G3', 96));
    await session.perform({ kind: 'check' });
    expect(session.session.view.certificate).toBe('old');
    expect(session.session.view.notes).toContain(OLD);
    await session.perform({ kind: 'certify' });
    expect(session.session.view.certificate).toBe('current');
    expect(session.session.view.notes).not.toContain(OLD);
    expect((await session.port.read()).sheets.map(({ name }) => name)).toEqual(['本级项目', '核对凭证']);
  });

  test('marks, settings and summary sheets make it no older, and it makes them none', async () => {
    const session = await certifying();
    await session.perform({ kind: 'certify' });
    await session.perform({ kind: 'mark' });
    await session.perform({ kind: 'summarise', asValues: false });
    await session.perform({ kind: 'switch-rule', rule: 'missing-total', isOn: false });
    expect(session.session.view.certificate).toBe('current');
    await session.perform(edit('G3', 96));
    await session.perform({ kind: 'check' });
    const old = session.session.view.notes.filter((note) => note.includes('汇总表'));
    await session.perform({ kind: 'certify' });
    expect(session.session.view.notes.filter((note) => note.includes('汇总表'))).toEqual(old);
  });

  test('is never checked itself, and cleaning takes it out', async () => {
    const session = await certifying();
    const { counts, tables } = session.session.view;
    await session.perform({ kind: 'certify' });
    expect(session.session.view).toMatchObject({ counts, tables });
    await session.perform({ kind: 'clean' });
    expect((await session.port.read()).sheets).toHaveLength(1);
    expect(session.session.view.certificate).toBe('none');
  });

  test('where the user has a sheet of that name, it gets another', async () => {
    const session = await certifying(`${LIST}\n# 核对凭证\n| 我的 |`);
    expect((await session.perform({ kind: 'certify' })).said).toBe('已写好“核对凭证(绩核)”。');
  });
});

test('nobody knows the date: there is room to write it', async () => {
  const port = new MemoryWorkbook(drawWorkbook(LIST));
  const { perform } = await opened(port);
  await perform({ kind: 'certify' });
  const { sheets } = await port.read();
  const cells = [...sheets.at(-1)!.rows.values()].flatMap((row) => row.map((cell) => cell?.value));
  expect(cells.some((value) => typeof value === 'string' && /年.*月.*日$/.test(value))).toBe(true);
});
