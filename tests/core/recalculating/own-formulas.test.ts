import { MemoryWorkbook } from '../../../src/adapters/memory';
import { formatCell, MAX_COLUMNS, MAX_ROWS } from '../../../src/core/address';
import { withCells, type Change } from '../../../src/core/changes';
import { checkBook } from '../../../src/core/checking';
import { computeColumns } from '../../../src/core/computing';
import { NATIONAL_PRESET } from '../../../src/core/presets';
import { readBook } from '../../../src/core/reading';
import { Calculator } from '../../../src/core/recalculating';
import { cellOf, type CellValue, type WorkbookSnapshot } from '../../../src/core/snapshot';
import { summarise } from '../../../src/core/summary';
import { drawWorkbook } from '../../drawing/draw-workbook';

const AWKWARD = `
  # Bob's 2023 年
  | 2023年度项目支出绩效自评结果汇总表 | | | | | | | | | | |
  | | | | | | | | | | 单位：元 | |
  | 序号 | 主管部门（单位） | 项目名称           | 年初预算数 | 全年预算数 | 全年执行数  | 执行率 | 自评得分    | 自评等级 | 偏差原因 | 预算类型 |
  | 1    | 323003-社保中心  | '=SUM(医疗救助)    | 549398     | 549398     | 500000.55   |        | 95.5        |          |          | 一般公共预算 |
  | 2    |                  | '+社保专项         | 100000     | 95442.4    | '95,442.40  | 100%   | '９８.５    | 优秀     |          | 一般公共预算 |
  | 3    |                  | @护理保险          | 0          | 0          | 0           |        | 80          |          | 无预算   | 政府性基金预算 |
  |      | 社保中心小计     |                    | 649398     | 644840.4   | =F4+F6 → 500000.55 | | | | | |
  | 4    | 323004-就业局*   | -职业*年金?项目    | 1000000    | 1234567.89 | 1234567.89  | 99%    | 89.9        | 优秀     |          | 财政专户资金 |
  | 5    | 323004-就业局*   | 再就业专项\\n资金  | '30万元    | 300000     | /           |        | /           |          | 未开展   |          |
  | 6    | >开发区          | 公益岗位           | 200000     | 200000     | 5000.333333 |        | =30+30 → 60 | 合格     | #N/A     | 一般公共 |
  |      | 合计             |                    | 2149398    | 2379408.29 | 1739568.773333 | | | | | |
  merge B4:B6
  # 转移支付
  | 序号 | 项目单位      | 转移支付项目名称       | 全年预算数（万元） | 全年执行数（万元） | 自评得分 | 自评等级 | 级次 |
  | 1    | [323003]甲局  | 2023年省级医疗救助资金 | 0.1                | 0.09               | 89.995   | 良       | 省级 |
  | 2    | [323004]乙局  | 2023年中央就业补助资金 | 399.31             | 399.31             | 90.7     | 优       | 中央 |`;

/** The workbook with everything that we ever write: computed columns and all summary sheets. */
async function complete(drawing: string): Promise<WorkbookSnapshot> {
  const workbook = new MemoryWorkbook(drawWorkbook(drawing));
  const apply = async (changes: readonly Change[]) =>
    expect(await workbook.apply(changes, await workbook.read())).toMatchObject({ ok: true });
  const options = { replace: true, asValues: false };
  await apply(computeColumns(readBook(await workbook.read()), NATIONAL_PRESET, options).changes);
  const book = readBook(await workbook.read());
  const report = checkBook(book, NATIONAL_PRESET);
  const { sheets } = summarise(book, NATIONAL_PRESET, { asValues: false, report });
  await apply(sheets.map((content): Change => ({ kind: 'write-sheet', content })));
  return workbook.read();
}

const everything = ({ sheets }: WorkbookSnapshot) =>
  sheets.map(({ name: sheet }) => ({ sheet, top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 }));

interface Result {
  readonly at: string;
  readonly value: CellValue | null;
  readonly stored: CellValue | undefined;
}

/** The results that a change brings. An empty text looks like no value in a snapshot: it is always written again. */
function resultsOf(change: Change, workbook: WorkbookSnapshot): Result[] {
  if (change.kind !== 'set-cells') return [];
  return change.cells.flatMap(({ value, ...at }) => {
    const stored = cellOf(workbook, { sheet: change.sheet, ...at })?.value;
    return value === '' && stored === undefined ? [] : [{ at: `${change.sheet}!${formatCell(at)}`, value, stored }];
  });
}

// We write exact decimals; what a program works out with binary numbers has other last digits.
function isNoise({ value, stored }: Result): boolean {
  return typeof value === 'number' && typeof stored === 'number' && Math.abs(value - stored) < 1e-9;
}

test('every formula of ours comes to the value that we wrote beside it', async () => {
  const workbook = await complete(AWKWARD);
  const formulas = workbook.sheets.flatMap(({ rows }) =>
    [...rows.values()].flatMap((cells) => cells.filter((cell) => cell?.formula !== undefined)),
  );
  expect(formulas.length).toBeGreaterThan(200);
  const changes = new Calculator().recalculated(workbook, everything(workbook));
  expect(changes.flatMap((change) => resultsOf(change, workbook)).filter((one) => !isNoise(one))).toEqual([]);
});

test('a corrected score reaches the grade and all sheets of ours', async () => {
  const workbook = await complete(AWKWARD);
  const [own] = workbook.sheets;
  const score = own!.rows.get(3)!;
  const rows = new Map(own!.rows).set(3, Object.assign([...score], { 7: { value: 55 } }));
  const edited = { ...workbook, sheets: [{ ...own!, rows }, ...workbook.sheets.slice(1)] };
  const changes = new Calculator().recalculated(edited, [{ sheet: own!.name, top: 3, left: 7, bottom: 3, right: 7 }]);
  const results = changes.flatMap((change) => resultsOf(change, edited));
  expect(results.map(({ at, value }) => `${at} ${JSON.stringify(value)}`)).toEqual(
    expect.arrayContaining([`Bob's 2023 年!I4 "不合格"`, '自评结果汇总!H4 55', '自评结果汇总!I4 "不合格"']),
  );
  expect(new Set(results.map(({ at }) => at.split('!')[0]))).toEqual(
    new Set(["Bob's 2023 年", '自评结果汇总', '单位汇总', '预算类型汇总', '等级分布']),
  );
  const after = withCells(edited, changes);
  const again = new Calculator().recalculated(after, everything(after)).flatMap((change) => resultsOf(change, after));
  expect(again.filter((one) => !isNoise(one))).toEqual([]);
});
