import { cellBelow } from '../../../src/workbench/grid/cell-below';
import { drawn } from './layout';

test('Enter leads down past merges and hidden rows, and not out of the sheet', async () => {
  const { layout } = await drawn('# 表\n| 甲 | 乙 |\n| 1 | 2 |');
  const merge = { top: 1, left: 0, bottom: 2, right: 0 };
  const sheet = { ...layout.sheet, merges: [merge], hiddenRows: [3, 4] };
  expect(cellBelow({ row: 0, column: 0 }, 1, sheet)).toEqual({ row: 1, column: 0 });
  expect(cellBelow({ row: 1, column: 0 }, 1, sheet)).toEqual({ row: 5, column: 0 });
  expect(cellBelow({ row: 5, column: 1 }, -1, sheet)).toEqual({ row: 2, column: 1 });
  expect(cellBelow({ row: 0, column: 1 }, -1, sheet)).toEqual({ row: 0, column: 1 });
});
