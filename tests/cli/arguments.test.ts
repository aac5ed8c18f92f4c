import { SHIPPED_PRESETS } from '../../src/core/presets';
import { runCli } from './run-cli';

const LIST = `
  # 表
  | 序号 | 项目名称 | 预算数（万元） | 自评得分 | 自评等级 |
  | 1 | 城乡医疗救助 | 54.93 | 95 | 优 |`;

describe('what is not understood is told in a sentence', () => {
  test.each([
    ['no command', '', '用法'],
    ['an unknown command', 'chek a.xlsx', '没有“chek”这个命令'],
    ['a command of later', 'rollup a.xlsx', '没有“rollup”这个命令'],
    ['an unknown option', 'check a.xlsx --report a.docx', 'jihe check 没有 --report 这个选项'],
    ["another command's option", 'check a.xlsx --mark', 'jihe check 没有 --mark 这个选项'],
    ['an option without its value', 'check a.xlsx --format', '--format 后面要跟一个值'],
    ['an option for a value', 'write a.xlsx -o --mark', '-o 后面要跟一个值'],
    ['a value where none is wanted', 'check a.xlsx --all=yes', '--all 后面不用跟值'],
    ['a value that is none', 'check a.xlsx --format xml', '--format 不能是“xml”，可用：text、json'],
    ['another such', 'check a.xlsx --fail-on info', '--fail-on 不能是“info”'],
    ['a language that we do not speak', 'check a.xlsx --lang fr', '--lang 不能是“fr”，可用：zh-CN、en-US'],
    ['no file', 'check', '请写上要处理的文件'],
    ['a folder', 'check folder', 'folder 是文件夹'],
    ['two files to write', 'write a.xlsx b.xlsx -o c.xlsx --mark', 'jihe write 一次只处理一个文件'],
    ['nowhere to write to', 'write a.xlsx --mark', '请用 -o 写明输出文件'],
    ['two places to write to', 'write a.xlsx -o b.xlsx --in-place --mark', '-o 和 --in-place 只能用一个'],
    ['the input as output', 'write a.xlsx -o ./a.xlsx --mark', '输出文件 ./a.xlsx 就是原文件'],
    ['another kind of file as output', 'write a.xlsx -o a.xlsm --mark', '后缀应与原文件一样，为 .xlsx'],
    ['nothing to write', 'write a.xlsx -o b.xlsx', '请写明要写什么'],
    ['replacing without computing', 'write a.xlsx -o b.xlsx --mark --replace', '--replace 要与 --compute 一起用'],
    ['values of nothing', 'write a.xlsx -o b.xlsx --mark --values', '--values 要与 --compute 或 --summary 一起用'],
    ['an unknown preset', 'check a.xlsx --preset nation', '没有“nation”这个标准。可用：national'],
    ['a preset file that is not there', 'check a.xlsx --preset none.json', '找不到文件 none.json'],
    ['a preset file that is no JSON', 'check a.xlsx --preset a.json', 'a.json 不是有效的 JSON 文件'],
    ['a preset file with a problem', 'check a.xlsx --preset b.json', '标准文件 b.json 有以下问题'],
    ['no rule', 'explain', '请写上规则名'],
    ['an unknown rule', 'explain grade-score-mismach', '是不是 grade-score-mismatch？'],
  ])('%s', async (_, command, sentence) => {
    const files = { 'a.xlsx': LIST, 'b.xlsx': LIST, 'folder/': '', 'a.json': '{', 'b.json': '{"title":3}' };
    const { exit, out, err, written } = await runCli(command, { files });
    expect(err).toContain(sentence);
    expect({ exit, out, written: [...written] }).toEqual({ exit: 2, out: '', written: [] });
  });
});

test.each([['--help'], ['check --help'], ['help'], ['write -h']])('%s prints the usage', async (command) => {
  const { exit, out, err } = await runCli(command);
  expect(out).toContain('jihe check');
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
});

test.each([['zh-CN'], ['en-US']])(
  'the usage in %s names every value that --fail-on and --preset take',
  async (language) => {
    const { out } = await runCli(`--help --lang ${language}`);
    expect(out).toContain('--fail-on error|warning|never');
    expect(SHIPPED_PRESETS.filter(({ id }) => !out.includes(id))).toEqual([]);
  },
);

test('--version prints the version', async () => {
  expect(await runCli('--version')).toMatchObject({
    exit: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
  });
});

test('a file whose name begins with a dash can follow --', async () => {
  const { exit } = await runCli('check -- -a.xlsx', { files: { '-a.xlsx': LIST } });
  expect(exit).toBe(0);
});

test("a preset file of one's own is used", async () => {
  const preset = {
    id: 'ours',
    title: '本区标准',
    extends: 'national',
    source: '本区通知',
    rules: { 'missing-total': 'error', 'mixed-decimals': 'off' },
  };
  const files = { 'a.xlsx': LIST, 'p.json': `\ufeff${JSON.stringify(preset)}` };
  const { out, err } = await runCli('check a.xlsx --preset p.json', { files });
  expect(err).toBe('');
  expect(out).toContain('标准：本区标准');
});

test.each([
  ['EACCES', '没有权限读写 a.xlsx'],
  ['EBUSY', 'a.xlsx 正被别的程序使用'],
  ['EIO', '读不了 a.xlsx'],
])('a file that gives %s is told in a sentence', async (code, sentence) => {
  const { fileError } = await import('./run-cli');
  const io = { readFile: () => Promise.reject(fileError(code)) };
  const { exit, err } = await runCli('check a.xlsx', { io });
  expect(err).toContain(sentence);
  expect(exit).toBe(2);
});

test('what nobody expected is told kindly, without a stack', async () => {
  const open = (): never => {
    throw new TypeError('x is not a function');
  };
  const { exit, err } = await runCli('check a.xlsx', { files: { 'a.xlsx': LIST }, open });
  expect(exit).toBe(2);
  expect(err).toContain('出了意外');
  expect(err).not.toMatch(/\bat \S+:\d+/);
});

test('rules lists them all, and each can be explained in both languages', async () => {
  const { out } = await runCli('rules');
  const ids = out
    .split('\n')
    .map((line) => line.split(' ')[0]!)
    .filter((id) => /^[a-z]+-/.test(id));
  expect(ids).toContain('grade-score-mismatch');
  for (const id of ids) {
    for (const language of ['zh-CN', 'en-US']) {
      const explained = await runCli(`explain ${id} --lang ${language}`);
      expect(explained).toMatchObject({ exit: 0, err: '' });
      expect(explained.out).toContain(id);
      expect(explained.out).not.toMatch(/\{\w+\}/);
    }
  }
});
