import { MemoryWorkbook } from '../../src/adapters/memory';
import { readBook } from '../../src/core/reading';
import { drawForm } from '../drawing/draw-form';
import { drawWorkbook } from '../drawing/draw-workbook';
import { runCli, type Run } from './run-cli';

const LIST = `
  # 清单
  | 2024年度项目支出绩效自评结果汇总表 |
  | 序号 | 实施单位 | 项目名称 | 预算数（万元） |
  | 1 | 霁州市就业中心 | 技能培训项目 | 50 |
  | 2 | 霁州市就业中心 | 公益岗位补贴 | 30 |`;
const LAST_YEAR = drawForm({
  name: '2023年技能培训项目',
  indicators: ['产出指标（90分） | 时效指标 | 完成时间 | 2023年12月底前 | 2023年12月 | 90 | 90 |'],
});

interface Made extends Run {
  readonly book: ReturnType<typeof readBook>;
}

async function run(command: string, drawing = LIST): Promise<Made> {
  const memory = new MemoryWorkbook(drawWorkbook(drawing));
  const done = await runCli(command, {
    files: { 'a.xlsx': 'list', 'last.xlsx': 'last' },
    open: (bytes) => {
      const port = new TextDecoder().decode(bytes) === 'last' ? new MemoryWorkbook(drawWorkbook(LAST_YEAR)) : memory;
      return {
        read: () => port.read(),
        apply: (wanted, expected) => port.apply(wanted, expected),
        toBytes: () => new TextEncoder().encode('changed'),
      };
    },
  });
  return { ...done, book: readBook(await memory.read()) };
}

test('makes a form for each project and says so', async () => {
  const { exit, out, err, book } = await run('forms a.xlsx -o b.xlsx');
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  expect(out).toContain('新建2张项目支出绩效自评表（国家附件1）');
  expect(book.forms.map(({ name }) => name?.value)).toEqual(['技能培训项目', '公益岗位补贴']);
});

test('carries last year over, and says which texts have another year now', async () => {
  const { out } = await run('forms a.xlsx -o b.xlsx --last-year last.xlsx');
  expect(out).toContain('1张表带入了上年的指标和指标值');
  expect(out).toContain('“2023年12月底前”改为“2024年12月底前”');
});

test('tells programs which forms were made', async () => {
  const { out } = await run('forms a.xlsx -o b.xlsx --format json --layout transfer --last-year last.xlsx');
  expect(JSON.parse(out)).toEqual({
    file: 'b.xlsx',
    forms: [
      {
        project: '技能培训项目',
        sheet: '技能培训项目',
        layout: 'transfer',
        carriedFrom: '自评表',
        carriedBy: 'name',
        moved: [{ before: '2023年12月底前', after: '2024年12月底前' }],
      },
      {
        project: '公益岗位补贴',
        sheet: '公益岗位补贴',
        layout: 'transfer',
        carriedFrom: null,
        carriedBy: null,
        moved: [],
      },
    ],
    already: 0,
    notCarried: [],
  });
});

test.each([
  ['forms a.xlsx', LIST, '请用 -o 写明输出文件'],
  ['forms a.xlsx -o b.xlsx --layout x', LIST, '--layout 不能是“x”'],
  ['forms a.xlsx -o b.xlsx --last-year none.xlsx', LIST, '找不到文件 none.xlsx'],
  ['forms a.xlsx -o b.xlsx', '# 空\n| 甲 |', '没有找到项目清单'],
])('%s cannot run, and says why', async (command, drawing, sentence) => {
  const { exit, err, out } = await run(command, drawing);
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(err).toContain(sentence);
});
