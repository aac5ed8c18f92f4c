import { checkSnapshot, type CheckedWorkbook } from '../../../src/app';
import type { Action } from '../../../src/app/session';
import { planOnFindings } from '../../../src/app/session/planning/plan-of';
import type { WorkbookSnapshot } from '../../../src/core/snapshot';
import { drawWorkbook } from '../../drawing/draw-workbook';

const HEAD = `
  # 本级项目
  | 2023年度项目支出绩效自评结果汇总表（单位：万元） | | | | | | |
  | 序号 | 项目名称 | 主管部门 | 全年预算数 | 全年执行数 | 执行率 | 自评得分 | 自评等级 |`;

/** Every grade is wrong; the rates have formulas but for every other one, which is empty. */
function large(projects: number): WorkbookSnapshot {
  const rows = Array.from({ length: projects }, (_, index) => {
    const rate = index % 2 === 0 ? '' : `=E${index + 3}/D${index + 3} → 80.00%`;
    return `| ${index + 1} | 第${index + 1}号工程 | 单位${index % 40} | 50.00 | 40.00 | ${rate} | 85 | 优 |`;
  });
  return drawWorkbook([HEAD, ...rows].join('\n'));
}

/** The rates' column, half filled by its user, is looked at before and after. */
test('filling a half filled column lets others have their turn while it is compared', () => {
  const projects = 12_000;
  const workbook = checked(projects);
  const perRow = 2 * (projects / 1000);
  const compared = Math.floor(projects / 2 / 2000) + Math.floor(projects / 2000);
  const action = { kind: 'compute', replace: false, asValues: false } as const;
  expect(breaths(workbook, action)).toBeGreaterThanOrEqual(perRow + compared + 4);
});

const checked = (projects: number): CheckedWorkbook => checkSnapshot(large(projects), {});

/** How often others have their turn while it is planned. */
function breaths(workbook: CheckedWorkbook, action: Parameters<typeof planOnFindings>[0]): number {
  const steps = planOnFindings(action, { checked: workbook, today: '2024-03-31', lastYear: () => undefined }, 'zh-CN');
  let count = 0;
  while (!steps.next().done) count += 1;
  return count;
}

const PROJECTS = 4000;

test.each<readonly [Action['kind'], number]>([
  // The fingerprint of all rows, what is said of each finding, and its height on the sheet.
  ['certify', PROJECTS / 1000 + PROJECTS / 200 + (2 * PROJECTS) / 1000],
  ['accept', PROJECTS / 200],
])('%s of thousands of findings lets others have their turn', (kind, least) => {
  const workbook = checked(PROJECTS);
  const findings = workbook.report.findings.map(({ id }) => id);
  expect(findings.length).toBeGreaterThanOrEqual(PROJECTS);
  const action = kind === 'certify' ? { kind } : { kind: 'accept' as const, findings, reason: '已核实' };
  expect(breaths(workbook, action as Parameters<typeof planOnFindings>[0])).toBeGreaterThanOrEqual(least);
});
