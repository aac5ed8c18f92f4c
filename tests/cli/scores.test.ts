import { drawForm } from '../drawing/draw-form';
import { runCli } from './run-cli';

const LIST = `
  # 清单
  | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
  | 1 | 技能培训项目 | 50 | 90 |`;

const RIGHT = drawForm({ sheet: '表一', name: '技能培训项目' });
const WRONG = drawForm({
  sheet: '表二',
  name: '道路养护项目',
  indicators: ['产出指标（90分） | 数量指标 | 养护里程 | ≥46公里 | 41公里 | 90 | 85 |'],
  total: '100 | 95',
});
const BLANK = drawForm({
  sheet: '表三',
  name: '校舍维修项目',
  funds: ['年度资金总额 | | | | 10 | |'],
  goals: ['维修校舍。', ''],
  indicators: ['产出指标（90分） | 数量指标 | 维修校舍 | ≥3栋 | | 90 | |'],
  total: '100 |',
});

const FILES = { 'a.xlsx': [RIGHT, WRONG, BLANK].join('\n'), 'list.xlsx': LIST, 'right.xlsx': RIGHT, 'p.json': '{' };
const run = (command: string) => runCli(command, { files: FILES });

test('says how each score comes about, forms that differ first', async () => {
  const { exit, out, err } = await run('scores a.xlsx');
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  expect(out).toContain('共3张自评表，1张有与标准不一致的得分');
  expect(out.indexOf('表二')).toBeLessThan(out.indexOf('表一'));
  expect(out).toContain('养护里程（H11）  分值90 · 表上85 · 按标准80.22  不一致');
  expect(out).toContain('表上比按标准算的多4.78分');
  expect(out).toContain('完成值÷指标值≈89.13%，再乘分值90分');
  expect(out).toContain('不一致的得分改为按标准算的以后，各项相加为90.22分');
  expect(out).toContain('表三  校舍维修项目\n  这张表还没有填写。');
});

test('in English', async () => {
  const { out } = await run('scores a.xlsx --lang en-US');
  expect(out).toContain('养护里程 (H11)  weight 90 · 85 on the sheet · 80.22 by the standard  differs');
});

test.each([
  ['表一', '技能培训项目'],
  ['道路养护项目', '道路养护项目'],
  ['养护', '道路养护项目'],
])('--form %s: that one alone', async (name, project) => {
  const { out } = await run(`scores a.xlsx --format json --form ${name}`);
  const { forms } = JSON.parse(out) as { forms: { project: string }[] };
  expect(forms.map((form) => form.project)).toEqual([project]);
});

test('tells programs in plain texts', async () => {
  const { out } = await run('scores a.xlsx --format json --form 表二');
  const told = JSON.parse(out) as { forms: { scores: object[] }[] };
  expect(told).toMatchObject({ version: 1, workbook: 'a.xlsx', preset: 'national' });
  expect(told.forms[0]).toMatchObject({ sheet: '表二', total: '95', differing: 1, unfilled: 0, isBlank: false });
  expect(told.forms[0]!.scores[1]).toEqual({
    kind: 'indicator',
    name: '养护里程',
    cell: 'H11',
    weight: '90',
    score: '85',
    byStandard: '80.22',
    standing: 'wrong',
    note: '表上比按标准算的多4.78分',
    steps: ['指标值≥46公里，完成值41公里', '完成值÷指标值≈89.13%，再乘分值90分', '四舍五入保留两位小数，得80.22分'],
  });
});

test.each([
  ['scores', '请写上要处理的文件，例如：jihe scores'],
  ['scores a.xlsx --format xml', '--format 不能是“xml”'],
  ['scores a.xlsx --preset nation', '没有“nation”这个标准'],
  ['scores a.xlsx --preset p.json', 'p.json 不是有效的 JSON'],
  ['scores a.xlsx --form', '--form 后面要跟一个值'],
  ['scores a.xlsx --mark', 'jihe scores 没有 --mark 这个选项'],
  ['scores a.xlsx --form 桥梁', '没有叫“桥梁”的自评表。请写工作表名或项目名称，例如：“技能培训项目”'],
  ['scores none.xlsx', '找不到文件 none.xlsx'],
  ['scores list.xlsx', 'list.xlsx: 工作簿里没有自评表。'],
])('%s cannot run, and says why', async (command, sentence) => {
  const { exit, err, out } = await run(command);
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(err).toContain(sentence);
});

test('a workbook without forms does not keep the others from it', async () => {
  const { exit, out, err } = await run('scores list.xlsx right.xlsx --format json');
  const lines = out.trim().split('\n');
  const [first, second] = lines.map((line) => JSON.parse(line) as object);
  expect(exit).toBe(2);
  expect(err).toContain('工作簿里没有自评表');
  expect(first).toMatchObject({ workbook: 'list.xlsx', error: { problem: 'no-form' } });
  expect(second).toMatchObject({ workbook: 'right.xlsx', forms: [{ differing: 0, unfilled: 0 }] });
});
