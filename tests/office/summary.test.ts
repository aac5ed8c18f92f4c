import fc from 'fast-check';
import { XlsxWorkbook } from '../../src/adapters/xlsx';
import { formatCell, formatRange, parseCell } from '../../src/core/address';
import { withCells, type CellWrite, type Change, type OwnSheet } from '../../src/core/changes';
import { checkBook } from '../../src/core/checking';
import { computeColumns } from '../../src/core/computing';
import { NATIONAL_PRESET } from '../../src/core/presets';
import { readBook } from '../../src/core/reading';
import type { WorkbookSnapshot } from '../../src/core/snapshot';
import { summarise } from '../../src/core/summary';
import { drawWorkbook } from '../drawing/draw-workbook';
import { buildXlsx } from '../fixtures/build-xlsx';
import { recalculate } from './recalculate';
import { staleValues } from './stale-values';

/** A drawing as a file: empty sheets with its merges, then its cells written into them. */
async function fileOf(drawing: string): Promise<XlsxWorkbook> {
  const drawn = drawWorkbook(drawing);
  const sheets = drawn.sheets.map(({ name, merges }) => {
    const cells = merges.map((merge) => `<mergeCell ref="${formatRange(merge)}"/>`).join('');
    return [name, `<sheetData/>${cells === '' ? '' : `<mergeCells>${cells}</mergeCells>`}`] as const;
  });
  const workbook = XlsxWorkbook.open(buildXlsx({ sheets: Object.fromEntries(sheets) }));
  const changes = drawn.sheets.map(({ name, rows }): Change => {
    const cells = [...rows].flatMap(([row, line]) =>
      line.flatMap((cell, column): CellWrite[] => (cell ? [{ row, column, ...cell, value: cell.value ?? null }] : [])),
    );
    return { kind: 'set-cells', sheet: name, cells };
  });
  await apply(workbook, changes);
  return workbook;
}

async function apply(workbook: XlsxWorkbook, changes: readonly Change[]): Promise<void> {
  expect(await workbook.apply(changes, await workbook.read())).toMatchObject({ ok: true });
}

function planned(snapshot: WorkbookSnapshot): Change[] {
  const computed = computeColumns(readBook(snapshot), NATIONAL_PRESET, { replace: true, asValues: false }).changes;
  const book = readBook(withCells(snapshot, computed));
  const report = checkBook(book, NATIONAL_PRESET);
  const { sheets } = summarise(book, NATIONAL_PRESET, { asValues: false, report });
  return [...computed, ...sheets.map((content): Change => ({ kind: 'write-sheet', content }))];
}

async function expectCalculated(drawing: string): Promise<number> {
  const workbook = await fileOf(drawing);
  await apply(workbook, planned(await workbook.read()));
  const { formulas, stale } = await staleValues(workbook.toBytes());
  expect(stale).toEqual([]);
  return formulas;
}

const PUBLISHED = `
  # 本级项目
  | 序号 | 主管部门（单位）     | 项目名称                   | 预算金额（调整后） | 自评得分 | 自评等级 |
  | 1    | 323003-社会保险中心  | 城乡医疗救助               | 54.939800          | 100      | 优       |
  | 2    | 323003-社会保险中心  | (本级)追加2022年社保中心   | 9.544240           | 92.5     | 优       |
  |      |                      | 印刷费                     |                    |          |          |
  | 3    | [323004]劳动就业局   | 再就业专项资金             | 100.00             | 0        | 差       |
  # 转移支付
  | 序号 | 主管部门（单位）     | 项目名称                   | 预算金额（调整后） | 自评得分 | 自评等级 |
  | 1    | [323003]社会保险中心 | 2023年省级医疗救助补助资金 | 0.1                | 89.995   | 良       |
  | 2    | [323004]劳动就业局   | 2023年中央就业补助资金     | 399.31             | 90.7     | 优       |
  | 3    | [323004]劳动就业局   | 创业担保贷款奖励           | 6.45               | 75       | 良       |`;

