/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { parseCell } from '../../../src/core/address';
import { RULES } from '../../../src/core/rules';
import { SCORE_RULES } from '../../../src/ui/findings/is-about-score';
import { drawForm } from '../../drawing/draw-form';
import { standingFindings, standingPane, type Standing } from '../standing';

const RIGHT = drawForm({ sheet: '表一', name: '技能培训项目' });
const WRONG = drawForm({
  sheet: '表二',
  name: '道路养护',
  indicators: [
    '产出指标（90分） | 数量指标 | 养护里程 | ≥46公里 | 41公里 | 60 | 58.1 |',
    '产出指标（90分） | 质量指标 | 路面状况 | 有效改善 | 部分达成预期指标 | 30 | 20 | 资金到位晚',
  ],
  total: '100 | 88.1',
});
const EMPTY = drawForm({ sheet: '表三', name: '校舍维修', total: '100 |' });
const DRAWING = [RIGHT, WRONG, EMPTY].join('\n');

type Given = NonNullable<Parameters<typeof standingPane>[0]>;

async function opened(given: Given = {}): Promise<Standing> {
  const stands = await standingPane({ drawing: DRAWING, ...given });
  const isEnglish = given.language === 'en-US';
  await stands.user.click(screen.getByRole('tab', { name: isEnglish ? 'Summary' : '汇总' }));
  await stands.user.click(
    await screen.findByRole('button', { name: isEnglish ? /^How the scores/ : '得分是怎么来的…' }),
  );
  return stands;
}

const dialog = () => within(screen.getByRole('dialog', { hidden: true }));
const lines = () =>
  within(dialog().getByRole('list', { name: '逐项得分', hidden: true }))
    .getAllByRole('listitem', { hidden: true })
    .filter((item) => item.querySelector('p'));
const line = (name: RegExp) => within(lines().find((item) => name.test(item.textContent))!);
const choice = () => dialog().getByRole<HTMLSelectElement>('combobox', { name: '自评表', hidden: true });

test('the form to look at first is shown, line by line; what differs is opened and said in a word', async () => {
  await opened();
  expect(await screen.findByText('1项与标准不一致')).toBeTruthy();
  expect(dialog().getByText('表二 · 道路养护')).toBeTruthy();
  expect(lines()).toHaveLength(4);
  const wrong = line(/养护里程/);
  expect(wrong.getByText('分值60 · 表上58.1 · 按标准53.48')).toBeTruthy();
  expect(wrong.getByText('不一致')).toBeTruthy();
  expect(wrong.getByText('表上比按标准算的多4.62分')).toBeTruthy();
  expect(wrong.getByRole<HTMLDetailsElement>('group', { hidden: true }).open).toBe(true);
  expect(wrong.getByText('完成值÷指标值≈89.13%，再乘分值60分')).toBeTruthy();
  const judged = line(/路面状况/);
  expect(judged.getByText('在范围内')).toBeTruthy();
  expect(judged.getByText('请人工判断：在18分到24分之间（不含24分）')).toBeTruthy();
  expect(line(/预算执行率/).getByRole<HTMLDetailsElement>('group', { hidden: true }).open).toBe(false);
});

test('the forms stand in the order to look at them; one is chosen, or the next', async () => {
  const { user } = await opened();
  await waitFor(choice);
  expect([...choice().querySelectorAll('optgroup')].map(({ label }) => label)).toEqual([
    '有与标准不一致的',
    '有未填的',
    '其他',
  ]);
  expect([...choice().options].map(({ text }) => text)).toEqual([
    '道路养护（88.1分）',
    '校舍维修',
    '技能培训项目（100分）',
  ]);
  await user.click(dialog().getByRole('button', { name: '下一张', hidden: true }));
  expect(await screen.findByText('表三 · 校舍维修')).toBeTruthy();
  await user.selectOptions(choice(), '技能培训项目（100分）');
  expect(await screen.findByText('没有与标准不一致的得分')).toBeTruthy();
  expect(dialog().getByRole('button', { name: '下一张', hidden: true }).getAttribute('aria-disabled')).toBe('true');
});

test('a line goes to its cell, and the dialog stays beside the grid', async () => {
  const { user, revealed } = await opened();
  await user.click(await screen.findByRole('button', { name: '养护里程 H11', hidden: true }));
  expect(revealed).toEqual([{ sheet: '表二', top: 10, bottom: 10, left: 7, right: 7 }]);
  expect(dialog()).toBeTruthy();
});

test('what changes in the workbook meanwhile is told anew', async () => {
  const { session, outside } = await opened();
  await screen.findByText('表上比按标准算的多4.62分');
  await outside(async () => {
    await session.perform({ kind: 'edit', sheet: '表二', cells: [{ ...parseCell('H11')!, value: 53.48 }] });
    await session.perform({ kind: 'recheck', sheets: ['表二'] });
  });
  await waitFor(() => expect(line(/养护里程/).getByText('一致')).toBeTruthy());
  expect(line(/总分/).getByText('表上比按标准算的多4.62分')).toBeTruthy();
});

test('a finding about a score opens the form that it stands in', async () => {
  const { user } = await standingFindings({ drawing: DRAWING });
  const [row] = await screen.findAllByRole('treeitem', { name: /养护里程/ });
  await user.click(row!);
  await user.click(await screen.findByRole('button', { name: '怎么算的' }));
  expect(await screen.findByText('表二 · 道路养护')).toBeTruthy();
});

test('a desk that breaks is told, and the dialog closes by keyboard', async () => {
  const seen: unknown[] = [];
  globalThis.reportError = (fault) => seen.push(fault);
  const { user } = await opened({ desk: { formScores: () => Promise.reject(new Error('worker gone')) } });
  expect((await screen.findByRole('alert', { hidden: true })).textContent).toContain('没能算出来');
  expect(seen).toHaveLength(1);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog', { hidden: true })).toBeNull());
});

test('in English', async () => {
  await opened({ language: 'en-US' });
  expect(await screen.findByText('1 score differs from the standard')).toBeTruthy();
  expect(dialog().getByText('weight 60 · 58.1 on the sheet · 53.48 by the standard')).toBeTruthy();
});

test('there is nothing to explain where no form is filled in', async () => {
  const { user } = await standingPane();
  await user.click(screen.getByRole('tab', { name: '汇总' }));
  const button = await screen.findByRole('button', { name: '得分是怎么来的…' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
});

test('the rules that speak of scores are rules', () => {
  const known = new Set(RULES.map(({ id }) => id));
  expect([...SCORE_RULES].filter((rule) => !known.has(rule))).toEqual([]);
});
