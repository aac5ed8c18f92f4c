import fc from 'fast-check';
import { XlsxWorkbook } from '../../src/adapters/xlsx';
import type { CellWrite, Change } from '../../src/core/changes';
import { computeColumns } from '../../src/core/computing';
import { EXAMPLE_CAPS, NATIONAL_PRESET, type Preset } from '../../src/core/presets';
import { readBook } from '../../src/core/reading';
import { drawWorkbook } from '../drawing/draw-workbook';
import { buildXlsx } from '../fixtures/build-xlsx';
import { staleValues } from './stale-values';

const OPERATORS = ['≥', '>', '=', '≤', '<', ''];

const indicator = fc.record({
  operator: fc.constantFrom(...OPERATORS),
  target: fc.integer({ min: 0, max: 400 }),
  actual: fc.integer({ min: -20, max: 1000 }),
  weight: fc.constantFrom(2.5, 3.33, 5, 10, 20),
});
const form = fc.record({
  budget: fc.integer({ min: 0, max: 30_000 }),
  executed: fc.integer({ min: 0, max: 30_000 }),
  indicators: fc.array(indicator, { minLength: 3, maxLength: 6 }),
});

interface Drawn {
  readonly budget: number;
  readonly executed: number;
  readonly indicators: readonly { operator: string; target: number; actual: number; weight: number }[];
}

/** A form with operators in a column of their own: its figures are plain numbers, and its scores formulas. */
function draw({ budget, executed, indicators }: Drawn, index: number): string {
  const lines = indicators.map(
    ({ operator, target, actual, weight }, at) =>
      `${at < 2 ? '产出指标 | 数量指标' : '效益指标 | 社会效益指标'} | 第${at + 1}项 | '${operator} | ${target / 4} | ${actual / 4} | ${weight} | | |`,
  );
  // Every third form has the execution rate among its indicators.
  const isIndicator = index % 3 === 2;
  if (isIndicator) lines.unshift(`预算执行率 | 预算执行率 | 预算执行率 | '＝ | 1 [0%] | | 10 | | |`);
  // Every other form adds up its blocks.
  const subtotal = '| | 小计 | | | | | | | |';
  const rows = (index % 2 === 0 ? lines : [...lines.slice(0, 2), subtotal, ...lines.slice(2), subtotal]).map((line) =>
    line.startsWith('|') ? line : `| ${line}`,
  );
  return [
    `# 自评表 ${index + 1}`,
    '| 项目支出绩效自评表 |',
    '| （2023年度） |',
    `| 项目名称 | | 第${index + 1}项经费 |`,
    '| 项目资金（万元） | | | 年初预算数 | 全年预算数(A) | 全年执行数(B) | 分值 | 执行率(B/A) | 得分 |',
    `| | | 年度资金总额 | ${budget / 100} | ${budget / 100} | ${executed / 100} | ${isIndicator ? '—' : 10} | | ${isIndicator ? '—' : ''} |`,
    '| 一级指标 | 二级指标 | 三级指标 | 计算符号 | 年度指标值 | 实际完成值 | 分值 | 得分 | 原因 |',
    ...rows,
    '| 总分 | | | | | | 100 | | |',
    '| 自评等级 | | |',
  ].join('\n');
}

async function scored(drawing: string, preset: Preset): Promise<{ formulas: number; stale: readonly string[] }> {
  const drawn = drawWorkbook(drawing);
  const workbook = XlsxWorkbook.open(
    buildXlsx({ sheets: Object.fromEntries(drawn.sheets.map(({ name }) => [name, '<sheetData/>'])) }),
  );
  const cells = drawn.sheets.map(({ name, rows }): Change => {
    const writes = [...rows].flatMap(([row, line]) =>
      line.flatMap((cell, column): CellWrite[] => (cell ? [{ row, column, ...cell, value: cell.value ?? null }] : [])),
    );
    return { kind: 'set-cells', sheet: name, cells: writes };
  });
  expect(await workbook.apply(cells, await workbook.read())).toMatchObject({ ok: true });
  const snapshot = await workbook.read();
  const { changes } = computeColumns(readBook(snapshot), preset, { replace: false, asValues: false });
  expect(await workbook.apply(changes, snapshot)).toMatchObject({ ok: true });
  return staleValues(workbook.toBytes());
}

test.each<[string, Preset]>([
  ['national', NATIONAL_PRESET],
  [
    'negative ones by their ratio, the execution rate left out without a budget',
    { ...NATIONAL_PRESET, negative: 'ratio', zeroBudget: 'not-applicable' },
  ],
  [
    'totals capped by a low execution rate',
    { ...NATIONAL_PRESET, caps: { id: 'x', source: 'x', execution: EXAMPLE_CAPS.execution } },
  ],
])(
  'scores, totals and grades of forms drawn at random are what an independent engine calculates: %s',
  async (_, preset) => {
    const [forms] = fc.sample(fc.array(form, { minLength: 60, maxLength: 60 }), { numRuns: 1, seed: 11 });
    const none = { budget: 0, executed: 0, indicators: forms![0]!.indicators };
    const { formulas, stale } = await scored([none, ...forms!].map(draw).join('\n'), preset);
    expect(stale).toEqual([]);
    expect(formulas).toBeGreaterThan(300);
  },
);
