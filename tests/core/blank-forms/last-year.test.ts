import { planForms } from '../../../src/app';
import type { OwnSheet } from '../../../src/core/changes';
import { readBook } from '../../../src/core/reading';
import { MemoryWorkbook } from '../../../src/adapters/memory';
import { drawForm } from '../../drawing/draw-form';
import { drawWorkbook } from '../../drawing/draw-workbook';

const LIST = `
  # 汇总
  | 2024年度项目支出绩效自评结果汇总表 |
  | 序号 | 实施单位 | 项目名称 | 全年预算数（万元） |
  | 1 | 霁州市就业中心 | 2024年技能培训项目 | 100 |
  | 2 | 霁州市社保中心 | 公益岗位补贴 | 50 |
`;

const FORM = drawForm({
  name: '2023年技能培训项目',
  indicators: [
    '产出指标（50分） | 数量指标 | 2023年培训人数 | ≥200人 | 180人 | 30 | 27 | 生源不足',
    '产出指标（50分） | 时效指标 | 完成时间 | 2023年12月底前 | 2023年12月 | 20 | 20 |',
    '效益指标（30分） | 社会效益指标 | 就业能力 | 有效提升 | 达成预期指标 | 30 | 30 |',
    '满意度指标（10分） | 服务对象满意度指标 | 学员满意度 | ≥95% | 96% | 10 | 10 |',
  ],
});

function rowsOf({ cells }: OwnSheet, from: number): unknown[] {
  const rows = new Map<number, unknown[]>();
  for (const { row, value } of cells.filter((cell) => cell.row >= from && cell.value !== undefined)) {
    rows.set(row, [...(rows.get(row) ?? []), value]);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, values]) => values);
}

const plan = (form: string, request = {}) =>
  planForms(drawWorkbook(LIST), { lastYear: drawWorkbook(form), ...request }).forms;

test('targets and points come over, actual values, scores and reasons do not', () => {
  const { made, notCarried } = plan(FORM);
  expect(made.map(({ carriedFrom }) => carriedFrom?.name?.value)).toEqual(['2023年技能培训项目', undefined]);
  expect(notCarried).toEqual([]);
  const values = made[0]!.sheet.cells.map(({ value }) => value);
  expect(values).toEqual(expect.arrayContaining(['≥200人', '≥95%', '有效提升', 30, 20, 10]));
  for (const left of ['180人', '生源不足', 27, '达成预期指标', '96%']) expect(values).not.toContain(left);
});

test('texts that name last year name this year, and it is said', () => {
  const [form] = plan(FORM).made;
  expect(form!.moved).toEqual([
    { before: '2023年培训人数', after: '2024年培训人数' },
    { before: '2023年12月底前', after: '2024年12月底前' },
  ]);
});

test('the carried form reads back with last year’s indicators', async () => {
  const list = drawWorkbook(LIST);
  const port = new MemoryWorkbook(list);
  await port.apply(planForms(list, { lastYear: drawWorkbook(FORM) }).changes, list);
  const [form] = readBook(await port.read()).forms;
  expect(form!.indicators.map(({ name, class: first }) => [name.value, first])).toEqual([
    ['2024年培训人数', 'output'],
    ['完成时间', 'output'],
    ['就业能力', 'benefit'],
    ['学员满意度', 'satisfaction'],
  ]);
  expect(form!.total?.weight?.value).toBe(100_000_000n);
  expect(form!.isBlank).toBe(true);
});

test('operator and unit go into columns of their own where the layout has them', () => {
  const [form] = plan(FORM, { layout: 'operator-columns' }).made;
  const rows = rowsOf(form!.sheet, 13).map((row) => row as unknown[]);
  expect(rows.flat()).toEqual(expect.arrayContaining(['≥', 200, '人', 95, '%', '定性']));
});

test('another unit’s form of the same name is not carried over, and said to be left', () => {
  const other = FORM.replace('霁州市就业中心', '霁州市残联').replace('霁州市人社局', '霁州市残联');
  const { made, notCarried } = plan(other);
  expect(made.every(({ carriedFrom }) => carriedFrom === undefined)).toBe(true);
  expect(notCarried.map(({ name }) => name?.value)).toEqual(['2023年技能培训项目']);
});

test('two forms that could be meant: neither is carried over', () => {
  const { made, notCarried } = plan(`${FORM}\n${FORM.replace('# 自评表', '# 自评表2')}`);
  expect(made.every(({ carriedFrom }) => carriedFrom === undefined)).toBe(true);
  expect(notCarried).toHaveLength(2);
});

test('the year of a document number stays', () => {
  const named = drawForm({
    name: '技能培训项目',
    indicators: ['产出指标 | 数量指标 | 按霁财社〔2023〕12号2023年发放率 | 100% | 100% | 90 | 90 |'],
  });
  const [form] = plan(named).made;
  expect(form!.moved).toEqual([
    { before: '按霁财社〔2023〕12号2023年发放率', after: '按霁财社〔2023〕12号2024年发放率' },
  ]);
});
