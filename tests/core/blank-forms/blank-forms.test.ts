import fc from 'fast-check';
import { MemoryWorkbook } from '../../../src/adapters/memory';
import { XlsxWorkbook } from '../../../src/adapters/xlsx';
import { checkSnapshot, planForms, type FormsRequest } from '../../../src/app';
import { FORM_LAYOUT_IDS, type FormLayoutId } from '../../../src/core/blank-forms';
import type { Form } from '../../../src/core/book';
import { withCells, type CellWrite } from '../../../src/core/changes';
import { formatMoney, formatPoints } from '../../../src/core/money';
import { SHIPPED_PRESETS } from '../../../src/core/presets';
import { readBook } from '../../../src/core/reading';
import type { WorkbookSnapshot } from '../../../src/core/snapshot';
import { drawWorkbook } from '../../drawing/draw-workbook';
import { xlsxOfSnapshot } from '../../contract/xlsx-of-snapshot';

const LIST = `
  # 汇总
  | 2023年度项目支出绩效自评结果汇总表 |
  | 序号 | 主管部门 | 实施单位 | 项目名称 | 年初预算数（元） | 全年预算数（元） | 全年执行数（元） | 自评得分 |
  | 1 | 霁州市人社局 | 霁州市就业中心 | 技能培训项目 | 1200000 | 1000000 | 913456.78 | |
  | 2 | 霁州市人社局 | 霁州市社保中心 | 社保经办[设备]/维护 | 0 | 505000.5 | | |
  | 3 | 霁州市人社局 | 霁州市社保中心 | 公益岗位补贴 | | 0 | 0 | |
`;

interface Made {
  readonly workbook: WorkbookSnapshot;
  readonly forms: readonly Form[];
  readonly plan: ReturnType<typeof planForms>;
}

async function made(snapshot: WorkbookSnapshot, request: FormsRequest = {}): Promise<Made> {
  const port = new MemoryWorkbook(snapshot);
  const plan = planForms(snapshot, request);
  expect(await port.apply(plan.changes, snapshot)).toMatchObject({ ok: true });
  const workbook = await port.read();
  return { workbook, forms: readBook(workbook).forms, plan };
}

const money = (reading: { readonly value?: bigint } | undefined): string | undefined =>
  reading?.value === undefined ? undefined : formatMoney(reading.value as never, '万元');
const points = (value: bigint | undefined): string | undefined =>
  value === undefined ? undefined : formatPoints(value as never);

/** What a form says of its project. */
function outline({ kind, year, name, department, unit, funds, headings, isBlank }: Form): unknown[] {
  const total = funds?.rows.find((row) => row.kind === 'total');
  return [
    kind,
    year,
    name?.value,
    department?.value,
    unit?.value,
    [money(total?.initialBudget), money(total?.adjustedBudget), money(total?.executed)],
    points(total?.weight?.value),
    headings.filter(({ level }) => level === 1).map(({ label, weight }) => `${label} ${points(weight) ?? ''}`),
    isBlank,
  ];
}

test('a form for each project has what the list knows, in 万元', async () => {
  const { forms, workbook } = await made(drawWorkbook(LIST));
  expect(workbook.sheets.map(({ name, ours }) => [name, ours])).toEqual([
    ['汇总', undefined],
    ['技能培训项目', undefined],
    ['社保经办 设备 维护', undefined],
    ['公益岗位补贴', undefined],
  ]);
  const headings = ['产出指标 50', '效益指标 30', '满意度指标 10'];
  expect(forms.map(outline)).toEqual([
    [
      'project',
      2023,
      '技能培训项目',
      '霁州市人社局',
      '霁州市就业中心',
      ['120', '100', '91.345678'],
      '10',
      headings,
      true,
    ],
    [
      'project',
      2023,
      '社保经办[设备]/维护',
      '霁州市人社局',
      '霁州市社保中心',
      ['0', '50.50005', undefined],
      '10',
      headings,
      true,
    ],
    ['project', 2023, '公益岗位补贴', '霁州市人社局', '霁州市社保中心', [undefined, '0', '0'], '10', headings, true],
  ]);
});

test('rate and score stand there as formulas with their results', async () => {
  const { workbook } = await made(drawWorkbook(LIST));
  const row = workbook.sheets[1]!.rows.get(5)!;
  expect(row[7]).toMatchObject({ formula: 'IF(COUNT(F6,E6)<2,"",IF(E6=0,0,ROUND(F6/E6,4)))', value: 0.9135 });
  expect(row[8]).toMatchObject({ value: 9.13 });
});

