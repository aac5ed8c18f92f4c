/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { ready, standingPane, type Standing } from '../standing';

// While a dialog comes or goes, all else is hidden from readers for a moment longer than from the eye.
const button = (name: string | RegExp) => screen.getByRole('button', { name, hidden: true });

async function summaryTab(): Promise<Standing> {
  const pane = await standingPane();
  await pane.user.click(screen.getByRole('tab', { name: '汇总', hidden: true }));
  return pane;
}

describe('汇总', () => {
  it('shows the key figures', async () => {
    await summaryTab();
    const figures = screen.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(figures).toEqual(['4', '4', '75.00%', '110']);
    expect(screen.getByText('全年预算数（万元）')).toBeTruthy();
  });

  it('shows the grades as a table that a screen reader reads', async () => {
    await summaryTab();
    const rows = within(screen.getByRole('table', { name: '等级分布' })).getAllByRole('row');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      '等级项目数占比',
      '优375.00%',
      '良00.00%',
      '中125.00%',
      '差00.00%',
    ]);
  });

  it('shows what summary sheets would be written, and writes them only when told', async () => {
    const { user, actions, sheets } = await summaryTab();
    await user.click(screen.getByRole('radio', { name: /数值/, hidden: true }));
    await user.click(button('写入汇总表…'));
    const dialog = within(await screen.findByRole('dialog', { name: '写入汇总表', hidden: true }));
    expect(await dialog.findByText(/等级分布/)).toBeTruthy();
    expect(actions).toEqual([]);
    await user.click(dialog.getByRole('button', { name: '写入', hidden: true }));
    expect(actions).toEqual([{ kind: 'summarise', asValues: true }]);
    await waitFor(async () => expect(await sheets()).toContain('等级分布'));
    expect(screen.queryByRole('dialog', { hidden: true })).toBeNull();
  });

  it('says beside the button that the sheets are older than the last change', async () => {
    const { user, session, outside, sheets } = await summaryTab();
    await outside(() => session.perform({ kind: 'summarise', asValues: false }));
    await waitFor(async () => expect(await sheets()).toContain('等级分布'));
    const note = () => screen.queryByText(/汇总表是在上次改动之前生成的/, { selector: 'div' });
    expect(note()).toBeNull();
    const cells = [{ row: 2, column: 2, value: '卫健局' }];
    await outside(() => session.perform({ kind: 'edit', sheet: '本级项目', cells }));
    await waitFor(() => expect(note()).not.toBeNull());
    await user.click(button('更新汇总表…'));
    const dialog = within(await screen.findByRole('dialog', { hidden: true }));
    await dialog.findByText(/等级分布/);
    await user.click(dialog.getByRole('button', { name: '写入', hidden: true }));
    await waitFor(() => expect(note()).toBeNull());
  });

  it('shows each rate and grade before and after; only empty ones unless told otherwise', async () => {
    const { user, actions, value } = await summaryTab();
    await user.click(button('计算得分与等级…'));
    const dialog = within(await screen.findByRole('dialog', { hidden: true }));
    expect(await dialog.findByText('将改动 1 个单元格')).toBeTruthy();
    expect(dialog.getByText(/城乡医疗救助.*执行率/)).toBeTruthy();
    await user.click(dialog.getByRole('checkbox', { name: '同时更正与标准不符的', hidden: true }));
    expect(await dialog.findByText(/征兵工作经费.*自评等级/)).toBeTruthy();
    expect(await value('H4')).toBe('优');
    await user.click(dialog.getByRole('radio', { name: /数值/, hidden: true }));
    await dialog.findByText(/征兵工作经费.*自评等级/);
    await user.click(dialog.getByRole('button', { name: '写入', hidden: true }));
    expect(actions).toEqual([{ kind: 'compute', replace: true, asValues: true, suggestions: false }]);
    await waitFor(async () => expect(await value('H4')).toBe('良'));
  });

  it('does nothing when the dialog is left', async () => {
    const { user, actions } = await summaryTab();
    await user.click(button('计算得分与等级…'));
    await screen.findByText('将改动 1 个单元格');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog', { hidden: true })).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(button('计算得分与等级…')));
    expect(actions).toEqual([]);
  });

  it('says how many projects have no form, makes blank ones as chosen, and takes them back', async () => {
    const { user, actions, sheets, session } = await summaryTab();
    expect(screen.getByText('清单中有 4 个项目没有自评表。')).toBeTruthy();
    await user.click(button('生成空白自评表…'));
    const dialog = within(await screen.findByRole('dialog', { name: '生成空白自评表', hidden: true }));
    await dialog.findByText(/新建4张/);
    await user.click(dialog.getByRole('radio', { name: '含成本指标', hidden: true }));
    expect(await dialog.findByText(/新建4张.*含成本指标/)).toBeTruthy();
    expect(actions).toEqual([]);
    await user.click(dialog.getByRole('button', { name: '生成', hidden: true }));
    expect(actions).toEqual([{ kind: 'make-forms', layout: 'with-cost' }]);
    await waitFor(async () => expect(await sheets()).toHaveLength(5));
    expect(await screen.findByText('共 4 张自评表，其中 4 张空白。')).toBeTruthy();
    expect(button('生成空白自评表…').getAttribute('aria-disabled')).toBe('true');
    expect(session.view.undo).toContain('自评表');
    await user.click(button(/^撤销：/));
    await waitFor(async () => expect(await sheets()).toEqual(['本级项目']));
  });

  it('marks, and takes the marks away', async () => {
    const { user, actions, session } = await summaryTab();
    expect(button('清除标记').getAttribute('aria-disabled')).toBe('true');
    await user.click(button('标记到表格'));
    await waitFor(() => expect(session.view.hasMarks).toBe(true));
    await user.click(await ready('清除标记'));
    await waitFor(() => expect(session.view.hasMarks).toBe(false));
    expect(actions).toEqual([{ kind: 'mark' }, { kind: 'clear-marks' }]);
  });

  it('lists what cleaning would take out, and does so when told', async () => {
    const { user, actions, sheets } = await summaryTab();
    await user.click(button('一键汇总'));
    await user.click(await ready('交前清理…'));
    const dialog = within(await screen.findByRole('dialog', { name: '交前清理', hidden: true }));
    expect(await dialog.findByText(/等级分布/)).toBeTruthy();
    expect(actions).toHaveLength(1);
    await user.click(dialog.getByRole('button', { name: '清理', hidden: true }));
    expect(actions.at(-1)).toEqual({ kind: 'clean' });
    await waitFor(async () => expect(await sheets()).toEqual(['本级项目']));
  });

  it('has nothing to confirm where there is nothing to do', async () => {
    const { user, session, outside, actions } = await summaryTab();
    await outside(() => session.perform({ kind: 'compute', replace: true, asValues: true }));
    await user.click(button('计算得分与等级…'));
    const dialog = within(await screen.findByRole('dialog', { hidden: true }));
    await dialog.findByRole('listitem', { hidden: true });
    expect(dialog.getByRole('button', { name: '写入', hidden: true }).getAttribute('aria-disabled')).toBe('true');
    await user.click(dialog.getByRole('button', { name: '写入', hidden: true }));
    expect(actions).toEqual([]);
  });
});
