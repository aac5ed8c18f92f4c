import { drawWorkbook } from '../../../src/core/drawing';
import { readBook } from '../../../src/core/reading';
import type { Sheet } from '../../../src/core/snapshot';
import { cellBlock, sheetViews } from '../../../src/workbench/display';
import { textWidth } from '../../../src/workbench/display/text-width';

const LIST = `# 本级项目
  hidden rows 5
  hidden columns B
  merge A1:F1
  | 2023年度项目支出绩效自评结果汇总表，标题很长很长很长很长很长很长很长 | | | | | |
  | 序号 | 主管部门 | 项目名称 | 全年预算数 | 得分 | 等级 |
  | 1 | 社保中心 | 职业年金 | 12,345,678.90 | 95 | 优 |
  | 2 | 社保中心 | 养老保险 | 1.00 | 95 | 优 |
  | 3 | 社保中心 | 医疗保险 | 1.00 | 95 | 优 |
# 依据
  state hidden
  protected
  | 财预〔2023〕1号 |
# 空的`;

function viewsOf(drawing: string) {
  const workbook = drawWorkbook(drawing);
  return sheetViews(workbook, readBook(workbook).lists);
}

test('a sheet says what is hidden, merged, protected and how far its header reaches', () => {
  const [list, hidden, empty] = viewsOf(LIST);
  expect(list).toMatchObject({ name: '本级项目', isHidden: false, isOurs: false, isProtected: false, frozenRows: 2 });
  expect(list).toMatchObject({
    rows: 5,
    columns: 6,
    hiddenRows: [4],
    hiddenColumns: [1],
    merges: [{ top: 0, right: 5 }],
  });
  expect(hidden).toMatchObject({ isHidden: true, isProtected: true, frozenRows: 0, rows: 1, columns: 1 });
  expect(empty).toMatchObject({ rows: 0, columns: 0, widths: [] });
});

test('a column is as wide as its longest amount, not as a title merged over it', () => {
  const [list] = viewsOf(LIST);
  const [number = 0, , , amount = 0] = list!.widths;
  expect(amount).toBeGreaterThanOrEqual(textWidth('12,345,678.90') * 7 + 16);
  expect(number).toBeLessThan(100);
});

const WITH_NOTES = `# 本级项目
  | 2023年度项目支出绩效自评结果汇总表（市级部门预算单位） | | | | 附件1 |
  | 填报单位：某某市社会保险基金管理中心（盖章） | | 2023年度 | | 单位：元 |
  | 序号 | 项目名称 | 主管部门 | 全年预算数 | 得分 |
  | 1 | 职业年金 | | 12,345.00 | 95 |
  | 2 | 城乡居民基本养老保险补助资金 | | 1.00 | 95 |
  | 合计 | | | 12,346.00 | |
  | | | | | |
  | 注：本表由项目单位填写，主管部门审核后于三月底前报送。 | | | | |`;

test('titles and notes widen no column, before the list is known and after; names in the list do', () => {
  const unread = sheetViews(drawWorkbook(WITH_NOTES), [])[0]!;
  const [read] = viewsOf(WITH_NOTES);
  expect(read!.frozenRows).toBe(3);
  for (const { widths } of [unread, read!]) expect(widths[0]).toBeLessThan(100);
  expect(read!.widths[1]).toBeGreaterThan(textWidth('城乡居民基本养老保险补助资金') * 7);
});

test('a text that has no empty cell beside it counts where there is no list', () => {
  const [view] = viewsOf(
    '# 依据\n| 预算绩效管理办法的通知 | 财预〔2023〕1号 |\n| 一、说明一、说明一、说明一、说明 | |',
  );
  expect(view!.widths[0]).toBeGreaterThan(textWidth('预算绩效管理办法的通知') * 7);
  expect(view!.widths[0]).toBeLessThan(textWidth('一、说明一、说明一、说明一、说明') * 7);
  expect(view!.widths[1]).toBeGreaterThan(textWidth('财预〔2023〕1号') * 7);
});

test('the longest amount counts wherever it stands, long texts only so far', () => {
  const rows = new Map(
    Array.from({ length: 5000 }, (_, row) => [row, [{ value: row, format: '#,##0.00' }, { value: '字' }]]),
  );
  rows.set(3777, [{ value: -123456789.5, format: '#,##0.00' }, { value: '字'.repeat(500) }]);
  const workbook = drawWorkbook('# 表\n| 1 |');
  const sheet: Sheet = { ...workbook.sheets[0]!, rows };
  const [view] = sheetViews({ ...workbook, sheets: [sheet] }, []);
  expect(view!.widths[0]).toBeGreaterThanOrEqual('-123,456,789.50'.length * 7 + 16);
  expect(view!.widths[1]).toBeLessThan(400);
});

test('cells come by rows, ready to show', () => {
  const sheet = drawWorkbook(`# 表
    | 名称 | 95.12% | =A1 | #N/A | TRUE |
    | | | | | |
    | | x |`).sheets[0]!;
  const block = cellBlock(sheet, { top: 0, bottom: 3 }, false);
  expect(block).toMatchObject({ sheet: '表', top: 0 });
  expect(block.rows[0]).toEqual([
    { kind: 'text', text: '名称', input: '名称' },
    { kind: 'number', text: '95.12%', input: '95.12%', format: '0.00%' },
    { kind: 'not-calculated', text: '', input: '=A1' },
    { kind: 'error', text: '#N/A', input: '#N/A' },
    { kind: 'boolean', text: 'TRUE', input: 'TRUE' },
  ]);
  expect(block.rows.slice(1)).toEqual([[], [null, { kind: 'text', text: 'x', input: 'x' }], []]);
});
