/** @jest-environment jsdom */
import { renderHook } from '@testing-library/react';
import { drawWorkbook } from '../../../src/core/drawing';
import { readBook } from '../../../src/core/reading';
import { sheetViews } from '../../../src/workbench/display';
import { useSheetLayout } from '../../../src/workbench/grid/use-sheet-layout';

const sheet = (title: string, amount: string) => `# 表
  | ${title} | 年度 | | | |
  | 序号 | 项目名称 | 主管部门 | 全年预算数 | 得分 |
  | 1 | 职业年金 | 社保中心 | ${amount} | 95 |
  | 2 | 养老保险 | 社保中心 | 1.00 | 95 |`;

function viewOf(drawing: string, isRead: boolean) {
  const workbook = drawWorkbook(drawing);
  return sheetViews(workbook, isRead ? readBook(workbook).lists : [])[0]!;
}

test('once the list is known its title widens the column no more; after an edit no column gets narrower', () => {
  const title = '2023年度项目支出绩效自评结果汇总表';
  const { result, rerender } = renderHook((view) => useSheetLayout(view), {
    initialProps: viewOf(sheet(title, '12,345,678.90'), false),
  });
  const width = (column: number) => result.current.layout.sheet.widths[column]!;
  expect(width(0)).toBeGreaterThan(200);
  rerender(viewOf(sheet(title, '12,345,678.90'), true));
  expect(width(0)).toBeLessThan(100);
  const before = width(3);
  rerender(viewOf(sheet(title, '1.00'), true));
  expect(width(3)).toBe(before);
});
