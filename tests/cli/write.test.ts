import { MemoryWorkbook } from '../../src/adapters/memory';
import { contains } from '../../src/core/address';
import type { Change } from '../../src/core/changes';
import type { WorkbookSnapshot } from '../../src/core/snapshot';
import { drawWorkbook } from '../drawing/draw-workbook';
import { fileError, runCli, type Run } from './run-cli';

const LIST = `
  # 本级项目
  | 序号 | 项目名称 | 预算数（万元） | 执行数（万元） | 执行率 | 自评得分 | 自评等级 |
  | 1 | 城乡医疗救助 | 50 | 40 | | 95 | |
  | 2 | 征兵工作经费 | 30 | 30 | 100% | 85 | 优 |`;

interface Written extends Run {
  readonly changes: readonly Change[];
  readonly workbook: WorkbookSnapshot;
}

/** Runs a writing command on a workbook in memory and gives what it was asked to change. */
async function run(command: string, { drawing = LIST, io = {} } = {}): Promise<Written> {
  const memory = new MemoryWorkbook(drawWorkbook(drawing));
  let changes: readonly Change[] = [];
  const done = await runCli(command, {
    io,
    files: { 'a.xlsx': 'x', 'a.xlsm': 'x' },
    open: () => ({
      read: () => memory.read(),
      apply: (wanted, expected) => {
        changes = wanted;
        return memory.apply(wanted, expected);
      },
      toBytes: () => new TextEncoder().encode('changed'),
    }),
  });
  return { ...done, changes, workbook: await memory.read() };
}

function kinds(changes: readonly Change[]): string[] {
  return [...new Set(changes.map(({ kind }) => kind))];
}

test.each([
  ['--compute', ['set-cells']],
  ['--mark', ['clear-marks', 'mark']],
  ['--summary', ['write-sheet']],
  ['--compute --mark --summary', ['set-cells', 'clear-marks', 'mark', 'write-sheet']],
])('%s writes just that', async (options, wanted) => {
  const { exit, changes, err } = await run(`write a.xlsx -o b.xlsx ${options}`);
  expect(err).toBe('');
  expect({ exit, kinds: kinds(changes) }).toEqual({ exit: 0, kinds: wanted });
});

test('computing fills what is empty and leaves what is wrong, unless told to replace it', async () => {
  const filled = await run('write a.xlsx -o b.xlsx --compute');
  expect(filled.workbook.sheets[0]!.rows.get(1)![6]).toMatchObject({ value: '优' });
  expect(filled.workbook.sheets[0]!.rows.get(2)![6]).toEqual({ value: '优' });
  const replaced = await run('write a.xlsx -o b.xlsx --compute --replace');
  expect(replaced.workbook.sheets[0]!.rows.get(2)![6]).toMatchObject({ value: '良' });
});

test('with --values no formula is written', async () => {
  const { changes } = await run('write a.xlsx -o b.xlsx --compute --summary --values');
  expect(JSON.stringify(changes)).not.toContain('"formula"');
  expect(JSON.stringify((await run('write a.xlsx -o b.xlsx --compute --summary')).changes)).toContain('"formula"');
});

test('marks and findings are those of the workbook as it will be', async () => {
  const grade = { row: 2, column: 6 };
  const isMarked = ({ changes }: Written): boolean =>
    changes.some((change) => change.kind === 'mark' && change.areas.some((area) => contains(area, grade)));
  expect(isMarked(await run('write a.xlsx -o b.xlsx --mark'))).toBe(true);
  expect(isMarked(await run('write a.xlsx -o b.xlsx --compute --replace --mark'))).toBe(false);
});

test('says what it did, and what it left out and why', async () => {
  const { out } = await run('write a.xlsx -o b.xlsx --compute --mark --summary');
  expect(out).toContain('已写好 b.xlsx');
  expect(out).toContain('执行率和等级：填入2处');
  expect(out).toMatch(/标记：\d+个单元格/);
  expect(out).toContain('核对结果');
  expect(out).toContain('没有做级次汇总：表里没有级次列');
});

test.each([
  ['to a new file', 'write a.xlsx -o b.xlsx --mark', 'b.xlsx'],
  ['in place', 'write a.xlsx --in-place --mark', 'a.xlsx'],
  ['a workbook with macros', 'write a.xlsm -o b.xlsm --mark', 'b.xlsm'],
])('writes %s, and nothing else', async (_, command, path) => {
  const { written } = await run(command);
  expect([...written].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual([[path, 'changed']]);
});

describe('nothing is written', () => {
  test.each([
    ['where there is no list', { drawing: '# 通讯录\n| 姓名 | 电话 |\n| 张三 | 138 |' }, '没有找到项目清单'],
    ['to a protected sheet', { drawing: LIST.replace('# 本级项目', '# 本级项目\nprotected') }, '有保护'],
  ])('%s', async (_, world, sentence) => {
    const { exit, written, out, err } = await run('write a.xlsx -o b.xlsx --compute', world);
    expect(err).toContain(sentence);
    expect({ exit, out, written: written.size }).toEqual({ exit: 2, out: '', written: 0 });
  });

  test.each([
    ['ENOENT', '要写入的文件夹不存在'],
    ['EACCES', '没有权限读写'],
    ['EBUSY', '正被别的程序使用'],
    ['ENOSPC', '磁盘空间不足'],
    ['EIO', '没有写成'],
  ])('and it is said why, when the disk says %s', async (code, sentence) => {
    const io = { writeFile: () => Promise.reject(fileError(code)) };
    const { exit, out, err } = await run('write a.xlsx -o b.xlsx --mark', { io });
    expect(err).toContain(sentence);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
  });
});

test('clean takes out what is ours and lists it', async () => {
  const memory = new MemoryWorkbook(
    drawWorkbook(`${LIST}\n# 核对结果\nours findings\n| 1 |`, { state: '{"version":1}' }),
  );
  const open = () => Object.assign(memory, { toBytes: () => new Uint8Array() });
  const { exit, out } = await runCli('clean a.xlsx -o b.xlsx', { files: { 'a.xlsx': 'x' }, open });
  expect(exit).toBe(0);
  expect(out).toContain('去掉了工作表：核对结果');
  expect(out).toContain('去掉了保存在工作簿里的核对设置');
  const after = await memory.read();
  expect(after.sheets.map(({ name }) => name)).toEqual(['本级项目']);
  expect(after.state).toBeUndefined();
});

test('a terminal is left clean where writing breaks off', async () => {
  let time = 0;
  const io = { isErrTerminal: true, now: () => (time += 600) };
  const memory = new MemoryWorkbook(drawWorkbook(LIST));
  const { exit, err } = await runCli('write a.xlsx -o b.xlsx --mark', {
    io,
    files: { 'a.xlsx': 'x' },
    open: () => ({
      read: () => memory.read(),
      apply: () => Promise.reject(new TypeError('broken')),
      toBytes: () => new Uint8Array(),
    }),
  });
  expect(exit).toBe(2);
  expect(err).toContain('正在核对');
  expect(err).toContain('\r\u001b[K出了意外');
});
