import { formatCell } from '../../../src/core/address';
import { withCells, type CellWrite } from '../../../src/core/changes';
import { computeColumns, type ComputeOptions } from '../../../src/core/computing';
import { NATIONAL_PRESET, presetNamed, type Preset } from '../../../src/core/presets';
import { readBook } from '../../../src/core/reading';
import type { CellValue } from '../../../src/core/snapshot';
import { drawWorkbook } from '../../drawing/draw-workbook';

const FILL: ComputeOptions = { replace: false, asValues: false };

function compute(drawing: string, options: Partial<ComputeOptions> = {}, preset: Preset = NATIONAL_PRESET) {
  return computeColumns(readBook(drawWorkbook(drawing)), preset, { ...FILL, ...options });
}

/** "G2 =IF(…) → 0.91 [0.00%]" of every cell written. */
function written(...args: Parameters<typeof compute>): string[] {
  return compute(...args).changes.flatMap((change) => (change.kind === 'set-cells' ? change.cells.map(stated) : []));
}

function stated(cell: CellWrite): string {
  const formula = cell.formula === undefined ? '' : ` =${cell.formula}`;
  return `${formatCell(cell)}${formula} → ${shownValue(cell.value)}${cell.format === undefined ? '' : ` [${cell.format}]`}`;
}

function shownValue(value: CellValue | null): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function skips(...args: Parameters<typeof compute>): string[] {
  return compute(...args).skipped.map(
    ({ field, reason, at }) => `${field} ${'row' in at ? formatCell(at) : 'list'} ${reason}`,
  );
}

const RATES = `
  # 表
  | 序号 | 项目名称     | 预算数（万元） | 全年执行数（万元） | 执行率 |
  | 1    | 征兵工作经费 | 30             | 26.7375            |        |
  | 2    | 双拥优抚经费 | 20             | 20                 | 100%   |
  | 3    | 社区建设经费 | 0              | 0                  |        |
  | 4    | 养老服务经费 | 10             |                    |        |
  | 5    | 救助站经费   | 10             | '9.5               |        |
  | 6    | 殡葬改革经费 | 10             | 9                  | 80%    |
  | 7    | 低保工作经费 | 10             | 9                  | —      |
  |      | 合计         | 90             | 74.2375            |        |`;

describe('execution rates', () => {
  test('fill empty cells, half up, and those of total rows; what stands there stays', () => {
    expect(written(RATES)).toEqual([
      'E2 =IF(C2=0,0,ROUND(D2/C2,4)) → 0.8913 [0.00%]',
      'E4 =IF(C4=0,0,ROUND(D4/C4,4)) → 0 [0.00%]',
      'E9 =IF(C9=0,0,ROUND(D9/C9,4)) → 0.8249 [0.00%]',
    ]);
  });

  test('say why a cell stays empty', () => {
    expect(skips(RATES)).toEqual([
      'executionRate E5 blank-source',
      'executionRate E6 text-source',
      'grade list no-column',
    ]);
  });

  test('replace only what is wrong, and never a dash', () => {
    const { filled, replaced } = compute(RATES, { replace: true });
    expect([filled, replaced]).toEqual([3, 1]);
    expect(written(RATES, { replace: true })).toContain('E7 =IF(C7=0,0,ROUND(D7/C7,4)) → 0.9 [0.00%]');
  });

  test.each([false, true])('leave formulas alone that have no result yet, grades too: replacing %s', (replace) => {
    const drawing = `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 全年执行数（万元） | 执行率             | 自评得分 | 自评等级              |
      | 1    | 征兵工作经费 | 30             | 15                 | =ROUND(D2/C2,4)    | 95       | =IF(F2>=90,"优","良") |
      | 2    | 社区建设经费 | 30             | 15                 |                    | 95       |                       |`;
    expect(written(drawing, { replace }).map((cell) => cell.split(' ')[0])).toEqual(['E3', 'G3']);
  });

  test('are left out where there is no budget and the preset does not evaluate such projects', () => {
    expect(written(RATES, {}, { ...NATIONAL_PRESET, zeroBudget: 'not-applicable' })).toContain(
      'E4 =IF(C4=0,"—",ROUND(D4/C4,4)) → — [0.00%]',
    );
  });

  test('can be written as values', () => {
    expect(written(RATES, { asValues: true })[0]).toBe('E2 → 0.8913 [0.00%]');
  });

  test.each([
    ['by its header', ['执行率（%）', ''], 'ROUND(D2/C2*100,2)) → 89.13 [0.00]'],
    ['by its numbers', ['执行率', '95.13'], 'ROUND(D2/C2*100,2)) → 89.13 [0.00]'],
    ['a formula in the header is no percent sign', ['执行率(B/A×100%)', ''], 'ROUND(D2/C2,4)) → 0.8913 [0.00%]'],
  ] as const)('follow the column: percent figures %s', (_, [header, other], expected) => {
    const cells = written(`
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 全年执行数（万元） | ${header} |
      | 1    | 征兵工作经费 | 30             | 26.7375            |           |
      | 2    | 双拥优抚经费 | 30             | 28.539             | ${other}  |`);
    expect(cells[0]).toBe(`E2 =IF(C2=0,0,${expected}`);
  });

  test('convert where the two amounts are in different units', () => {
    const cells = written(`
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 全年执行数（元） | 执行率 |
      | 1    | 征兵工作经费 | 30             | 267375           |        |
      | 2    | 双拥优抚经费 | 30             | 300000           |        |`);
    expect(cells).toEqual([
      'E2 =IF(C2=0,0,ROUND(D2/C2/10000,4)) → 0.8913 [0.00%]',
      'E3 =IF(C3=0,0,ROUND(D3/C3/10000,4)) → 1 [0.00%]',
    ]);
  });

  test('need both amounts', () => {
    expect(
      skips(`
        # 表
        | 序号 | 项目名称     | 预算数（万元） | 执行率 | 自评得分 |
        | 1    | 征兵工作经费 | 30             |        | 90       |`),
    ).toEqual(['executionRate list no-source-column', 'grade list no-column']);
  });
});

