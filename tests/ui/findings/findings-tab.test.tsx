/** @jest-environment jsdom */
import { configure, screen, waitFor, within } from '@testing-library/react';
import { standingFindings } from '../standing';

// What a browser shows is asked of a browser; here it would only cost time.
configure({ defaultHidden: true, asyncUtilTimeout: 5000 });
jest.setTimeout(30_000);

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const rows = () => screen.getAllByRole('treeitem');
const nameOf = (row: HTMLElement) =>
  (row.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id))
    .map((element) => element?.getAttribute('aria-label') ?? element?.textContent ?? '')
    .join(' ');
const row = (text: string | RegExp) => {
  const found = rows().find((one) => nameOf(one).match(text));
  if (!found) throw new Error(`No row says ${String(text)}: ${rows().map(nameOf).join(' | ')}`);
  return found;
};
const has = (text: string | RegExp) => rows().some((one) => nameOf(one).match(text));

describe('the list', () => {
  it('says whether it would be sent back, and counts by severity', async () => {
    await standingFindings();
    expect(screen.getByText('会，有3处错误')).toBeTruthy();
    expect(button('错误 3').getAttribute('aria-pressed')).toBe('false');
    expect(button('提醒 1')).toBeTruthy();
    expect(button('提示 0')).toHaveProperty('disabled', true);
    expect(screen.queryByRole('button', { name: /已认可/ })).toBeNull();
  });

  it('groups by rule, with the severity in words for each row', async () => {
    await standingFindings();
    expect(rows().filter((one) => one.getAttribute('aria-level') === '1')).toHaveLength(4);
    expect(nameOf(row(/等级与得分不符/))).toMatch(/^错误 等级与得分不符1$/);
    expect(nameOf(row(/征兵工作经费/))).toMatch(/^错误 征兵工作经费.*H4.*应为“良”/);
  });

  it('folds consequences under their cause and shows them on demand', async () => {
    const { user } = await standingFindings();
    expect(has(/E7/)).toBe(false);
    await user.click(within(row(/道路养护/)).getByText('连带1项'));
    expect(row(/E7/).getAttribute('aria-level')).toBe('3');
    await user.click(within(row(/道路养护/)).getByText('连带1项'));
    expect(has(/E7/)).toBe(false);
  });

  it('opens a row when it has been clicked, not when the button goes down: nothing slides away under the pointer', async () => {
    const { user } = await standingFindings();
    await user.pointer({ keys: '[MouseLeft>]', target: row(/征兵工作经费/) });
    expect(row(/征兵工作经费/).getAttribute('aria-selected')).toBe('false');
    await user.pointer({ keys: '[/MouseLeft]', target: row(/征兵工作经费/) });
    expect(row(/征兵工作经费/).getAttribute('aria-selected')).toBe('true');
  });

  it('filters by severity, twice back again', async () => {
    const { user } = await standingFindings();
    await user.click(button('提醒 1'));
    expect(rows()).toHaveLength(2);
    expect(has(/F3:F6/)).toBe(true);
    await user.click(button('提醒 1'));
    expect(rows()).toHaveLength(8);
  });

  it('finds a text, and says so when there is none', async () => {
    const { user } = await standingFindings();
    await user.type(screen.getByRole('searchbox'), '征兵');
    await waitFor(() => expect(rows()).toHaveLength(2));
    await user.type(screen.getByRole('searchbox'), '天外来物');
    await user.click(await screen.findByRole('button', { name: '显示全部' }));
    await waitFor(() => expect(rows()).toHaveLength(8));
  });

  it('has the focus once it is shown again', async () => {
    const { user } = await standingFindings();
    await user.type(screen.getByRole('searchbox'), '天外来物');
    (await screen.findByRole('button', { name: '显示全部' })).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('treeitem'));
  });

  it('groups by sheet, by project, or not at all', async () => {
    const { user } = await standingFindings();
    const grouping = screen.getByRole('combobox', { name: '分组' });
    await user.selectOptions(grouping, '按工作表');
    expect(rows()[0]?.textContent).toContain('本级项目4');
    await user.selectOptions(grouping, '按项目');
    expect(has(/不针对单个项目/)).toBe(true);
    await user.selectOptions(grouping, '不分组');
    expect(rows().every((one) => one.getAttribute('aria-level') === '1')).toBe(true);
    expect(rows()).toHaveLength(4);
  });

  it('folds and unfolds all groups', async () => {
    const { user } = await standingFindings();
    await user.click(button('全部折叠'));
    expect(rows()).toHaveLength(4);
    await user.click(button('全部展开'));
    expect(rows()).toHaveLength(8);
  });
});

