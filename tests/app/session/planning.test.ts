import { checkSnapshot, type CheckedWorkbook } from '../../../src/app';
import { isPlan, type Planning } from '../../../src/app/session/planning/plan';
import { planFix } from '../../../src/app/session/planning/plan-fix';
import { withFollowing } from '../../../src/app/session/planning/with-following';
import { parseCell } from '../../../src/core/address';
import type { CellWrite, Change } from '../../../src/core/changes';
import type { Finding } from '../../../src/core/checking';
import { drawWorkbook } from '../../drawing/draw-workbook';
import { LIST } from './opened';

const CHECKED = checkSnapshot(drawWorkbook(LIST.replace('# 本级项目', '# 本级项目\n  merge A1:H1')), {});

/** A finding that suggests writing these: "A1 = 5". */
function suggesting(id: string, ...writes: readonly string[]): Finding {
  const cells = writes.map((write): CellWrite => {
    const [address = '', value = ''] = write.split(' = ');
    return { ...parseCell(address)!, value: Number(value) };
  });
  const changes: Change[] = [{ kind: 'set-cells', sheet: '本级项目', cells }];
  return { ...CHECKED.report.findings[0]!, id, suggest: { changes } };
}

function fixed(...findings: readonly Finding[]): Planning {
  const checked: CheckedWorkbook = { ...CHECKED, report: { ...CHECKED.report, findings } };
  return planFix(
    checked,
    findings.map(({ id }) => id),
    'zh-CN',
  );
}

function written(planning: Planning): unknown {
  if (!isPlan(planning)) return planning;
  return planning.changes.flatMap((change) =>
    change.kind === 'set-cells' ? change.cells.map(({ value }) => value) : [],
  );
}

test('of fixes that touch one cell the first is taken, the other left whole and said', () => {
  const plan = fixed(
    suggesting('a', 'D3 = 1', 'D4 = 2'),
    suggesting('b', 'D4 = 3', 'D5 = 4'),
    suggesting('c', 'D6 = 5'),
  );
  expect(written(plan)).toEqual([1, 2, 5]);
  expect(isPlan(plan) && plan.said([])).toBe('已修正 2 处；1 处与其他修正改同一单元格，需再修正一次。');
});

test('fixes that write the same are both done', () => {
  const plan = fixed(suggesting('a', 'D3 = 1'), suggesting('b', 'D3 = 1', 'D4 = 2'));
  expect(written(plan)).toEqual([1, 2]);
  expect(isPlan(plan) && plan.said([])).toBe('已修正 2 处。');
});

test('cells of one merged area are one cell', () => {
  expect(written(fixed(suggesting('a', 'A1 = 1'), suggesting('b', 'C1 = 2')))).toEqual([1]);
});

test('what is suggested nowhere is refused', () => {
  expect(fixed({ ...suggesting('a'), suggest: null })).toMatchObject({ ok: false });
});

test('the result of a formula goes where the formula is written; others follow', () => {
  const set = (...cells: CellWrite[]): Change => ({ kind: 'set-cells', sheet: '表', cells });
  const at = (row: number): { row: number; column: number } => ({ row, column: 0 });
  const own = set({ ...at(0), value: null, formula: 'A3*2', format: '0.00' }, { ...at(1), value: 7 });
  const results = set({ ...at(0), value: 4, formula: 'A3*2' }, { ...at(5), value: null, formula: 'LAMBDA(1)' });
  expect(withFollowing([own], [results])).toEqual([
    set({ ...at(0), value: 4, formula: 'A3*2', format: '0.00' }, { ...at(1), value: 7 }),
    set({ ...at(5), value: null, formula: 'LAMBDA(1)' }),
  ]);
});

test('a result that we know already is not lost where recalculation knows none', () => {
  const write = { row: 0, column: 0, value: 4, formula: 'F(1)' };
  const change = (value: number | null): Change => ({ kind: 'set-cells', sheet: '表', cells: [{ ...write, value }] });
  expect(withFollowing([change(4)], [change(null)])).toEqual([change(4)]);
});
