import { MemoryWorkbook } from '../../src/adapters/memory';
import type { WorkbookFile } from '../../src/cli/session';
import { RULE_EXAMPLES } from '../../src/core/rules/examples';
import { drawForm } from '../drawing/draw-form';
import { drawWorkbook } from '../drawing/draw-workbook';
import { runCli } from './run-cli';

const GOOD = `
  # 本级项目
  | 序号 | 项目名称 | 预算数（万元） | 自评得分 | 自评等级 |
  | 1 | 城乡医疗救助 | 54.93 | 95 | 优 |
  | 2 | 征兵工作经费 | 30.02 | 85 | 良 |`;

const BAD = `
  # 本级项目
  | 序号 | 项目名称 | 预算数（万元） | 自评得分 | 自评等级 |
  | 1 | 城乡医疗救助 | 54.93 | 85 | 优 |
  | 2 | 征兵工作经费 | 0.00 | 80 | 良 |`;

const NO_LIST = `
  # 通讯录
  | 姓名 | 电话 |
  | 张三 | 13800000000 |`;

describe('exit status', () => {
  test.each([
    ['nothing found', 'check good.xlsx', 0],
    ['an error', 'check bad.xlsx', 1],
    ['several files, one of them bad', 'check good.xlsx bad.xlsx', 1],
    ['a file that is not there', 'check none.xlsx', 2],
    ['one that is not there among others', 'check none.xlsx bad.xlsx good.xlsx', 2],
    ['no list', 'check phone.xlsx', 2],
    ['a standard by which the grade is right, and warnings are let pass', 'check bad.xlsx --preset scale-85-75-60', 0],
    ['the same where warnings count', 'check bad.xlsx --preset scale-85-75-60 --fail-on warning', 1],
    ['findings that never count', 'check bad.xlsx --fail-on never', 0],
  ])('%s', async (_, command, exit) => {
    const files = { 'good.xlsx': GOOD, 'bad.xlsx': BAD, 'phone.xlsx': NO_LIST };
    expect((await runCli(command, { files })).exit).toBe(exit);
  });
});

describe('text', () => {
  test('names the place by label and cell, says what to change and counts last', async () => {
    const { out, err } = await runCli('check bad.xlsx', { files: { 'bad.xlsx': BAD } });
    expect(out).toContain('本级项目 A1:E3  2个项目，单位万元');
    expect(out).toContain('城乡医疗救助 · 自评等级（E2）');
    expect(out).toContain('可改为：E2 = 良。');
    expect(out.trim().split('\n').at(-1)).toMatch(/^错误 1 · 提醒 \d+ · 提示 \d+$/);
    expect(err).toBe('');
    expect(out).not.toContain('\u001b');
  });

  test('lists what would be sent back before what should be looked at', async () => {
    const { out } = await runCli('check bad.xlsx', { files: { 'bad.xlsx': BAD } });
    expect(out.indexOf('grade-score-mismatch')).toBeLessThan(out.indexOf('zero-budget-scored'));
  });

  test('is in English when asked, or when the system is', async () => {
    const world = { files: { 'bad.xlsx': BAD } };
    const asked = await runCli('check bad.xlsx --lang en-US', world);
    expect(asked.out).toContain('城乡医疗救助 · grade (E2)');
    const system = await runCli('check bad.xlsx', { ...world, io: { env: { LANG: 'en_GB.UTF-8' } } });
    expect(system.out).toBe(asked.out);
    const chinese = await runCli('check bad.xlsx --lang zh-CN', { ...world, io: { env: { LANG: 'en_GB.UTF-8' } } });
    expect(chinese.out).toBe((await runCli('check bad.xlsx', { ...world, io: { env: { LANG: 'C' } } })).out);
  });

  test('says where a person must look, in the brackets of the language', async () => {
    const { drawing } = RULE_EXAMPLES['similar-project']!;
    expect((await runCli('check a.xlsx', { files: { 'a.xlsx': drawing } })).out).toContain('（待核实）');
    const english = await runCli('check a.xlsx --lang en-US', { files: { 'a.xlsx': drawing } });
    expect(english.out).toContain(' (for you to judge)');
    expect(english.out).not.toContain('（for');
  });

  test('has colours on a terminal only, and none where NO_COLOR says so', async () => {
    const world = { files: { 'bad.xlsx': BAD } };
    expect((await runCli('check bad.xlsx', { ...world, io: { isOutTerminal: true } })).out).toContain('\u001b[1;31m');
    const plain = await runCli('check bad.xlsx', { ...world, io: { isOutTerminal: true, env: { NO_COLOR: '1' } } });
    expect(plain.out).not.toContain('\u001b');
  });

  test('shortens long groups, and does not with --all', async () => {
    const rows = Array.from(
      { length: 30 },
      (_, i) => `| ${i + 1} | 项目${'甲乙丙丁戊己庚辛壬癸'[i % 10]}${i} | ${i + 2}.5 | 85 | 优 |`,
    );
    const files = { 'a.xlsx': `# 表\n| 序号 | 项目名称 | 预算数（万元） | 自评得分 | 自评等级 |\n${rows.join('\n')}` };
    const short = await runCli('check a.xlsx', { files });
    expect(short.out).toContain('另有10处，加 --all 全部列出');
    expect(short.out).not.toContain('（E31）');
    expect((await runCli('check a.xlsx --all', { files })).out).toContain('（E31）');
  });

  test('tells the number of workbooks after several', async () => {
    const { out, err } = await runCli('check good.xlsx none.xlsx bad.xlsx', {
      files: { 'good.xlsx': GOOD, 'bad.xlsx': BAD },
    });
    expect(out.trim().split('\n').at(-1)).toBe('共核对3个工作簿，1个不通过，1个没能核对。');
    expect(err).toBe('找不到文件 none.xlsx。请检查文件名和所在文件夹。\n');
  });
});

