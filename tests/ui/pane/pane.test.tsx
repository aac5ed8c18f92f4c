/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { Reply } from '../../../src/app/session';
import { drawForm } from '../../drawing/draw-form';
import { edit, ready, standingPane } from '../standing';

// While a dialog comes or goes, all else is hidden from readers for a moment longer than from the eye.
const button = (name: string | RegExp) => screen.getByRole('button', { name, hidden: true });
const said = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join();

describe('the pane', () => {
  it('says what was found, when it was checked, and by which standard', async () => {
    await standingPane();
    expect(screen.getByText('1 张表')).toBeTruthy();
    expect(screen.getByText('4 个项目')).toBeTruthy();
    expect(screen.getByText(/^\d\d:\d\d 核对$/)).toBeTruthy();
    expect(screen.getByText('标准：国家标准（90/80/60）')).toBeTruthy();
  });

  it('does not count a table that only repeats another', async () => {
    const { session, say } = await standingPane();
    const [table] = session.view.tables;
    say({ tables: [table!, { ...table!, sheet: '总表', isCopy: true }] });
    expect(screen.getByText('1 张表')).toBeTruthy();
  });

  it('says how many forms there are, with a list and without', async () => {
    const { say, session } = await standingPane({
      drawing: `${drawForm()}\n${drawForm({ sheet: '表二', name: '公益岗位' })}`,
    });
    expect(screen.getByText('2 张自评表')).toBeTruthy();
    expect(screen.queryByText(/张表|个项目|没有找到/)).toBeNull();
    const { findings, ...other } = session.view;
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const [form] = other.forms.found;
    say({ forms: { found: [form!], rowsWithout: 0 } });
    expect(screen.getByText('1 张自评表')).toBeTruthy();
  });

  it('says where no table is found', async () => {
    await standingPane({ drawing: '# 说明\n| 请先填表 |' });
    // In the status line and in place of the findings.
    expect(screen.getAllByText('没有找到项目清单或自评表')).toHaveLength(2);
  });

  it('checks at one press and shows the reply until it is dismissed', async () => {
    const { user, actions } = await standingPane();
    await user.click(button('一键核对'));
    expect(actions).toEqual([{ kind: 'check' }]);
    await waitFor(() => expect(said()).toContain('核对完成'));
    await user.click(button('不再显示'));
    expect(said()).not.toContain('核对完成');
  });

  it('lets go of a reply when one moves on, but not of a refusal', async () => {
    const replies = [
      { ok: true, said: '核对完成。' },
      { ok: false, said: '没有写入。' },
    ];
    const { user } = await standingPane({ desk: { perform: () => Promise.resolve(replies.shift()!) } });
    await user.click(button('一键核对'));
    await waitFor(() => expect(said()).toContain('核对完成。'));
    await user.click(screen.getByRole('tab', { name: '预检', hidden: true }));
    expect(said()).not.toContain('核对完成。');
    await user.click(button('一键核对'));
    await waitFor(() => expect(said()).toContain('没有写入。'));
    await user.click(screen.getByRole('tab', { name: '核对', hidden: true }));
    expect(said()).toContain('没有写入。');
  });

  it('says that it is to be checked again once something has changed', async () => {
    const { outside, session } = await standingPane();
    expect(screen.queryByText('有改动，待重新核对')).toBeNull();
    await outside(() => session.perform(edit('G3', 70)));
    expect(screen.getByText('有改动，待重新核对')).toBeTruthy();
  });

  it('writes the summary at one press, shows it, and opens its sheets', async () => {
    const { user, revealed, sheets } = await standingPane();
    await user.click(button('一键汇总'));
    expect(await sheets()).toContain('等级分布');
    expect(screen.getByRole('tab', { name: '汇总', selected: true, hidden: true })).toBeTruthy();
    await user.click(await ready('等级分布'));
    expect(revealed).toEqual([{ sheet: '等级分布', top: 0, left: 0, bottom: 0, right: 0 }]);
  });

  it('tells what came of something asked elsewhere, once, and shows the tab it speaks of', async () => {
    const { user, hear } = await standingPane();
    hear({ ok: true, said: '已写好汇总表。', tab: 'summary' } as Reply);
    expect(said()).toContain('已写好汇总表。');
    expect(screen.getByRole('tab', { name: '汇总', selected: true, hidden: true })).toBeTruthy();
    await user.click(screen.getByRole('tab', { name: '核对', hidden: true }));
    expect(said()).not.toContain('已写好汇总表。');
    hear({ ok: false, said: '另一个工作簿在前面。' });
    expect(said()).toContain('另一个工作簿在前面。');
    expect(screen.getByRole('tab', { name: '核对', selected: true, hidden: true })).toBeTruthy();
  });

  it('takes back and does again, saying what', async () => {
    const { user, sheets } = await standingPane();
    expect(button('没有可撤销的操作').getAttribute('aria-disabled')).toBe('true');
    await user.click(button('一键汇总'));
    await user.click(await ready(/^撤销：.*汇总/));
    await ready(/^重做：.*汇总/);
    expect(await sheets()).toEqual(['本级项目']);
    await user.click(await ready(/^重做：.*汇总/));
    await ready(/^撤销：.*汇总/);
    expect(await sheets()).toContain('等级分布');
  });

  it('shows a refusal as what it is', async () => {
    const said = '工作表“本级项目”受保护。';
    const { user } = await standingPane({ desk: { perform: () => Promise.resolve({ ok: false, said }) } });
    await user.click(button('一键汇总'));
    expect(await screen.findByText(said)).toBeTruthy();
    expect(screen.getByRole('tab', { name: '核对', selected: true, hidden: true })).toBeTruthy();
  });

  it('says so where the desk itself breaks, and goes on', async () => {
    const reported = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { user } = await standingPane({ desk: { perform: () => Promise.reject(new Error('lost')) } });
    await user.click(button('一键核对'));
    expect(await screen.findByText(/程序内部出了问题/)).toBeTruthy();
    expect(button('一键核对').getAttribute('aria-disabled')).not.toBe('true');
    expect(reported.mock.calls).toEqual([[new Error('lost')]]);
    reported.mockRestore();
  });

  it('shows how far a long step is after a second, with a way out', async () => {
    let cancelled = 0;
    const { user, progress } = await standingPane({ desk: { cancel: () => (cancelled += 1) } });
    progress({ step: 'checking', done: 0.45 });
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(button('一键核对').getAttribute('aria-disabled')).toBe('true');
    expect(await screen.findByText('正在核对 45%', {}, { timeout: 2000 })).toBeTruthy();
    await user.click(button('取消'));
    expect(cancelled).toBe(1);
    progress(null);
    expect(screen.queryByRole('progressbar')).toBeNull();
  });
});