const AWKWARD = `
  # Bob's 2023 年
  | 2023年度项目支出绩效自评结果汇总表 | | | | | | | | | | |
  | | | | | | | | | | 单位：元 | |
  | 序号 | 主管部门（单位） | 项目名称            | 年初预算数 | 全年预算数 | 全年执行数  | 执行率 | 自评得分 | 自评等级 | 偏差原因 | 预算类型 |
  | 1    | 323003-社保中心  | '=SUM(医疗救助)     | 549398     | 549398     | 500000.55   |        | 95.5     |          |          | 一般公共预算 |
  | 2    |                  | '+社保专项          | 100000     | 95442.4    | '95,442.40  | 100%   | '９８.５ | 优秀     |          | 一般公共预算 |
  | 3    |                  | @护理保险           | 0          | 0          | 0           |        | 80       |          | 无预算   | 政府性基金预算 |
  |      | 社保中心小计     |                     | 649398     | 644840.4   | =F4+F6 → 500000.55 | | | | | |
  | 4    | 323004-就业局*   | -职业*年金?项目     | 1000000    | 1234567.89 | 1234567.89  | 99%    | 89.9     | 优秀     |          | 财政专户资金 |
  | 5    | 323004-就业局*   | 再就业专项\\n资金   | '30万元    | 300000     | /           |        | /        |          | 未开展   |          |
  | 6    | >开发区          | 公益岗位            | 200000     | 200000     | 5000.333333 |        | =30+30 → 60 | 合格  | #N/A     | 一般公共 |
  |      | 合计             |                     | 2149398    | 2379408.29 | 1739568.773333 | | | | | |
  merge B4:B6
  # 自评结果汇总
  | 序号 | 项目单位      | 转移支付项目名称       | 全年预算数（万元） | 全年执行数（万元） | 自评得分 | 自评等级 | 级次 |
  | 1    | 323004-就业局 | 2023年中央就业补助资金 | 399.31             | 399.31             | 92.5     | '优秀    | 中央 |
  | 2    | 323004-就业局 | 残疾人补助资金         | 33.3333333         | 11.1111            | 72.345   | 合格     | 省级 |
  | 3    | 办公室        | 义务兵奖励金           | 1.2                |                    | 0        | 不合格   |      |
  | 4    | 办公室        | 其他奖补               | =1/3 → 0.333333333333333 | #DIV/0!      | 100      | 优       | 上级 |`;

const TWO_UNITS = `
  # 表
  | 序号 | 项目单位 | 项目名称 | 全年预算数（万元） | 全年执行数（元） | 执行率（%） | 得分 | 等级 |
  | 1    | 甲局     | 甲经费   | 30                 | 267375           |             | 89.5 |      |
  | 2    | 甲局     | 乙经费   | 0.3                | 1                |             | 60   | 优   |
  | 3    | 乙局     | 丙经费   | 0                  | 0                |             | =45+45 → 90 |   |
  |      |          | 合计     | =SUM(D2:D4) → 30.3 | =SUM(E2:E4) → 267376 |         |      |      |`;

test.each([
  ['percent figures, two units of measure in one table', TWO_UNITS],
  ['the lists as published, a split row among them', PUBLISHED],
  ['merged units, two units of measure, numbers as texts, errors, dashes, awkward names', AWKWARD],
])('what stands in our sheets is what an independent engine calculates: %s', async (_, drawing) => {
  expect(await expectCalculated(drawing)).toBeGreaterThan(70);
});

const UNITS = ['321-甲局', '322-乙中心', '丙办公室', '丁'];
const GRADES = ['优', '良', '中', '差', ''];
const row = fc.record({
  unit: fc.nat(UNITS.length - 1),
  budget: fc.integer({ min: 0, max: 5_000_000_000 }),
  executed: fc.integer({ min: 0, max: 5_000_000_000 }),
  score: fc.integer({ min: 0, max: 10_000 }),
  grade: fc.nat(GRADES.length - 1),
});

test('sums, rates, shares and means of arbitrary lists', async () => {
  const [rows] = fc.sample(fc.array(row, { minLength: 300, maxLength: 300 }), { numRuns: 1, seed: 7 });
  const lines = rows!.map(({ unit, budget, executed, score, grade }, index) => {
    const cells = [
      index + 1,
      UNITS[unit],
      `第${index + 1}项经费`,
      budget / 1e6,
      executed / 1e6,
      score / 100,
      GRADES[grade],
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const header = '| 序号 | 项目单位 | 项目名称 | 全年预算数（万元） | 全年执行数（万元） | 自评得分 | 自评等级 |';
  expect(await expectCalculated(`# 表\n${header}\n${lines.join('\n')}`)).toBeGreaterThan(2000);
});

test('the sheets are alive: what the user changes afterwards is in them without us', async () => {
  const workbook = await fileOf(PUBLISHED);
  await apply(workbook, planned(await workbook.read()));
  const edits: CellWrite[] = [
    { ...at('D2'), value: 77.123456 },
    { ...at('E3'), value: 61 },
    { ...at('F3'), value: '中' },
    { ...at('C2'), value: '改名后的项目' },
  ];
  await apply(workbook, [{ kind: 'set-cells', sheet: '本级项目', cells: edits }]);
  const values = recalculate(workbook.toBytes());
  const book = readBook(await workbook.read());
  const { sheets } = summarise(book, NATIONAL_PRESET, { asValues: false });
  expect(sheets.length).toBe(4);
  for (const sheet of sheets) expect(differences(sheet, values.get(sheet.name)!)).toEqual([]);
});

function at(cell: string) {
  return parseCell(cell)!;
}

function differences({ name, cells }: OwnSheet, values: ReadonlyMap<string, unknown>): string[] {
  return cells.flatMap((cell) => {
    const found = values.get(formatCell(cell)) ?? '';
    const expected = cell.value ?? '';
    const isSame =
      typeof found === 'number' && typeof expected === 'number'
        ? Math.abs(found - expected) < 1e-9
        : found === expected;
    return isSame
      ? []
      : [`${name}!${formatCell(cell)}: ${JSON.stringify(expected)}, recalculated ${JSON.stringify(found)}`];
  });
}
