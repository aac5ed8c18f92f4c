import { formatCell } from '../../../src/core/address';
import { PREVIEW_LINES, type Action } from '../../../src/app/session';
import { edit, LIST, opened, WORKBOOKS } from './opened';

const GRADE = 'grade-score-mismatch@本级项目!H4';
const AMOUNT = 'number-as-text@本级项目!E5';
const TOTAL = 'total-mismatch@本级项目!D7';

describe.each(WORKBOOKS)('%s', (_, open) => {
  test('a fix shows each cell before and after, and nothing is done', async () => {
    const { session, port } = await opened(open(LIST));
    const before = await port.read();
    const preview = await session.preview({ kind: 'fix', findings: [GRADE, TOTAL, AMOUNT] });
    expect(preview.lines.map(({ label, before: was, after }) => [label, was, after])).toEqual([
      ['征兵工作经费 · 自评等级（H4）', '优', '良'],
      ['道路养护 · 全年执行数（E5）', '10.00', '10'],
      ['合计 · 全年预算数（D7）', '100', '110（=SUM(D3:D6)）'],
    ]);
    expect(preview.cells).toBe(3);
    expect(preview.notes).toEqual(['另有 1 个公式的结果随之更新。']);
    expect(await port.read()).toBe(before);
    expect(session.view.undo).toBeNull();
  });

  test('a number stored as text says that it is one, since it looks as what it becomes', async () => {
    const { session } = await opened(open(LIST.replace("'10.00", "'10")));
    const { lines } = await session.preview({ kind: 'fix', findings: [AMOUNT] });
    expect(lines[0]).toMatchObject({ before: '10（文本）', after: '10' });
  });

  test('what was previewed is what is done', async () => {
    const { session, perform, cell } = await opened(open(LIST));
    const action: Action = { kind: 'compute', replace: true, asValues: true };
    const { lines } = await session.preview(action);
    await perform(action);
    for (const { row, column, after } of lines) {
      const { value } = (await cell(formatCell({ row, column }))) ?? {};
      expect(JSON.stringify(value)).toBe(typeof value === 'string' ? JSON.stringify(after) : after);
    }
    expect(lines).not.toEqual([]);
  });

  test('the shell may show cells by their number formats', async () => {
    const display = ({ value }: { value?: unknown }): string => `<${String(value)}>`;
    const { session } = await opened(open(LIST), { display });
    const { lines } = await session.preview({ kind: 'fix', findings: [GRADE] });
    expect(lines[0]).toMatchObject({ before: '<优>', after: '<良>' });
  });

  test('computing says what it leaves alone and why', async () => {
    const { session } = await opened(open(LIST.replace('| 95       | 优', '| 无 | ')));
    const { notes } = await session.preview({ kind: 'compute', replace: false, asValues: false });
    expect(notes.join()).toMatch(/没有填自评等级（1处：本级项目!H3）/);
  });

  test('summary sheets: which are written, which not and why', async () => {
    const { session } = await opened(open(LIST));
    const { lines, notes } = await session.preview({ kind: 'summarise', asValues: false });
    expect(lines).toEqual([]);
    expect(notes[0]).toContain('自评结果汇总');
    expect(notes).toContain('没有做级次汇总：表里没有级次列');
  });

  test('cleaning: what would go', async () => {
    const { session, perform } = await opened(open(LIST));
    const idle = await session.preview({ kind: 'clean' });
    expect([idle.isIdle, idle.notes.join()]).toEqual([true, expect.stringContaining('不用清理')]);
    await perform({ kind: 'mark' });
    await perform({ kind: 'summarise', asValues: false });
    const { notes, isIdle } = await session.preview({ kind: 'clean' });
    expect(isIdle).toBeUndefined();
    expect(notes).toEqual(['将去掉标记', expect.stringMatching(/^将去掉工作表：.+核对结果$/)]);
  });

  test('what came to nothing says why; what writes nothing has none', async () => {
    const { session } = await opened(open(LIST));
    expect(await session.preview({ kind: 'fix', findings: ['gone'] })).toMatchObject({ lines: [], cells: 0 });
    expect((await session.preview({ kind: 'fix', findings: ['gone'] })).notes.join()).toContain('没有改动');
    expect(await session.preview({ kind: 'undo' })).toEqual({ lines: [], cells: 0, notes: [], isIdle: true });
  });

  test('a preview after an edit is of the workbook as it is', async () => {
    const { session, perform } = await opened(open(LIST));
    await perform(edit('H4', '中'));
    const { lines } = await session.preview({ kind: 'fix', findings: [GRADE] });
    expect(lines.map(({ before, after }) => [before, after])).toEqual([['中', '良']]);
    expect(session.view.isStale).toBe(false);
  });
});

test('of very many cells the first are shown and the others counted', async () => {
  const rows = Array.from(
    { length: 300 },
    (_, index) => `| ${index + 1} | 项目${index + 1} | 10.00 | 5.00 | | 95 | 优 |`,
  );
  const { session } = await opened(
    WORKBOOKS[0]![1](
      `# 表\n| 单位：万元 |\n| 序号 | 项目名称 | 预算数 | 执行数 | 执行率 | 自评得分 | 自评等级 |\n${rows.join('\n')}`,
    ),
  );
  const { lines, cells, notes } = await session.preview({ kind: 'compute', replace: false, asValues: false });
  expect([lines.length, cells]).toEqual([PREVIEW_LINES, 300]);
  expect(notes).toContain('其余 100 个单元格没有列出。');
});
