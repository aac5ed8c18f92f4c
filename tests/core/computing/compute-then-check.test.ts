import { formatCell } from '../../../src/core/address';
import { withCells } from '../../../src/core/changes';
import { computeColumns } from '../../../src/core/computing';
import { NATIONAL_PRESET } from '../../../src/core/presets';
import { readBook } from '../../../src/core/reading';
import mismatch from '../../../src/core/rules/grade-score-mismatch/rule';
import rateMismatch from '../../../src/core/rules/execution-rate-mismatch/rule';
import unknown from '../../../src/core/rules/unknown-grade/rule';
import { detect, placeText } from '../../rules/test-rule';
import { drawWorkbook } from '../../drawing/draw-workbook';

interface Row {
  readonly score: string;
  readonly grade: string;
  /** What --replace makes of it, where it is another. */
  readonly becomes?: string;
}

function drawn(header: string, rows: readonly Row[]) {
  const lines = rows.map(
    ({ score, grade }, index) => `| ${index + 1} | 第${index + 1}项经费 | 5.5 | ${score} | ${grade} |`,
  );
  return drawWorkbook(['# 表', `| 序号 | 项目名称 | 预算数（万元） | ${header} | 自评等级 |`, ...lines].join('\n'));
}

test.each<[string, readonly Row[]]>([
  [
    '自评得分（满分50分）',
    [
      { score: '48', grade: '优' },
      { score: '45', grade: '优' },
      { score: '44.99', grade: '优', becomes: '良' },
      { score: '46', grade: '', becomes: '优' },
      { score: '29.5', grade: '差' },
    ],
  ],
  [
    '自评得分',
    [
      { score: '95', grade: '优' },
      { score: '92', grade: '良', becomes: '优' },
      { score: '=C4*2 → 90.00', grade: '优' },
      { score: '=C5*2 → 89.9999', grade: '良' },
      { score: '60', grade: '', becomes: '中' },
    ],
  ],
  [
    '自评得分(满分120分)',
    [
      { score: '96', grade: '良' },
      { score: '108', grade: '良', becomes: '优' },
      { score: '107.9', grade: '', becomes: '良' },
      { score: '120', grade: '优' },
    ],
  ],
  [
    '自评得分（10）',
    [
      { score: '96', grade: '优' },
      { score: '85', grade: '优', becomes: '良' },
    ],
  ],
])('%s: what is computed the rules accept, and what was right stays', (header, rows) => {
  const workbook = drawn(header, rows);
  const { changes } = computeColumns(readBook(workbook), NATIONAL_PRESET, { replace: true, asValues: true });
  const cells = changes.flatMap((change) => (change.kind === 'set-cells' ? change.cells : []));
  const expected = rows.flatMap(({ becomes }, index) => (becomes ? [`E${index + 2} ${becomes}`] : []));
  expect(cells.map((cell) => `${formatCell(cell)} ${cell.value as string}`).sort()).toEqual(expected.sort());
  const mended = withCells(workbook, changes);
  expect([mismatch, unknown].flatMap((rule) => detect(rule, mended))).toEqual([]);
});

test('what a printed score bears out is left alone, what the rule would not mend as well', () => {
  const rounded = drawn('自评得分', [
    { score: '89', grade: '优' },
    { score: '10', grade: '优' },
  ]);
  const exact = { row: 1, column: 3, value: 89.996, format: '0.00' };
  const workbook = withCells(rounded, [{ kind: 'set-cells', sheet: '表', cells: [exact] }]);
  const { changes, skipped } = computeColumns(readBook(workbook), NATIONAL_PRESET, {
    replace: true,
    asValues: false,
  });
  expect(changes).toEqual([]);
  expect(skipped.map(({ reason, at }) => `${placeText(at)} ${reason}`)).toContain('表!E3 far-from-score');
});

test.each([
  { what: 'finer than anybody states', budget: '1,000,000,000.00', executed: '951,234,569.90', rate: '0.9512345678' },
  { what: 'of a budget below zero', budget: '-20', executed: '-10', rate: '0.6' },
])('a rate $what is replaced no more than the rule finds it wrong', ({ budget, executed, rate }) => {
  const workbook = drawWorkbook(`
    # 表
    | 序号 | 项目名称     | 预算数（元） | 执行数（元） | 执行率 |
    | 1    | 征兵工作经费 | ${budget}    | ${executed}  | ${rate} |
    | 2    | 双拥优抚经费 | 100          | 95           | 0.9    |`);
  expect(detect(rateMismatch, workbook).map(({ at }) => placeText(at))).toEqual(['表!E3']);
  const { changes } = computeColumns(readBook(workbook), NATIONAL_PRESET, { replace: true, asValues: true });
  const cells = changes.flatMap((change) => (change.kind === 'set-cells' ? change.cells : []));
  expect(cells.map(formatCell)).toEqual(['E3']);
});
