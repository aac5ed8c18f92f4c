import { withCells, type Change } from '../../../../src/core/changes';
import { computeColumns } from '../../../../src/core/computing';
import type { CellAddress } from '../../../../src/core/address';
import { NATIONAL_PRESET, type Preset } from '../../../../src/core/presets';
import { readBook } from '../../../../src/core/reading';
import { Calculator } from '../../../../src/core/recalculating';
import { cellAt, type WorkbookSnapshot } from '../../../../src/core/snapshot';
import { drawForm } from '../../../drawing/draw-form';
import { drawWorkbook } from '../../../drawing/draw-workbook';

const ROW = 9;
const SCORE = 7;
const CELLS = { target: 4, actual: 5, weight: 6 } as const;
const OPTIONS = { replace: false, asValues: false };

function drawn(operator: string, [target, actual, weight]: readonly (number | string)[]) {
  // The operator in a column of its own, so that target and actual are plain numbers.
  return drawWorkbook(
    `# 自评表
     | 项目支出绩效自评表 |
     | （2023年度） |
     | 项目名称 | | 技能培训项目 |
     | 主管部门 | | 霁州市人社局 |
     | | | | | | | | |
     | | | | | | | | |
     | | | | | | | | |
     | | | | | | | | |
     | 一级指标 | 二级指标 | 三级指标 | 计算符号 | 年度指标值 | 实际完成值 | 分值 | 得分 | 原因 |
     | 产出指标 | 数量指标 | 培训人数 | '${operator} | ${target} | ${actual} | ${weight} | | |
     | 总分 | | | | | | 10 | | |`,
  );
}

function settled(workbook: WorkbookSnapshot, preset: Preset, asValues = false): WorkbookSnapshot {
  const { changes } = computeColumns(readBook(workbook), preset, { ...OPTIONS, asValues });
  return withCells(workbook, changes);
}

const scoreIn = ({ sheets: [sheet] }: WorkbookSnapshot) => cellAt(sheet!, { row: ROW, column: SCORE });

/** The workbook after the user has typed another figure, and all formulas have followed. */
function typed(workbook: WorkbookSnapshot, column: number, value: number | null): WorkbookSnapshot {
  const at: CellAddress = { row: ROW, column };
  const change: Change = { kind: 'set-cells', sheet: '自评表', cells: [{ ...at, value }] };
  const edited = withCells(workbook, [change]);
  const place = { sheet: '自评表', top: ROW, bottom: ROW, left: column, right: column };
  return withCells(edited, new Calculator().recalculated(edited, [place]));
}

const RATIO: Preset = { ...NATIONAL_PRESET, negative: 'ratio' };

