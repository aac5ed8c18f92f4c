import fc from 'fast-check';
import type { RangeAddress } from '../../../src/core/address';
import { readBook } from '../../../src/core/reading';
import type { Sheet, SheetRow, WorkbookSnapshot } from '../../../src/core/snapshot';
import { drawWorkbook } from '../../drawing/draw-workbook';
import { outlineOf } from './outline';

const DRAWING = `
  # 表
  merge A1:G1, A3:A4, B3:B4, C3:C4, D3:E3, F3:G3, B5:B6
  | 2023年度项目支出绩效自评结果汇总表 | | | | | | |
  | | | | | | | 单位：万元 |
  | 序号 | 主管部门（单位） | 项目名称 | 预算安排 | | 自评结果 | |
  | | | | 年初预算 | 调整后 | 得分 | 等级 |
  | 1 | 323003-社保中心 | 城乡医疗救助 | 10 | 12.5 | 100 | 优 |
  | 2 | | 长护险经办服务大厅综合 | 10 | 10 | 89.5 | 良 |
  | | | 柜员制改造费 | | | | |
  | | 小计 | | 20 | 22.5 | | |
  | 3 | [323004]就业局 | 征兵工作经费 | 5 | 5 | 70 | 中 |
  | 合计 | | | 25 | 27.5 | | |
  | 注：数据来自决算 | | | | | | |`;

function moved(workbook: WorkbookSnapshot, down: number, right: number): WorkbookSnapshot {
  const move = ({ top, left, bottom, right: last }: RangeAddress): RangeAddress => {
    return { top: top + down, left: left + right, bottom: bottom + down, right: last + right };
  };
  const sheets = workbook.sheets.map((sheet): Sheet => {
    const rows = [...sheet.rows].map(([row, cells]): [number, SheetRow] => {
      return [row + down, [...Array.from({ length: right }, () => undefined), ...cells]];
    });
    return { ...sheet, rows: new Map(rows), merges: sheet.merges.map(move) };
  });
  return { ...workbook, sheets };
}

/** The outline without places: names, figures, and how many projects each total covers. */
function bare(workbook: WorkbookSnapshot): string[] {
  return outlineOf(readBook(workbook)).map((line) => {
    return line
      .replace(/^[\d+]+ /, '')
      .replace(/ of ([\d,]+)$/, (_, rows: string) => ` of ${rows.split(',').length}`)
      .replace(/[A-Z]+\d+:[A-Z]+\d+/, '')
      .replace(/\b[A-Z]{1,2} (?=[a-z])/g, '');
  });
}

function fields(line: string | undefined): string[] {
  return (line ?? '').split(': ').at(-1)!.split(', ').sort();
}

describe('where a table stands changes nothing of what is read', () => {
  const workbook = drawWorkbook(DRAWING);
  const [head, ...lines] = bare(workbook);

  test('the table is read at all', () => {
    expect(lines).toHaveLength(5);
    expect(lines).toContain('长护险经办服务大厅综合柜员制改造费 @323003社保中心 初10 10 89.5分 良');
  });

  test('moved down and to the right', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 40 }), (down, right) => {
        const [first, ...rest] = bare(moved(workbook, down, right));
        expect(rest).toEqual(lines);
        expect(fields(first)).toEqual(fields(head));
      }),
      { numRuns: 60 },
    );
  });
});
