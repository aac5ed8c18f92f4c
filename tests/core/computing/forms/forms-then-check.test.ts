import { MemoryWorkbook } from '../../../../src/adapters/memory';
import { planWriting } from '../../../../src/app';
import { formatCell } from '../../../../src/core/address';
import { NATIONAL_PRESET, presetNamed } from '../../../../src/core/presets';
import type { Finding } from '../../../../src/core/checking';
import type { Cell, WorkbookSnapshot } from '../../../../src/core/snapshot';
import { checkSnapshot } from '../../../../src/app';
import { drawForm } from '../../../drawing/draw-form';
import { drawWorkbook } from '../../../drawing/draw-workbook';
import { placeText } from '../../../rules/test-rule';

const OPEN = drawForm({
  sheet: '1号表',
  funds: [
    '年度资金总额 | 100.00 | 100.00 | 91.30 | 10 | |',
    '其中：当年财政拨款 | 100.00 | 100.00 | 91.30 | — | — | —',
  ],
  indicators: [
    '产出指标（50分） | 数量指标 | 培训人数 | ≥200人 | 180人 | 30 | | 疫情影响，改为线上',
    '产出指标（50分） | 质量指标 | 合格率 | 90% | 85% | 20 | | 生源不足，加强辅导',
    '效益指标（30分） | 社会效益指标 | 持证上岗人数 | ≥150人 | 160人 | 30 | 30 |',
    '满意度指标（10分） | 满意度指标 | 学员满意度（问卷调查） | ≥95% | 96% | 10 | 10 |',
  ],
  total: '100 |',
  below: ['| 自评等级 | |'],
});
// A total of the user's own, as of before the scores were filled in; and some scores of hers that are wrong.
const OWN_TOTAL = drawForm({
  sheet: '2号表',
  name: '就业援助项目',
  indicators: [
    '产出指标（50分） | 数量指标 | 援助人数 | ≥200人 | 200人 | 50 | |',
    '效益指标（30分） | 社会效益指标 | 就业人数 | ≥150人 | 120人 | 30 | 30 | 岗位减少',
    '满意度指标（10分） | 满意度指标 | 满意度（问卷调查） | ≥95% | 96% | 10 | 8 | 样本少',
  ],
  total: '100 | =I6+SUM(H11:H13) → 48',
});
const LIST = `
  # 清单
  | 序号 | 项目名称 | 全年预算数（万元） | 全年执行数（万元） | 执行率 | 自评得分 | 自评等级 |
  | 1 | 技能培训项目 | 100.00 | | | | |
  | 2 | 就业援助项目 | 100.00 | 100.00 | 100.00% | 98 | 优 |`;

const drawing = [LIST, OPEN, OWN_TOTAL].join('\n');

const told = (findings: readonly Finding[]) =>
  findings
    .filter(({ causes = [] }: { causes?: readonly unknown[] }) => causes.length === 0)
    .map(({ rule, at }) => `${rule} ${placeText(at)}`);

function cells({ sheets }: WorkbookSnapshot): Map<string, Cell> {
  return new Map(
    sheets.flatMap(({ name, rows }) =>
      [...rows].flatMap(([row, line]) =>
        line.flatMap((cell, column): [string, Cell][] =>
          cell ? [[`${name}!${formatCell({ row, column })}`, cell]] : [],
        ),
      ),
    ),
  );
}

describe.each([
  { replace: false, suggestions: false, asValues: false },
  { replace: true, suggestions: true, asValues: false },
  { replace: true, suggestions: true, asValues: true },
])('computing with %j', (options) => {
  const before = drawWorkbook(drawing);
  const plan = planWriting(before, { language: 'zh-CN', compute: options, asValues: options.asValues });

  test('brings no finding that was not there', () => {
    const old = new Set(told(checkSnapshot(before, {}).report.findings));
    expect(told(plan.checked.report.findings).filter((one) => !old.has(one))).toEqual([]);
  });

  test('leaves nothing to compute', () => {
    const again = planWriting(plan.checked.book.snapshot, {
      language: 'zh-CN',
      compute: options,
      asValues: options.asValues,
    });
    expect(again.changes).toEqual([]);
  });

  test('touches no cell but those named, and undo puts them back', async () => {
    const workbook = new MemoryWorkbook(before);
    const outcome = await workbook.apply(plan.changes, before);
    const named = new Set(
      plan.changes.flatMap((change) =>
        change.kind === 'set-cells' ? change.cells.map((cell) => `${change.sheet}!${formatCell(cell)}`) : [],
      ),
    );
    const old = cells(before);
    const touched = [...cells(await workbook.read())].filter(
      ([at, cell]) => JSON.stringify(old.get(at)) !== JSON.stringify(cell),
    );
    expect(touched.map(([at]) => at).filter((at) => !named.has(at))).toEqual([]);
    expect(touched.length).toBeGreaterThan(5);
    if (!outcome.ok) throw new Error('refused');
    await workbook.apply(outcome.journal, await workbook.read());
    expect(cells(await workbook.read())).toEqual(old);
  });
});

test('a total of the user’s follows what is filled in, and the list has it at once', () => {
  const plan = planWriting(drawWorkbook(drawing), { language: 'zh-CN', compute: { replace: false } });
  const after = cells(plan.checked.book.snapshot);
  expect(after.get('2号表!H14')).toMatchObject({ value: 98, formula: 'I6+SUM(H11:H13)' });
  expect(after.get('1号表!H15')?.value).toBe(95.02);
  expect(after.get('清单!F2')).toMatchObject({ value: 95.02, formula: "'1号表'!H15" });
  expect(after.get('1号表!B16')?.value).toBe('优');
});

test.each(['national', 'with-cost-2021', 'no-satisfaction', 'hubei', 'sichuan'])('%s: forms are scored alike', (id) => {
  const plan = planWriting(drawWorkbook(OPEN), {
    language: 'zh-CN',
    compute: { replace: false },
    preset: presetNamed(id) ?? NATIONAL_PRESET,
  });
  expect(cells(plan.checked.book.snapshot).get('1号表!H15')?.value).toBe(95.02);
});
