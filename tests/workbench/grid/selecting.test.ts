import type { GridSelection } from '@glideapps/glide-data-grid';
import { formatCell, formatRange, parseCell, parseRange } from '../../../src/core/address';
import { allSelected, columnSelection, fromGlide } from '../../../src/workbench/grid/glide-selection';
import { nextCell } from '../../../src/workbench/grid/next-cell';
import { selectionOf, type Selection } from '../../../src/workbench/grid/selection';
import { drawn } from './layout';

const SHEET = `# 表
  merge A1:D1, A3:A5, C4:D5
  hidden rows 6
  hidden columns B
  | 标题 | | | |
  | 单位 | x | 数 | 分 |
  | 甲 | | 1 | 2 |
  | | | 3 | |
  | | | | |
  | 藏 | | | |
  | 乙 | | 5 | 6 |`;

/** What the grid below reports: its columns begin with the row numbers, hidden ones are left out. */
function reported(cell: readonly [number, number], size: readonly [number, number] = [1, 1]): GridSelection {
  const range = { x: cell[0], y: cell[1], width: size[0], height: size[1] };
  return { current: { cell, range, rangeStack: [] } } as unknown as GridSelection;
}

function said(selection: Selection | null): string | null {
  return selection && `${formatCell(selection.active)} ${formatRange(selection.range)}`;
}

const byMouse = { before: null, isByKey: false };

test.each<[string, GridSelection, string]>([
  ['a cell', reported([1, 1]), 'A2 A2'],
  ['a cell behind a hidden column', reported([2, 1]), 'C2 C2'],
  ['a cell behind a hidden row', reported([1, 5]), 'A7 A7'],
  ['any cell of a merge selects it', reported([1, 3]), 'A3 A3:A5'],
  ['the home is what is typed into', reported([3, 4]), 'C4 C4:D5'],
  ['a rectangle cuts no merge', reported([1, 1], [2, 3]), 'A2 A2:D5'],
  ['a row by its number', reported([0, 1]), 'A2 A2:L2'],
  ['rows by their numbers', reported([0, 4], [1, 2]), 'A5 A5:L7'],
])('%s', async (_, selection, expected) => {
  const { layout } = await drawn(SHEET);
  expect(said(fromGlide(selection, layout, byMouse))).toBe(expected);
});

test('nothing selected is told as such', async () => {
  const { layout } = await drawn(SHEET);
  expect(fromGlide({} as GridSelection, layout, byMouse)).toBeNull();
});

test('a step of the keyboard leads out of a merge, a click into it', async () => {
  const { layout } = await drawn(SHEET);
  const before = selectionOf(parseCell('A3')!, layout.merges);
  const down = reported([1, 3]);
  expect(said(fromGlide(down, layout, { before, isByKey: false }))).toBe('A3 A3:A5');
  // Row 6 is hidden: the next one is row 7.
  expect(said(fromGlide(down, layout, { before, isByKey: true }))).toBe('A7 A7');
});

test('the arrow to the left of column A stays in it', async () => {
  const { layout } = await drawn(SHEET);
  const before = selectionOf(parseCell('A2')!, layout.merges);
  expect(said(fromGlide(reported([0, 1]), layout, { before, isByKey: true }))).toBe('A2 A2');
});

test.each([
  ['A1', { rows: 1, columns: 0 }, 'A2'],
  ['A3', { rows: 1, columns: 0 }, 'A7'],
  ['A7', { rows: -1, columns: 0 }, 'A5'],
  ['A2', { rows: 0, columns: 1 }, 'C2'],
  ['C4', { rows: 0, columns: 1 }, 'E4'],
  ['A2', { rows: 0, columns: -1 }, 'A2'],
  ['A1', { rows: -1, columns: 0 }, 'A1'],
] as const)('from %s an entry leads by %j to %s', async (from, by, to) => {
  const { layout } = await drawn(SHEET);
  expect(formatCell(nextCell(parseCell(from)!, by, layout))).toBe(to);
});

test('letters select columns, the corner all', async () => {
  const { layout } = await drawn(SHEET);
  expect(columnSelection(1, layout).range).toEqual({ ...parseRange('C1:C60')! });
  expect(allSelected(layout).range).toEqual(parseRange('A1:L60'));
});