describe.each(
  FORM_LAYOUT_IDS.flatMap((layout) => SHIPPED_PRESETS.map((preset) => [layout, preset.id, preset] as const)),
)('layout %s by the preset %s', (layout, _, preset) => {
  test('reads back as made, and nothing is found in it', async () => {
    const list = drawWorkbook(LIST);
    const { forms, workbook } = await made(list, { layout, preset });
    expect(forms.map(({ name }) => name?.value)).toEqual(['技能培训项目', '社保经办[设备]/维护', '公益岗位补贴']);
    expect(forms.map(({ indicators, prompts }) => [indicators.length, prompts.length])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(forms.map(({ kind }) => kind)).toEqual(Array(3).fill(layout === 'transfer' ? 'transfer' : 'project'));
    const idsOf = (snapshot: WorkbookSnapshot) =>
      checkSnapshot(snapshot, { preset }).report.findings.map(({ rule, at }) => `${rule} ${at.sheet}`);
    expect(idsOf(workbook).filter((id) => !id.endsWith('汇总'))).toEqual([]);
  });
});

test('projects that have a form get none', async () => {
  const first = await made(drawWorkbook(LIST));
  const again = planForms(first.workbook, {});
  expect(again.changes).toEqual([]);
  expect(again.forms.already).toBe(3);
});

test('names of sheets are unique, short and allowed, whatever projects are called', async () => {
  const characters = [..."项目经费A：:*?/\\[]'（）年2023　 "];
  const name = fc.array(fc.constantFrom(...characters), { minLength: 1, maxLength: 40 }).map((all) => all.join(''));
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(
        name.map((text) => `${text}补贴`),
        { minLength: 1, maxLength: 5 },
      ),
      async (names) => {
        const rows = names.map((text, index) => `| ${index + 1} | ${text.replaceAll('|', '')} | 10 |`);
        const { workbook } = await made(drawWorkbook(['# 表', '| 序号 | 项目名称 | 预算数 |', ...rows].join('\n')));
        const titles = workbook.sheets.map((sheet) => sheet.name);
        expect(new Set(titles.map((title) => title.toLowerCase())).size).toBe(titles.length);
        for (const title of titles) expect(title).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
      },
    ),
    { numRuns: 60 },
  );
});

/** The indicators' rows of a form as it was made, filled in as a good year would be. */
function filled({ workbook, forms }: Made): WorkbookSnapshot {
  return forms.reduce((book, form) => {
    const cells: CellWrite[] = [];
    const { columns } = form;
    const put = (row: number, field: keyof typeof columns, value: string | number): void => {
      const column = columns[field];
      if (column !== undefined) cells.push({ row, column, value });
    };
    const sheet = book.sheets.find(({ name }) => name === form.sheet)!;
    let row = form.headerRows![1] + 1;
    for (const heading of form.headings.filter(({ level }) => level === 1)) {
      const merge = sheet.merges.find(({ top, left }) => top === heading.row && left === heading.column);
      const rows = merge ? merge.bottom - merge.top + 1 : 1;
      const weight = Number(points(heading.weight) ?? '30');
      for (let index = 0; index < rows; index += 1, row += 1) {
        put(row, 'name', `${heading.label}之${index + 1}`);
        put(row, 'target', `≥${80 + index}%`);
        put(row, 'actual', `${90 + index}%`);
        const share = index === 0 ? weight - (rows - 1) : 1;
        put(row, 'weight', share);
        put(row, 'score', share);
      }
    }
    return withCells(book, [{ kind: 'set-cells', sheet: form.sheet, cells }]);
  }, workbook);
}

test.each(['national', 'with-cost', 'operator-columns', 'transfer'] as const)(
  'filled in, a form of layout %s has its indicators where they were written',
  async (layout: FormLayoutId) => {
    const book = readBook(filled(await made(drawWorkbook(LIST), { layout })));
    for (const form of book.forms) {
      expect(form.indicators.length).toBeGreaterThan(8);
      expect(form.isBlank).toBe(false);
      expect(form.indicators.map(({ class: first }) => first)).not.toContain('own');
      expect(
        form.indicators.every(
          ({ target, actual }) => target?.value?.kind === 'quantity' && actual?.value?.kind === 'quantity',
        ),
      ).toBe(true);
      if (layout !== 'transfer') expect(form.total?.weight).toBeDefined();
    }
  },
);

test('as a file they are the same', async () => {
  const file = XlsxWorkbook.open(xlsxOfSnapshot(drawWorkbook(LIST)));
  const snapshot = await file.read();
  expect(await file.apply(planForms(snapshot, {}).changes, snapshot)).toMatchObject({ ok: true });
  const again = await XlsxWorkbook.open(file.toBytes()).read();
  const { forms } = await made(snapshot);
  expect(readBook(again).forms.map(outline)).toEqual(forms.map(outline));
});

test('a transfer among other projects is told by its prefix; a code without a name is no department', async () => {
  const { forms } = await made(
    drawWorkbook(`
      # 汇总
      | 2023年度项目支出绩效自评结果汇总表（单位：万元） |
      | 序号 | 主管部门编码 | 项目单位 | 项目名称 | 全年预算数 |
      | 1 | 323004 | [323004]就业局 | （上级）稳就业补助资金 | 10 |
      | 2 | 323004 | [323004]就业局 | （本级）就业窗口运行经费 | 20 |`),
  );
  expect(forms.map(({ kind, department, unit }) => [kind, department?.value, unit?.value])).toEqual([
    ['transfer', undefined, '就业局'],
    ['project', undefined, '就业局'],
  ]);
});