describe('json', () => {
  test('is as the design has it', async () => {
    const { out } = await runCli('check bad.xlsx --format json', { files: { 'bad.xlsx': BAD } });
    const report = JSON.parse(out) as { findings: { rule: string }[] };
    expect(Object.keys(report)).toEqual([
      'version',
      'workbook',
      'tables',
      'findings',
      'claims',
      'failures',
      'summary',
      'counts',
    ]);
    expect(report).toMatchObject({
      version: 1,
      workbook: 'bad.xlsx',
      tables: [
        {
          kind: 'list',
          sheet: '本级项目',
          range: 'A1:E3',
          rows: 2,
          unit: '万元',
          columns: { sequence: 'A', name: 'B', adjustedBudget: 'C', score: 'D', grade: 'E' },
        },
      ],
      claims: [],
      failures: [],
      summary: {
        projects: 2,
        grades: { 优: 1, 良: 1, 中: 0, 差: 0 },
        excellentRate: '50.00',
        adjustedBudget: '54.93',
      },
    });
    expect(report.findings.find(({ rule }) => rule === 'grade-score-mismatch')).toEqual({
      id: 'grade-score-mismatch@本级项目!E2',
      rule: 'grade-score-mismatch',
      severity: 'error',
      certainty: 'certain',
      at: { sheet: '本级项目', cell: 'E2' },
      related: [{ sheet: '本级项目', cell: 'D2' }],
      message: expect.stringContaining('良') as string,
      data: expect.objectContaining({ score: '85', found: '优', expected: '良' }) as object,
      suggest: { changes: [{ sheet: '本级项目', cell: 'E2', value: '良' }] },
      consequenceOf: null,
      accepted: null,
    });
  });

  test('has null for a unit that nobody states, and ranges for tables', async () => {
    const files = { 'a.xlsx': GOOD.replace('（万元）', '') };
    const { out } = await runCli('check a.xlsx --format json', { files });
    const report = JSON.parse(out) as { tables: { unit: string | null }[]; findings: { rule: string; at: object }[] };
    expect(report.tables[0]!.unit).toBeNull();
    expect(report.findings.find(({ rule }) => rule === 'missing-amount-unit')).toBeDefined();
  });

  test('is one line a workbook, also for those that cannot be read', async () => {
    const { out, err, exit } = await runCli('check good.xlsx none.xlsx phone.xlsx --format json', {
      files: { 'good.xlsx': GOOD, 'phone.xlsx': NO_LIST },
    });
    const [good, none, phone] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(good).toHaveProperty('counts');
    expect(none).toEqual({
      version: 1,
      workbook: 'none.xlsx',
      error: { problem: 'file', message: expect.stringContaining('找不到文件') as string },
    });
    expect(phone).toMatchObject({ error: { problem: 'no-list' } });
    expect(err.trim().split('\n')).toHaveLength(2);
    expect(exit).toBe(2);
  });
});

test('what the user has settled in the workbook is obeyed', async () => {
  const state = JSON.stringify({ version: 1, preset: 'scale-85-75-60', rulesOff: ['zero-budget-scored'] });
  const { out } = await runCli('check bad.xlsx', {
    files: { 'bad.xlsx': BAD },
    open: (bytes) => Object.assign(new MemoryWorkbook(drawWorkbook(BAD, { state })), { toBytes: () => bytes }),
  });
  expect(out).toContain('标准：等级85/75/60');
  expect(out).not.toContain('zero-budget-scored');
  expect(out).not.toContain('grade-score-mismatch');
});

test('after a second the terminal shows what is being done, and is left clean', async () => {
  let time = 0;
  const io = { isErrTerminal: true, now: () => (time += 600) };
  const { err } = await runCli('check good.xlsx', { files: { 'good.xlsx': GOOD }, io });
  expect(err).toContain('正在核对 good.xlsx');
  expect(err.endsWith('\r\u001b[K')).toBe(true);
});

test('what breaks down on one file does not keep the others from being checked', async () => {
  const open = (bytes: Uint8Array): WorkbookFile => {
    const drawing = new TextDecoder().decode(bytes);
    if (drawing === 'large') throw new RangeError('Array buffer allocation failed');
    if (drawing === 'odd') throw new TypeError('this.rows is undefined');
    return Object.assign(new MemoryWorkbook(drawWorkbook(drawing)), { toBytes: () => bytes });
  };
  const files = { 'large.xlsx': 'large', 'odd.xlsx': 'odd', 'bad.xlsx': BAD };
  const { exit, out, err } = await runCli('check large.xlsx odd.xlsx bad.xlsx --format json', { files, open });
  const lines = out.trim().split('\n');
  const reports = lines.map((line) => JSON.parse(line) as { workbook: string; error?: { problem: string } });
  expect(reports.map(({ workbook, error }) => [workbook, error?.problem])).toEqual([
    ['large.xlsx', 'memory'],
    ['odd.xlsx', 'unexpected'],
    ['bad.xlsx', undefined],
  ]);
  expect(err).toContain('large.xlsx: 内存不足');
  expect(err).toContain('odd.xlsx: 出了意外');
  expect(exit).toBe(2);
});

test('a workbook of forms alone is checked', async () => {
  const files = { 'forms.xlsx': drawForm({ total: '100 | 98' }) };
  const { out, exit } = await runCli('check forms.xlsx', { files });
  expect(out).toContain('自评表1张');
  expect(out).toContain('form-total-mismatch');
  expect(out).toContain('总分 · 得分（H15）');
  expect(exit).toBe(1);
});