describe('a file that can only be viewed', () => {
  it('can be checked; what writes is greyed out and says why', async () => {
    const { user, actions } = await standingPane({ isReadOnly: true });
    await user.click(screen.getByRole('tab', { name: '汇总', hidden: true }));
    const writing = ['一键汇总', '计算得分与等级', '写入汇总表…', '计算得分与等级…', '标记到表格', '交前清理…'];
    for (const name of writing) {
      expect(button(name).getAttribute('aria-disabled')).toBe('true');
      await user.click(button(name));
    }
    expect(actions).toEqual([]);
    expect(screen.queryByRole('dialog', { hidden: true })).toBeNull();
    await user.hover(button('一键汇总'));
    expect((await screen.findAllByText(/这份文件只能查看/)).length).toBeGreaterThan(0);
    await user.click(button('一键核对'));
    expect(actions).toEqual([{ kind: 'check' }]);
  });
});

describe('预检', () => {
  it('answers whether it would be sent back, question by question', async () => {
    const { user } = await standingPane();
    await user.click(screen.getByRole('tab', { name: '预检', hidden: true }));
    const panel = within(screen.getByRole('tabpanel', { name: '预检' }));
    const verdict = panel.getByText(/^会，有\d+处错误$/).textContent;
    // In the same words as above the findings.
    expect(screen.getAllByText(verdict ?? '')).toHaveLength(2);
    expect(panel.getByRole('button', { name: /等级与得分一致吗.*须改/ })).toBeTruthy();
    expect(panel.getByText('项目有没有重复、拆分').closest('li')?.textContent).toContain('通过');
  });

  it('leads to the findings of a question', async () => {
    const { user } = await standingPane();
    await user.click(screen.getByRole('tab', { name: '预检', hidden: true }));
    await user.click(button(/等级与得分一致吗/));
    expect(screen.getByRole('tab', { name: '核对', selected: true, hidden: true })).toBeTruthy();
    expect(screen.getByRole('tabpanel', { name: '核对' }).textContent).toContain('等级与得分一致吗');
  });

  it('writes the check certificate after showing what it would say, and says when it is void', async () => {
    const { user, session, outside, sheets } = await standingPane();
    await user.click(screen.getByRole('tab', { name: '预检', hidden: true }));
    await user.click(button('生成核对凭证…'));
    await screen.findByText(/^将写入工作表“核对凭证”：列出未处理的问题/);
    await user.click(await ready('写入'));
    await ready('重新生成核对凭证…');
    expect(await sheets()).toContain('核对凭证');
    expect(screen.getByText('凭证与现在的数据一致。')).toBeTruthy();
    await outside(() => session.perform(edit('G3', 70)));
    await outside(() => session.perform({ kind: 'check' }));
    expect(screen.getByText('生成凭证之后数据有改动，凭证已经作废，请重新生成。')).toBeTruthy();
  });

  it('says that something has changed since, and checks again', async () => {
    const { user, actions, outside, session } = await standingPane();
    await outside(() => session.perform(edit('G3', 70)));
    await user.click(screen.getByRole('tab', { name: '预检', hidden: true }));
    await user.click(button('重新核对'));
    expect(actions).toEqual([{ kind: 'check' }]);
  });
});