// Boundaries with their clauses: full from the target on, B/A × w below it, never below 0 (fill-in notes of the form);
// ≤: full up to the target, (1 − excess) × w above it, 0 from twice the target on (fiscal information system), or A/B × w (paper forms).
describe.each<[string, string, number, Preset, readonly (readonly [actual: number, score: number])[]]>([
  [
    'more is better',
    '≥',
    200,
    NATIONAL_PRESET,
    [
      [201, 10],
      [200, 10],
      [199.99, 10],
      [199.9, 10],
      [199.89, 9.99],
      [199, 9.95],
      [100, 5],
      [0, 0],
      [-5, 0],
    ],
  ],
  [
    'strictly more, scored alike',
    '>',
    3,
    NATIONAL_PRESET,
    [
      [3, 10],
      [2, 6.67],
      [1, 3.33],
      [0, 0],
    ],
  ],
  [
    'equal counts from the target on',
    '=',
    8,
    NATIONAL_PRESET,
    [
      [9, 10],
      [8, 10],
      [7.9, 9.88],
      [1, 1.25],
    ],
  ],
  [
    'equal to none',
    '=',
    0,
    NATIONAL_PRESET,
    [
      [0, 10],
      [-1, 10],
      [1, 0],
      [0.01, 0],
    ],
  ],
  [
    'less is better, linear',
    '≤',
    50,
    NATIONAL_PRESET,
    [
      [49, 10],
      [50, 10],
      [50.05, 9.99],
      [75, 5],
      [99.95, 0.01],
      [100, 0],
      [101, 0],
    ],
  ],
  [
    'strictly less, scored alike',
    '<',
    7,
    NATIONAL_PRESET,
    [
      [7, 10],
      [8, 8.57],
      [13.9, 0.14],
      [14, 0],
    ],
  ],
  [
    'none allowed',
    '≤',
    0,
    NATIONAL_PRESET,
    [
      [0, 10],
      [1, 0],
    ],
  ],
  [
    'less is better, as a ratio',
    '≤',
    50,
    RATIO,
    [
      [50, 10],
      [75, 6.67],
      [100, 5],
      [500, 1],
    ],
  ],
  [
    'none allowed, as a ratio',
    '≤',
    0,
    RATIO,
    [
      [0, 10],
      [2, 0],
    ],
  ],
])('%s (%s %d)', (_, ...[operator, target, preset, cases]) => {
  test.each(cases)('actual %d: %d of 10, as value and as formula, also where it is typed later', (actual, score) => {
    const workbook = drawn(operator, [target, actual, 10]);
    expect(scoreIn(settled(workbook, preset, true))).toEqual({ value: score });
    const written = settled(workbook, preset);
    expect(scoreIn(written)?.formula).toMatch(/^IF\(COUNT\(E10,F10,G10\)<3,"",IF\(/);
    expect(scoreIn(written)?.value).toBe(score);
    const [first] = cases;
    const later = typed(settled(drawn(operator, [target, first![0], 10]), preset), CELLS.actual, actual);
    expect(scoreIn(later)?.value).toBe(score);
  });
});

test.each(Object.entries(CELLS))('a formula says nothing while its %s is missing', (_, column) => {
  const workbook = settled(drawn('≤', [50, 40, 10]), NATIONAL_PRESET);
  expect(scoreIn(typed(workbook, column, null))?.value ?? '').toBe('');
});

test('a target that becomes 0 is scored, not divided by', () => {
  const workbook = settled(drawn('≤', [50, 40, 10]), NATIONAL_PRESET);
  expect(scoreIn(typed(workbook, CELLS.target, 0))?.value).toBe(0);
});

test('points taken off for going far beyond a target are a value: 1.3 times the target is the boundary', () => {
  const caps = {
    id: 'x',
    source: 'x',
    execution: [],
    overachievement: { fromPercent: 130, deduct: 2_000_000n as never },
  };
  const scores = [259, 260].map((actual) =>
    scoreIn(settled(drawn('≥', [200, actual, 10]), { ...NATIONAL_PRESET, caps })),
  );
  expect(scores).toEqual([{ value: 10 }, { value: 8 }]);
});

test('figures in texts, percentages beside plain numbers, dates and words give no formula', () => {
  const form = drawForm({
    indicators: [
      '产出指标 | 数量指标 | 培训人数 | ≥200 | 100 | 10 | |',
      '产出指标 | 质量指标 | 合格率 | 90% | 0.45 | 10 | |',
      '产出指标 | 时效指标 | 完成时间 | 2023年12月底前 | 2023年11月 | 10 | |',
      '效益指标 | 社会效益指标 | 影响 | 显著提升 | 已提升 | 10 | |',
    ],
    total: null,
  });
  const { changes, skipped } = computeColumns(readBook(drawWorkbook(form)), NATIONAL_PRESET, OPTIONS);
  const cells = changes.flatMap((change) => (change.kind === 'set-cells' ? change.cells : []));
  expect(cells.map(({ row, value, formula }) => [row + 1, value, formula])).toEqual([
    [11, 5, undefined],
    [13, 10, undefined],
  ]);
  expect(skipped.map(({ at, reason, cause }) => ['row' in at && at.row + 1, reason, cause])).toEqual([
    [12, 'unscored', 'not-comparable'],
    [14, 'unscored', 'words'],
  ]);
});