describe('a finding', () => {
  it('is revealed by a click, and then says what to do', async () => {
    const { user, revealed } = await standingFindings();
    expect(screen.queryByRole('button', { name: '解释' })).toBeNull();
    await user.click(row(/征兵工作经费/));
    expect(revealed).toEqual([{ sheet: '本级项目', top: 3, left: 7, bottom: 3, right: 7 }]);
    expect(row(/征兵工作经费/).getAttribute('aria-selected')).toBe('true');
    expect(
      within(row(/征兵工作经费/))
        .getAllByRole('button')
        .map((one) => one.textContent),
    ).toEqual(['修正', '解释', '认可', '']);
  });

  it('says its sheet where there are several', async () => {
    const { session, say } = await standingFindings();
    const sheetOf = () => within(row(/征兵工作经费/)).queryByText('本级项目');
    expect(sheetOf()).toBeNull();
    const [table] = session.view.tables;
    say({ tables: [table!, { ...table!, sheet: '转移支付项目' }] });
    expect(sheetOf()).not.toBeNull();
  });

  it('has no 修正 where nothing can be suggested', async () => {
    const { user } = await standingFindings();
    await user.click(row(/F3:F6/));
    expect(within(row(/F3:F6/)).queryByRole('button', { name: '修正' })).toBeNull();
  });

  it('is fixed only when told, after what would change was shown; then the next one is stood on', async () => {
    const { user, actions, value } = await standingFindings();
    await user.click(row(/征兵工作经费/));
    await user.click(button('修正'));
    const dialog = await screen.findByRole('dialog');
    const cells = await within(dialog).findAllByRole('cell');
    expect(cells.map(({ textContent }) => textContent)).toEqual(['征兵工作经费 · 自评等级（H4）', '优', '良']);
    expect(actions).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: '修正' }));
    await waitFor(() => expect(has(/征兵工作经费/)).toBe(false));
    expect(await value('H4')).toBe('良');
    expect(screen.getByText('会，有2处错误')).toBeTruthy();
  });

  it('nothing is written when the dialog is left', async () => {
    const { user, actions } = await standingFindings();
    await user.click(button('修正全部可修正的（3）'));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '取消' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(actions).toEqual([]);
  });

  it('fixes what the filters show, all at once', async () => {
    const { user, actions } = await standingFindings();
    await user.type(screen.getByRole('searchbox'), '道路');
    await user.click(await screen.findByRole('button', { name: '修正全部可修正的（1）' }));
    await user.click(await screen.findByRole('button', { name: '修正' }));
    expect(actions).toEqual([{ kind: 'fix', findings: ['number-as-text@本级项目!E5'] }]);
  });

  it('is accepted with a reason only; greyed with it; and taken back', async () => {
    const { user, actions } = await standingFindings();
    await user.click(row(/征兵工作经费/));
    await user.click(button('认可'));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: '认可' }));
    expect(within(dialog).getByText('请写明理由。')).toBeTruthy();
    expect(actions).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: '已与主管部门核实' }));
    await user.type(within(dialog).getByRole('textbox'), '，见来函');
    await user.click(within(dialog).getByRole('button', { name: '认可' }));
    const reason = '已与主管部门核实，见来函';
    expect(actions).toEqual([{ kind: 'accept', findings: ['grade-score-mismatch@本级项目!H4'], reason }]);
    expect(await screen.findByText(`已认可：${reason}`)).toBeTruthy();
    expect(nameOf(rows().at(-1)!)).toMatch(/^已认可 征兵工作经费/);
    await user.click(rows().at(-1)!);
    await user.click(button('取消认可'));
    await waitFor(() => expect(screen.queryByText(`已认可：${reason}`)).toBeNull());
  });

  it('whose acceptance has lapsed says the old reason', async () => {
    const { session, say } = await standingFindings();
    const [first, ...rest] = session.view.findings;
    say({ findings: [{ ...first!, lapsed: '已核实' }, ...rest] });
    expect(screen.getByText(/原已认可（已核实）/)).toBeTruthy();
  });

  it('is explained: why, what to do, on what it rests, and an example', async () => {
    const { user } = await standingFindings();
    await user.click(row(/征兵工作经费/));
    await user.click(button('解释'));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('heading', { name: /等级与得分不符/ })).toBeTruthy();
    for (const heading of ['为什么', '怎么改', '依据', '例子']) {
      expect(await within(dialog).findByRole('heading', { name: heading })).toBeTruthy();
    }
    expect(within(dialog).getByRole('table')).toBeTruthy();
  });

  it('that cannot be explained says so', async () => {
    const seen: unknown[] = [];
    globalThis.reportError = (fault) => seen.push(fault);
    const { user } = await standingFindings({ desk: { explain: () => Promise.reject(new Error('worker gone')) } });
    await user.click(row(/征兵工作经费/));
    await user.click(button('解释'));
    expect(await screen.findByText('没能取到说明，请关闭后再试。')).toBeTruthy();
    expect(seen).toHaveLength(1);
  });

  it('offers to switch its rule off, or to accept or fix all of it', async () => {
    const { user, actions } = await standingFindings();
    await user.click(screen.getByRole('button', { name: '“合计与明细不符”的选项' }));
    expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual([
      '修正本规则的全部（1）…',
      '解释',
      '认可本规则的全部（2）…',
      '不再核对这条规则',
    ]);
    await user.click(screen.getByRole('menuitem', { name: '不再核对这条规则' }));
    expect(actions).toEqual([{ kind: 'switch-rule', rule: 'total-mismatch', isOn: false }]);
  });

  it('of a workbook that cannot be written to is explained, not changed', async () => {
    const { user } = await standingFindings({ isReadOnly: true });
    await user.click(row(/征兵工作经费/));
    expect(button('修正')).toHaveProperty('disabled', true);
    expect(button('认可')).toHaveProperty('disabled', true);
    expect(button('解释')).toHaveProperty('disabled', false);
  });

  it('waits while something is written, not while something is checked', async () => {
    const { user } = await standingFindings({ progress: { step: 'writing', done: 0.5 } });
    await user.click(row(/征兵工作经费/));
    expect(button('修正')).toHaveProperty('disabled', true);
  });

  it('can be worked on while it is being checked again', async () => {
    const { user } = await standingFindings({ progress: { step: 'checking', done: 0.5 } });
    await user.click(row(/征兵工作经费/));
    expect(button('修正')).toHaveProperty('disabled', false);
  });
});

