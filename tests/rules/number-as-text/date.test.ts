import { NATIONAL_PRESET } from '../../../src/core/presets';
import { readBook } from '../../../src/core/reading';
import { ruleContext } from '../../../src/core/rules/define';
import rule from '../../../src/core/rules/number-as-text/rule';
import type { WorkbookSnapshot } from '../../../src/core/snapshot';
import { drawWorkbook } from '../../drawing/draw-workbook';

/** The same workbook with C2 in a date's format. */
function dated(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const [sheet] = workbook.sheets;
  const rows = new Map(sheet!.rows);
  rows.set(
    1,
    rows.get(1)!.map((cell, column) => (cell && column === 2 ? { ...cell, format: 'yyyy/m/d' } : cell)),
  );
  return { ...workbook, sheets: [{ ...sheet!, rows }] };
}

test('an amount in the format of a date is pointed at, without a guess of what it should be', () => {
  const book = readBook(
    dated(
      drawWorkbook(`
        # 表
        | 序号 | 项目名称     | 预算数（万元） | 自评得分 |
        | 1    | 征兵工作经费 | 345.6          | 95       |
        | 2    | 双拥优抚经费 | 20             | 95       |`),
    ),
  );
  expect([...rule.check(ruleContext(book, NATIONAL_PRESET))]).toEqual([
    { message: 'date', at: { sheet: '表', row: 1, column: 2 }, data: { found: '345.6' } },
  ]);
});
