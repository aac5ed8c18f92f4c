import { parseCell } from '../../src/core/address';
import type { Change } from '../../src/core/changes';
import { PaneModel } from '../../src/taskpane/desk/pane-model';
import { drawWorkbook } from '../drawing/draw-workbook';
import { LiveMemoryWorkbook } from './live-memory-workbook';

const LIST = `
  # 本级项目
  | 项目支出绩效自评结果汇总表（单位：万元） | | | | | |
  | 序号 | 项目名称     | 主管部门 | 全年预算数 | 全年执行数 | 执行率 | 自评得分 | 自评等级 |
  | 1    | 城乡医疗救助 | 民政局   | 50.00      | 40.00      | 80.00% | 95       | 优       |
  | 2    | 征兵工作经费 | 武装部   | 30.00      | 30.00      | 100.00% | 85      | 优       |`;
const WRONG_GRADE = /grade-score-mismatch/;

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

function opened() {
  const port = new LiveMemoryWorkbook(drawWorkbook(LIST));
  const model = new PaneModel(port, { language: 'zh-CN', breathe: () => Promise.resolve() });
  const wrong = (): readonly string[] =>
    model.view.findings.filter(({ rule }) => WRONG_GRADE.test(rule)).map(({ label }) => label);
  return { port, model, wrong };
}

const score = (address: string, value: number): Change => ({
  kind: 'set-cells',
  sheet: '本级项目',
  cells: [{ ...parseCell(address)!, value }],
});
const settled = (): Promise<void> => jest.advanceTimersByTimeAsync(2000);

test('what the user types is looked at again a moment later, and only the sheets he typed in', async () => {
  const { port, model, wrong } = opened();
  await model.perform({ kind: 'check' });
  expect(wrong()).toEqual([expect.stringContaining('H4')]);
  await port.edit([score('G4', 92)]);
  expect(wrong()).toHaveLength(1);
  await settled();
  expect(wrong()).toEqual([]);
  expect(port.reads.at(-1)).toEqual(['本级项目']);
});

test('a burst of edits is one check', async () => {
  const { port, model, wrong } = opened();
  await model.perform({ kind: 'check' });
  const before = port.reads.length;
  for (const points of [10, 20, 70, 92]) await port.edit([score('G4', points)]);
  await settled();
  expect(wrong()).toEqual([]);
  expect(port.reads.length - before).toBe(1);
});

test('nobody is watched before he has asked for anything', async () => {
  const { port, model } = opened();
  await port.edit([score('G4', 92)]);
  await settled();
  expect(port.reads).toEqual([]);
  expect(model.view.verdict).toBe('not-checked');
});

test('the cell that the user has gone to is known', () => {
  const { port, model } = opened();
  port.select({ sheet: '本级项目', row: 3, column: 6 });
  expect(model.state.current().selection).toEqual({ sheet: '本级项目', row: 3, column: 6 });
});

test('a place that cannot be shown is told in a sentence, in the language spoken', async () => {
  const { port, model } = opened();
  port.refusal = { ok: false, refusal: { reason: 'busy' } };
  const place = { sheet: '本级项目', top: 3, left: 6, bottom: 3, right: 6 };
  await model.reveal(place);
  expect(model.state.current().heard).toEqual({ ok: false, said: expect.stringMatching(/[一-鿿]/) as string });
  await model.perform({ kind: 'speak', language: 'en-US' });
  await model.reveal(place);
  expect(model.state.current().heard?.said).toMatch(/^[A-Z][ -~’“”…]+$/);
  expect(port.revealed).toEqual([place, place]);
});

test('a place that has gone is looked at again without being asked', async () => {
  const { port, model } = opened();
  await model.perform({ kind: 'check' });
  const before = port.reads.length;
  port.refusal = { ok: false, refusal: { reason: 'missing' } };
  await model.reveal({ sheet: '本级项目', top: 3, left: 6, bottom: 3, right: 6 });
  await settled();
  expect(port.reads.slice(before)).toEqual([['本级项目']]);
});

test('a check certificate is dated', async () => {
  jest.setSystemTime(new Date(2026, 2, 31));
  const { port, model } = opened();
  await model.perform({ kind: 'certify' });
  const texts = (await port.memory.read()).sheets.flatMap(({ rows }) =>
    [...rows.values()].flatMap((cells) => cells.map((cell) => cell?.value)),
  );
  expect(texts).toContain('2026-03-31');
});