describe('by keyboard', () => {
  it('one row is a stop for Tab, arrows go between rows, Enter reveals', async () => {
    const { user, revealed } = await standingFindings();
    rows()[0]!.focus();
    await user.keyboard('{ArrowDown}');
    expect(nameOf(document.activeElement as HTMLElement)).toMatch(/征兵工作经费/);
    expect(rows().filter((one) => one.tabIndex === 0)).toHaveLength(1);
    expect(revealed).toEqual([]);
    await user.keyboard('{Enter}');
    expect(revealed).toHaveLength(1);
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(rows().at(-1));
    await user.keyboard('{Home}{ArrowLeft}');
    expect(rows()[0]!.getAttribute('aria-expanded')).toBe('false');
  });

  it('Escape goes from the buttons of a row back to it', async () => {
    const { user } = await standingFindings();
    rows()[0]!.focus();
    await user.keyboard('{ArrowDown}');
    button('修正').focus();
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(row(/征兵工作经费/));
  });
});

describe('a cell selected in the grid', () => {
  it('is said with its findings, and the list goes there', async () => {
    const { select } = await standingFindings();
    select('H4');
    expect(screen.getByText('当前单元格 H4：1项')).toBeTruthy();
    expect(row(/征兵工作经费/).getAttribute('aria-selected')).toBe('true');
    select('A1');
    expect(screen.getByText('当前单元格 A1：没有发现')).toBeTruthy();
    select(null);
    expect(screen.queryByText(/当前单元格/)).toBeNull();
  });

  it('with several findings lets one choose; a folded one is unfolded', async () => {
    const { user, select } = await standingFindings();
    select('D7');
    expect(screen.getByText('当前单元格 D7：2项')).toBeTruthy();
    const strip = screen.getByText('当前单元格 D7：2项');
    await user.click(within(strip).getAllByRole('button')[1]!);
    const active = rows().find((one) => one.getAttribute('aria-selected') === 'true')!;
    expect(nameOf(active)).toMatch(/D7.*手工填的数/);
    expect(active.getAttribute('aria-level')).toBe('3');
  });
});

