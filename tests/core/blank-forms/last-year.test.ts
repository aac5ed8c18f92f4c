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
  const { made, lastYear } = plan(FORM);
  expect(made.map(({ carried }) => carried?.form.name?.value)).toEqual(['2023年技能培训项目', undefined]);
  expect(lastYear).toMatchObject({ ambiguous: [], strange: [], empty: [] });
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
  const { made, lastYear } = plan(other);
  expect(made.every(({ carried }) => carried === undefined)).toBe(true);
  expect(lastYear!.strange.map(({ name }) => name?.value)).toEqual(['2023年技能培训项目']);
});

test('two forms that could be meant: neither is carried over', () => {
  const { made, lastYear } = plan(`${FORM}\n${FORM.replace('# 自评表', '# 自评表2')}`);
  expect(made.every(({ carried }) => carried === undefined)).toBe(true);
  expect(lastYear!.ambiguous).toHaveLength(2);
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

test.each([1, 2, 3])('a carried form of %d indicators reads back with all of them', async (count) => {
  const indicators = Array.from(
    { length: count },
    (_, index) => `产出指标 | 数量指标 | 指标${index}数 | ${index}人 | 1人 | 10 | 1 |`,
  );
  const list = drawWorkbook(LIST);
  const port = new MemoryWorkbook(list);
  const lastYear = drawWorkbook(drawForm({ name: '2023年技能培训项目', indicators }));
  await port.apply(planForms(list, { lastYear }).changes, list);
  expect(readBook(await port.read()).forms[0]!.indicators).toHaveLength(count);
});

/** How this year's projects find last year's forms: "name ← name, by". */
function carriedOver(projects: readonly string[], former: readonly string[]): string[] {
  const rows = projects.map((row, index) => `| ${index + 1} | ${row} | 100 |`).join('\n');
  const list = `# 汇总\n| 2024年度项目支出绩效自评结果汇总表 |\n| 序号 | 实施单位 | 项目名称 | 全年预算数（万元） |\n${rows}`;
  const forms = former.map((one, index) => {
    const [unit = '', name = ''] = one.split(' | ');
    const drawn = drawForm({
      sheet: `表${index}`,
      name,
      indicators: ['产出指标 | 数量指标 | 人数 | 1人 | 1人 | 90 | 90 |'],
    });
    return drawn.replace('霁州市就业中心', unit).replace('霁州市人社局', unit);
  });
  const { made } = planForms(drawWorkbook(list), { lastYear: drawWorkbook(forms.join('\n')) }).forms;
  return made.flatMap(({ project, carried }) =>
    carried ? [`${project} ← ${carried.form.name!.value}, ${carried.by}`] : [],
  );
}

test.each<[string, string[], string[], string[]]>([
  [
    '文号 of another year say nothing',
    ['民政局 | 霁财社〔2023〕20号困难群众救助补助资金'],
    ['民政局 | 霁财社〔2022〕746号困难群众救助补助资金'],
    ['霁财社〔2023〕20号困难群众救助补助资金 ← 霁财社〔2022〕746号困难群众救助补助资金, name'],
  ],
  [
    'a name that is nothing but a 文号 is no name to go by',
    ['民政局 | 霁财社〔2023〕20号'],
    ['民政局 | 霁财社〔2022〕746号'],
    [],
  ],
  [
    'a prefix tells two of one name apart',
    ['民政局 | （提前下达）2024年困难群众救助资金', '民政局 | （追加）2024年困难群众救助资金'],
    ['民政局 | （追加）2023年困难群众救助资金', '民政局 | （提前下达）2023年困难群众救助资金'],
    [
      '（提前下达）2024年困难群众救助资金 ← （提前下达）2023年困难群众救助资金, name',
      '（追加）2024年困难群众救助资金 ← （追加）2023年困难群众救助资金, name',
    ],
  ],
  [
    'a word at the end is a likeness, to be looked at',
    ['人社局 | 高技能人才培训补贴项目'],
    ['人社局 | 高技能人才培训补贴资金'],
    ['高技能人才培训补贴项目 ← 高技能人才培训补贴资金, likeness'],
  ],
  [
    'a unit that was renamed is a likeness; a common name is not carried to another unit',
    ['农业农村局 | 农村人居环境整治提升工程补助', '农业农村局 | 公用经费'],
    ['乡村振兴局 | 农村人居环境整治提升工程补助', '乡村振兴局 | 公用经费'],
    ['农村人居环境整治提升工程补助 ← 农村人居环境整治提升工程补助, likeness'],
  ],
  [
    'two units’ funds of one name are each their own',
    ['教育局 | 公用经费', '民政局 | 公用经费'],
    ['民政局 | 公用经费', '教育局 | 公用经费'],
    ['公用经费 ← 公用经费, name', '公用经费 ← 公用经费, name'],
  ],
  ['numbered projects are not alike', ['教育局 | 校舍维修改造二期'], ['教育局 | 校舍维修改造一期'], []],
])('%s', (_, ...[projects, former, expected]) => {
  expect(carriedOver(projects, former)).toEqual(expected);
});

test('a form of last year without indicators has nothing to carry over, and is said to', () => {
  const { made, lastYear } = plan(drawForm({ name: '2023年技能培训项目', indicators: [] }));
  expect(made.every(({ carried }) => carried === undefined)).toBe(true);
  expect(lastYear!.empty).toHaveLength(1);
});

test('a project that has its form already keeps last year’s from another of its name', () => {
  const list = drawWorkbook(`${LIST}\n${drawForm({ sheet: '已有', name: '2024年技能培训项目' })}`);
  const { made, lastYear } = planForms(list, { lastYear: drawWorkbook(FORM) }).forms;
  expect(made.map(({ project, carried }) => [project, carried])).toEqual([['公益岗位补贴', undefined]]);
  expect(lastYear).toMatchObject({ ambiguous: [], strange: [], empty: [] });
});
