import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const SAMPLE = join(ROOT, 'assets', 'sample', '2023年度项目支出绩效自评结果.xlsx');

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jihe-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The command line as a process of its own, straight from its sources. */
function jihe(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const command = ['--import', 'tsx', join(ROOT, 'src', 'cli', 'jihe.ts'), ...args];
  return spawnSync(process.execPath, command, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'zh_CN.UTF-8', ...env },
  });
}

test('the sample is checked: text for people, JSON for programs, status for scripts', () => {
  const text = jihe(['check', SAMPLE]);
  expect(text.stderr).toBe('');
  expect(text.stdout).toContain('等级与得分不符（3处）');
  expect(text.status).toBe(1);
  const json = jihe(['check', SAMPLE, '--format', 'json', '--preset', 'scale-85-75-60', '--fail-on', 'never']);
  expect(JSON.parse(json.stdout)).toMatchObject({ version: 1, summary: { projects: 94 } });
  expect(json.status).toBe(0);
}, 60_000);

test('a copy is written and cleaned again, and the input is left as it is', () => {
  const before = readFileSync(SAMPLE);
  const out = join(folder, '输出 1.xlsx');
  expect(jihe(['write', SAMPLE, '-o', out, '--mark', '--summary'])).toMatchObject({ status: 0, stderr: '' });
  expect(jihe(['check', out, '--fail-on', 'never'])).toMatchObject({ status: 0, stderr: '' });
  expect(jihe(['clean', out, '--in-place'])).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(SAMPLE).equals(before)).toBe(true);
  expect(readdirSync(folder)).toEqual(['输出 1.xlsx']);
}, 60_000);

test('a full disk under the output is told', () => {
  const device = '/dev/full';
  if (!existsSync(device)) return;
  const command = ['--import', 'tsx', join(ROOT, 'src', 'cli', 'jihe.ts'), 'rules', '--lang', 'en-US'];
  const file = openSync(device, 'w');
  const run = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', file, 'pipe'] });
  closeSync(file);
  expect(run.stderr).toBe('Not all of the output could be written (is the disk full?). Send it somewhere else.\n');
  expect(run.status).toBe(2);
}, 60_000);

test.each([
  ['nothing', '', '文件是空的'],
  ['a text', '序号,项目名称\n1,甲', '这不是 .xlsx 工作簿'],
])(
  'a file that holds %s is told in a sentence',
  (_, content, sentence) => {
    const file = join(folder, 'bad.xlsx');
    writeFileSync(file, content);
    const { status, stdout, stderr } = jihe(['check', file]);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    rmSync(file);
  },
  60_000,
);