describe('where there is nothing to list', () => {
  it('it was never checked: checks', async () => {
    const { user, actions } = await standingFindings({ isUnchecked: true });
    await user.click(button('一键核对'));
    expect(actions).toEqual([{ kind: 'check' }]);
    expect(await screen.findByText('会，有3处错误')).toBeTruthy();
  });

  it('no list was found: says what its header needs, and sends nowhere', async () => {
    await standingFindings({ drawing: '# 空白\n| 一些 | 文字 |\n| 1 | 2 |' });
    expect(screen.getByText('没有找到项目清单或自评表')).toBeTruthy();
    expect(screen.getByText(/表头要写有“项目名称”，并有“预算数”或“自评得分”/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '打开设置', hidden: true })).toBeNull();
  });

  it('nothing was found', async () => {
    await standingFindings({ said: { verdict: 'clear', findings: [], counts: { error: 0, warning: 0, info: 0 } } });
    expect(screen.getByText('没有发现问题')).toBeTruthy();
  });

  it('an obstacle stands in the way: says which', async () => {
    await standingFindings({ said: { verdict: 'not-checked', findings: [], obstacle: '有循环引用：D5。' } });
    expect(screen.getByText('有循环引用：D5。')).toBeTruthy();
  });

  it('the findings are still on their way: does not say that there are none', async () => {
    await standingFindings({ said: { findings: [] } });
    expect(screen.getByText('正在列出…')).toBeTruthy();
    expect(screen.queryByText('没有发现问题')).toBeNull();
  });
});

describe('beside the findings', () => {
  it('says what could not be checked, and that it is being checked again', async () => {
    await standingFindings({
      said: { isStale: true, failures: ['没能检查：合计不符'], notes: ['单位未注明。', '另有一处。'] },
    });
    expect(screen.getByText('内容已改动，正在重新核对…')).toBeTruthy();
    expect(screen.getByText('有1条规则未能核对')).toBeTruthy();
    expect(screen.getByText('没能检查：合计不符')).toBeTruthy();
    expect(screen.getByText('2条说明')).toBeTruthy();
  });

  it('shows the findings of some rules where another view asks for them, with their counts, until told otherwise', async () => {
    const focus = { words: '合计能对上吗', rules: ['total-mismatch', 'hardcoded-total'] };
    const { user } = await standingFindings({ focus });
    expect(screen.getByText('合计能对上吗')).toBeTruthy();
    expect(button('错误 2')).toBeTruthy();
    expect(has(/征兵工作经费/)).toBe(false);
    await user.click(button('显示全部'));
    expect(button('错误 3')).toBeTruthy();
    expect(has(/征兵工作经费/)).toBe(true);
  });

  it('speaks English too', async () => {
    await standingFindings({ language: 'en-US' });
    expect(screen.getByText('Yes: 3 errors')).toBeTruthy();
    expect(screen.getByRole('tree', { name: 'Findings' })).toBeTruthy();
  });
});
