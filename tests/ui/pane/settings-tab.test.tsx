/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { standingPane, type Standing } from '../standing';

async function settingsTab(): Promise<Standing> {
  const pane = await standingPane();
  await pane.user.click(screen.getByRole('tab', { name: '设置' }));
  return pane;
}

const choice = (name: string) => screen.getByLabelText(name);

describe('设置', () => {
  it('chooses a standard and says where it comes from', async () => {
    const { user, actions } = await settingsTab();
    expect(screen.getByText('依据：财预〔2020〕10号《项目支出绩效评价管理办法》')).toBeTruthy();
    await user.selectOptions(choice('采用的标准'), '四川（执行率10分，其余90分自行分配）');
    expect(actions).toEqual([{ kind: 'choose-preset', preset: 'sichuan' }]);
    expect(screen.getByText(/^依据：四川省/)).toBeTruthy();
  });

  it('switches a rule off and on', async () => {
    const { user, actions } = await settingsTab();
    await user.click(screen.getByLabelText('等级与得分不符'));
    expect(screen.getByLabelText<HTMLInputElement>('等级与得分不符').checked).toBe(false);
    await user.click(screen.getByLabelText('等级与得分不符'));
    expect(actions).toEqual([
      { kind: 'switch-rule', rule: 'grade-score-mismatch', isOn: false },
      { kind: 'switch-rule', rule: 'grade-score-mismatch', isOn: true },
    ]);
  });

  it('keeps the focus where it is while what was chosen is done', async () => {
    const { user } = await settingsTab();
    const preset = choice('采用的标准');
    preset.focus();
    await user.selectOptions(preset, '四川（执行率10分，其余90分自行分配）');
    expect(document.activeElement).toBe(preset);
    const column = choice('全年执行数');
    await user.selectOptions(column, 'D · 全年预算数');
    expect(document.activeElement).toBe(column);
    await user.click(screen.getByLabelText('“全年执行数”恢复自动识别'));
    expect(document.activeElement).toBe(choice('全年执行数'));
  });

  it('can be chosen from during a step, which the session ends first', async () => {
    const { progress } = await settingsTab();
    progress({ step: 'checking', done: 0.5 });
    for (const name of ['采用的标准', '全年执行数', '等级与得分不符']) {
      expect(choice(name)).toHaveProperty('disabled', false);
    }
  });

  it('finds rules by words of their titles, under their severities', async () => {
    const { user } = await settingsTab();
    await user.type(screen.getByLabelText('搜索规则'), '文号括号');
    expect(screen.getAllByRole('switch')).toHaveLength(1);
    expect(screen.getByRole('heading', { name: '提醒' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: '错误' })).toBeNull();
    await user.type(screen.getByLabelText('搜索规则'), '没有这个');
    expect(screen.getByText(/没有含“文号括号没有这个”的规则/)).toBeTruthy();
  });

  it('corrects which column a field is, and takes that back', async () => {
    const { user, actions } = await settingsTab();
    const table = { sheet: '本级项目', headerRow: 1 };
    await user.selectOptions(choice('全年执行数'), 'D · 全年预算数');
    expect(screen.getByText('已由你指定')).toBeTruthy();
    await user.click(screen.getByLabelText('“全年执行数”恢复自动识别'));
    await user.selectOptions(choice('执行率'), '没有这一列');
    expect(actions).toEqual([
      { kind: 'map-column', override: { ...table, field: 'executed', column: 3 } },
      { kind: 'forget-column', ...table, field: 'executed' },
      { kind: 'map-column', override: { ...table, field: 'executionRate', column: null } },
    ]);
  });

  it('folds away what the table has no column for', async () => {
    await settingsTab();
    const absent = within(screen.getByText(/表里没有的 \d+ 项/).closest('details')!);
    expect(absent.getByLabelText('文号')).toBeTruthy();
    expect(absent.queryByLabelText('全年预算数')).toBeNull();
  });

  it('speaks another language at once, and tells the desk', async () => {
    const { user, actions, settings } = await settingsTab();
    await user.selectOptions(choice('语言'), 'English');
    expect(actions).toEqual([{ kind: 'speak', language: 'en-US' }]);
    expect(settings()).toEqual({ language: 'en-US', theme: 'light' });
    expect(screen.getByRole('button', { name: 'Check' })).toBeTruthy();
    expect(await screen.findByLabelText('Project listed twice')).toBeTruthy();
  });

  it('changes the theme without asking the desk', async () => {
    const { user, actions, settings } = await settingsTab();
    await user.selectOptions(choice('外观'), '高对比度');
    expect(settings()).toEqual({ language: 'zh-CN', theme: 'contrast' });
    expect(actions).toEqual([]);
  });
});