const GRADES = `
  # 表
  | 序号 | 项目名称     | 预算数（万元） | 自评得分              | 自评等级 |
  | 1    | 征兵工作经费 | 30             | 89.5                  |          |
  | 2    | 双拥优抚经费 | 20             | =C3*4.5 → 90          |          |
  | 3    | 社区建设经费 | 20             |                       |          |
  | 4    | 养老服务经费 | 10             | '95                   |          |
  | 5    | 救助站经费   | 10             | 101                   |          |
  | 6    | 殡葬改革经费 | 10             | 59.99                 | 中       |
  | 7    | 低保工作经费 | 10             | 80                    | 免评     |
  | 8    | 救灾物资经费 | 10             | 10                    | 优       |`;

describe('grades', () => {
  test('follow from the score as given; a computed score loses its binary noise', () => {
    expect(written(GRADES)).toEqual([
      'E2 =IF(ISNUMBER(D2),IF(ROUND(D2,6)>=90,"优",IF(ROUND(D2,6)>=80,"良",IF(ROUND(D2,6)>=60,"中","差"))),"") → 良',
      'E3 =IF(ISNUMBER(D3),IF(ROUND(D3,6)>=90,"优",IF(ROUND(D3,6)>=80,"良",IF(ROUND(D3,6)>=60,"中","差"))),"") → 优',
    ]);
  });

  test('are not guessed: a blank, textual or impossible score leaves the cell empty', () => {
    expect(skips(GRADES)).toEqual([
      'executionRate list no-column',
      'grade E4 blank-source',
      'grade E5 text-source',
      'grade E6 score-out-of-range',
    ]);
  });

  test('are replaced where they are wrong, but not where they are no grade at all, or the score looks mistyped', () => {
    expect(written(GRADES, { replace: true })[2]).toMatch(/^E7 .* → 差$/);
    expect(skips(GRADES, { replace: true }).slice(-2)).toEqual(['grade E8 unknown-grade', 'grade E9 far-from-score']);
  });

  test.each([
    ['优秀', '良好', '不合格'],
    ['优', '良', '差'],
  ])('are worded as the column words them: %s', (best, good, worst) => {
    const cells = written(`
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
      | 1    | 征兵工作经费 | 30             | 100      | ${best}  |
      | 2    | 双拥优抚经费 | 20             | 85       |          |
      | 3    | 社区建设经费 | 20             | 10       |          |`);
    expect(cells.map((cell) => cell.split(' → ')[1])).toEqual([good, worst]);
  });

  test('are not computed from a score shown as a percentage', () => {
    const drawing = `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
      | 1    | 征兵工作经费 | 30             | 95%      |          |
      | 2    | 双拥优抚经费 | 30             | 92%      | 优       |`;
    expect(written(drawing)).toEqual([]);
    expect(skips(drawing)).toContain('grade E2 unreadable-source');
  });

  test('follow the scale of the preset', () => {
    expect(written(GRADES, {}, presetNamed('scale-85-75-60'))[0]).toMatch(/ROUND\(D2,6\)>=85.*→ 优$/);
  });

  test('are none where the place does not grade', () => {
    expect(skips(GRADES, {}, presetNamed('hubei'))).toContain('grade list not-graded');
    expect(written(GRADES, { replace: true }, presetNamed('hubei'))).toEqual([]);
  });
});

const PERCENTS = `
  # 表
  | 序号 | 项目名称     | 预算数（万元） | 全年执行数（万元） | 执行率（%） |
  | 1    | 征兵工作经费 | 30             | 26.7375            |             |
  | 2    | 双拥优抚经费 | 30             | 0.15               |             |`;

test('once computed there is nothing left to compute', () => {
  for (const drawing of [RATES, GRADES, PERCENTS]) {
    const workbook = drawWorkbook(drawing);
    const first = computeColumns(readBook(workbook), NATIONAL_PRESET, { ...FILL, replace: true });
    const again = computeColumns(readBook(withCells(workbook, first.changes)), NATIONAL_PRESET, {
      ...FILL,
      replace: true,
    });
    expect(first.changes.length).toBe(1);
    expect(again.changes).toEqual([]);
  }
});

test('an empty workbook has nothing to compute', () => {
  expect(compute('')).toEqual({ changes: [], filled: 0, replaced: 0, skipped: [], adapted: [] });
});
