import { parseCell, parseRange } from '../../../src/core/address';
import type { CellWrite, Change, MarkSeverity } from '../../../src/core/changes';
import { drawCell } from '../../drawing/draw-cell';
import { gradesSheet, unitsSheet } from '../../fixtures/own-sheets';

export const DRAWING = `
  # 本级项目
  merge A1:D1
  merge A6:B6
  | 项目支出绩效自评汇总表 |     |      |               |     |
  | 项目名称               | 预算 | 执行 | 执行率        | 等级 |
  | 道路养护               | 100  | 90   | =C3/B3 → 90%  | 优  |
  | 社区服务               | 50.00 | 45  |               | 良  |
  |                        |      |      |               |     |
  | 备注                   |      |      |               |     |
  # Bob's 表, 一
  table 登记 A1:B3
  | 编号 | 名称 |
  | 1    | 甲   |
  | 2    | 乙   |
`;

/** "D4 = =C4/B4 → 90%" in drawCell's notation; an empty right side empties the cell. */
export function set(sheet: string, ...lines: readonly string[]): Change {
  const cells = lines.map((line): CellWrite => {
    const [address = '', ...rest] = line.split(' = ');
    const { value = null, formula, format } = drawCell(rest.join(' = ')) ?? {};
    return {
      ...parseCell(address)!,
      value,
      ...(formula === undefined ? {} : { formula }),
      ...(format === undefined ? {} : { format }),
    };
  });
  return { kind: 'set-cells', sheet, cells };
}

export function mark(sheet: string, severity: MarkSeverity, ...addresses: readonly string[]): Change {
  return { kind: 'mark', sheet, severity, areas: addresses.map((address) => parseRange(address)!) };
}

/** What the workbook has of ours before each of them. */
export const BEFORE: readonly Change[] = [
  mark('本级项目', 'warning', 'B3:B4', 'E3'),
  mark("Bob's 表, 一", 'info', 'A2'),
  { kind: 'write-sheet', content: { ...gradesSheet('自评结果'), frozenRows: 2 } },
  { kind: 'write-sheet', content: unitsSheet() },
  { kind: 'set-state', state: '{"was":1}' },
];

const compute = set(
  '本级项目',
  'D4 = =C4/B4 → 90.00%',
  'E4 = 优',
  "A3 = '1-2",
  "A5 = '001",
  'B4 = ',
  'F3 = 7.50',
  'E3 = #N/A',
);
const summarise: readonly Change[] = [
  { kind: 'write-sheet', content: gradesSheet() },
  { kind: 'write-sheet', content: { ...unitsSheet(), key: 'new', name: '新表' } },
  { kind: 'remove-sheet', key: 'units' },
  { kind: 'set-state', state: '{"is":2}' },
];
const marks: readonly Change[] = [
  { kind: 'clear-marks' },
  mark('本级项目', 'error', 'C3', 'D4'),
  mark('本级项目', 'info', 'A3:E4'),
];

const GIVEN: readonly Change[] = ['道路养护', '社区服务'].map((name) => {
  return { kind: 'give-sheet', content: { ...unitsSheet(), name } };
});

/** What the pane asks a workbook to do. */
export const USE_CASES: readonly (readonly [string, readonly Change[]])[] = [
  ['compute', [compute]],
  ['mark', marks],
  ['add marks', [mark('本级项目', 'error', 'C3')]],
  ['clear', [{ kind: 'clear-marks' }]],
  ['summarise', summarise],
  ['give sheets to the user', GIVEN],
  ['store a setting', [{ kind: 'set-state', state: null }]],
  ['everything at once', [compute, ...marks, ...summarise]],
];
