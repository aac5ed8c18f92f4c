import { NATIONAL_PRESET, presetNamed } from '../../../src/core/presets';
import { isSameWorkbook } from '../../../src/core/snapshot';
import { edit, LIST, opened, WORKBOOKS } from './opened';

const GRADE = 'grade-score-mismatch@本级项目!H4';
const AMOUNT = 'number-as-text@本级项目!E5';
const TOTAL = 'total-mismatch@本级项目!D7';

describe.each(WORKBOOKS)('%s', (_, open) => {
  test('a workbook opens, checked, with all that the pane shows', async () => {
    const { session, views } = await opened(open(LIST));
    expect(session.view).toMatchObject({
      verdict: 'errors',
      isStale: false,
      isDirty: false,
      isReadOnly: false,
      obstacle: null,
      counts: { error: 3, warning: 1, info: 0 },
      figures: { projects: 4, adjustedBudget: '110' },
      preset: 'national',
      ownSheets: [],
      hasMarks: false,
      undo: null,
      redo: null,
    });
    expect(views.at(-1)).toEqual(session.view);
    expect(session.view.findings.find(({ id }) => id === GRADE)).toMatchObject({
      label: '征兵工作经费 · 自评等级（H4）',
      project: '征兵工作经费',
      found: '优',
      expected: '良',
      isFixable: true,
      spots: [{ row: 3, column: 7 }],
      range: { top: 3, left: 7, bottom: 3, right: 7 },
    });
  });

  test('what concerns a range is spotted at its header', async () => {
    const { findings } = await opened(open(LIST));
    expect(findings('low-execution-unexplained')[0]).toMatchObject({ spots: [{ row: 1, column: 5 }], project: null });
  });

  test('a fix is applied, and the totals follow', async () => {
    const { perform, session, cell, findings } = await opened(open(LIST));
    expect(await perform({ kind: 'fix', findings: [AMOUNT] })).toEqual({ ok: true, said: '已修正 1 处。' });
    expect(await cell('E5')).toMatchObject({ value: 10 });
    expect(await cell('E7')).toMatchObject({ value: 89, formula: 'SUM(E3:E6)' });
    expect(findings('number-as-text')).toEqual([]);
    expect(session.view).toMatchObject({ undo: '修正 1 处', isDirty: true, isStale: false });
  });

  test('what cannot be fixed is left and said', async () => {
    const { perform, findings } = await opened(open(LIST));
    const [low] = findings('low-execution-unexplained');
    expect(await perform({ kind: 'fix', findings: [low!.id] })).toMatchObject({ ok: false });
    expect(await perform({ kind: 'fix', findings: [GRADE, low!.id, 'gone@本级项目!A1'] })).toEqual({
      ok: true,
      said: '已修正 1 处；1 处没有可直接采用的改法，请手工修改；1 处已经不存在。',
    });
  });

  test('after an edit the findings stand as they were, stale, until the next check', async () => {
    const { perform, session, findings } = await opened(open(LIST));
    const before = session.view;
    expect(await perform(edit('H4', '良'))).toEqual({ ok: true, said: '已改动 1 个单元格。' });
    expect(session.view).toMatchObject({ isStale: true, isDirty: true, undo: '改动 1 个单元格' });
    expect(session.view.findings).toBe(before.findings);
    await perform({ kind: 'check' });
    expect(findings('grade-score-mismatch')).toEqual([]);
    expect(session.view.isStale).toBe(false);
  });

  test('an edit and the formulas that follow from it are one step', async () => {
    const { perform, cell } = await opened(open(LIST));
    await perform(edit('E3', 50));
    expect(await cell('E7')).toMatchObject({ value: 89 });
    await perform({ kind: 'undo' });
    expect(await cell('E7')).toMatchObject({ value: 79 });
    expect(await cell('E3')).toMatchObject({ value: 40 });
  });

  test('a formula typed gets its result, and keeps the number format given with it', async () => {
    const { perform, cell } = await opened(open(LIST));
    const cells = [{ row: 2, column: 5, value: null, formula: 'E3/D3', format: '0.00%' }];
    await perform({ kind: 'edit', sheet: '本级项目', cells });
    expect(await cell('F3')).toEqual({ value: 0.8, formula: 'E3/D3', format: '0.00%' });
  });

  test('an acceptance holds until its values change, then comes back with its reason', async () => {
    const { perform, session, findings } = await opened(open(LIST));
    expect(await perform({ kind: 'accept', findings: [GRADE], reason: ' 当地执行85/75/60 ' })).toMatchObject({
      ok: true,
    });
    expect(findings('grade-score-mismatch')[0]).toMatchObject({ accepted: '当地执行85/75/60', lapsed: null });
    expect(session.view).toMatchObject({ acceptedCount: 1, counts: { error: 2 }, undo: '认可 1 处' });
    await perform(edit('G4', 84));
    await perform({ kind: 'check' });
    expect(findings('grade-score-mismatch')[0]).toMatchObject({ accepted: null, lapsed: '当地执行85/75/60' });
    await perform(edit('G4', 85));
    await perform({ kind: 'check' });
    expect(session.view.acceptedCount).toBe(1);
    await perform({ kind: 'withdraw', findings: [GRADE] });
    expect(findings('grade-score-mismatch')[0]).toMatchObject({ accepted: null, lapsed: null });
  });

  test('an acceptance needs a reason and a finding; a withdrawal an acceptance', async () => {
    const { perform } = await opened(open(LIST));
    expect(await perform({ kind: 'accept', findings: [GRADE], reason: '  ' })).toMatchObject({ ok: false });
    expect(await perform({ kind: 'accept', findings: ['gone'], reason: '同意' })).toMatchObject({ ok: false });
    expect(await perform({ kind: 'withdraw', findings: [GRADE] })).toMatchObject({ ok: false });
  });

  test('accepting again replaces the reason', async () => {
    const { perform, findings, port } = await opened(open(LIST));
    await perform({ kind: 'accept', findings: [GRADE], reason: '一' });
    await perform({ kind: 'accept', findings: [GRADE, TOTAL], reason: '二' });
    expect(findings('grade-score-mismatch')[0]).toMatchObject({ accepted: '二' });
    const { accepted } = JSON.parse((await port.read()).state!) as { accepted: unknown[] };
    expect(accepted).toHaveLength(2);
  });

  test('a rule is switched off and on; then nothing of it stays in the workbook', async () => {
    const { perform, session, findings, port } = await opened(open(LIST));
    const isOn = (): boolean => session.view.rules.find(({ id }) => id === 'number-as-text')!.isOn;
    expect(isOn()).toBe(true);
    await perform({ kind: 'switch-rule', rule: 'number-as-text', isOn: false });
    expect([isOn(), findings('number-as-text').length]).toEqual([false, 0]);
    await perform({ kind: 'switch-rule', rule: 'number-as-text', isOn: true });
    expect([isOn(), findings('number-as-text').length]).toEqual([true, 1]);
    expect((await port.read()).state).toBeUndefined();
    expect(await perform({ kind: 'switch-rule', rule: 'no-such', isOn: false })).toMatchObject({ ok: false });
  });

  test('a preset chosen goes before the one asked for; undo brings that back', async () => {
    const asked = { ...NATIONAL_PRESET, id: 'own', title: '本县标准', rules: { 'number-as-text': 'off' as const } };
    const { perform, session, findings } = await opened(open(LIST), { preset: asked });
    expect(session.view.preset).toBe('own');
    expect(session.view.presets.slice(0, 2).map(({ id }) => id)).toEqual(['own', 'national']);
    expect(findings('number-as-text')).toEqual([]);
    expect(await perform({ kind: 'switch-rule', rule: 'number-as-text', isOn: true })).toMatchObject({ ok: false });
    await perform({ kind: 'choose-preset', preset: 'scale-85-75-60' });
    expect(session.view.preset).toBe('scale-85-75-60');
    expect(findings('grade-score-mismatch').map(({ id }) => id)).not.toContain(GRADE);
    expect(session.view.undo).toContain(presetNamed('scale-85-75-60')!.title);
    await perform({ kind: 'undo' });
    expect(session.view.preset).toBe('own');
    await perform({ kind: 'redo' });
    expect(session.view.preset).toBe('scale-85-75-60');
    expect(await perform({ kind: 'choose-preset', preset: 'no-such' })).toMatchObject({ ok: false });
  });

  test('a column is mapped and left to the reader again', async () => {
    const { perform, session } = await opened(open(LIST));
    const score = () => session.view.tables[0]!.columns.find(({ field }) => field === 'score');
    expect(score()).toMatchObject({ name: '自评得分', column: 6, isOverridden: false });
    const list = { sheet: '本级项目', headerRow: 1 };
    await perform({ kind: 'map-column', override: { ...list, field: 'score', column: null } });
    expect(score()).toMatchObject({ column: null, isOverridden: true });
    await perform({ kind: 'map-column', override: { ...list, field: 'reviewScore', column: 6 } });
    expect(session.view.tables[0]!.columns.find(({ field }) => field === 'reviewScore')).toMatchObject({ column: 6 });
    expect(await perform({ kind: 'forget-column', ...list, field: 'score' })).toMatchObject({ ok: true });
    expect(await perform({ kind: 'forget-column', ...list, field: 'reviewScore' })).toMatchObject({ ok: true });
    expect(score()).toMatchObject({ column: 6, isOverridden: false });
    expect(await perform({ kind: 'forget-column', ...list, field: 'score' })).toMatchObject({ ok: false });
  });

  test('every column can be chosen, by its header', async () => {
    const { session } = await opened(open(LIST));
    expect(session.view.tables[0]!.headers.map(({ header }) => header)).toEqual([
      '序号',
      '项目名称',
      '主管部门',
      '全年预算数',
      '全年执行数',
      '执行率',
      '自评得分',
      '自评等级',
    ]);
  });

  test('rates and grades are computed; what is right is left', async () => {
    const { perform, cell } = await opened(open(LIST));
    expect(await perform({ kind: 'compute', replace: false, asValues: false })).toMatchObject({ ok: true });
    expect(await cell('F3')).toMatchObject({ value: 0.8, formula: 'IF(D3=0,0,ROUND(E3/D3,4))' });
    expect(await cell('H4')).toEqual({ value: '优' });
    await perform({ kind: 'compute', replace: true, asValues: true });
    expect(await cell('H4')).toEqual({ value: '良' });
    expect(await perform({ kind: 'compute', replace: true, asValues: true })).toEqual({
      ok: true,
      said: '执行率和等级：没有要填的。',
    });
  });

  test('summary sheets come, are said to be old after a change, and are written anew', async () => {
    const { perform, session } = await opened(open(LIST));
    expect(await perform({ kind: 'summarise', asValues: false })).toMatchObject({ ok: true });
    expect(session.view.ownSheets.map(({ key }) => key)).toContain('findings');
    expect(session.view.notes.join()).not.toContain('重新汇总');
    await perform(edit('G4', 95));
    expect(session.view.notes.join()).toContain('重新汇总');
    await perform({ kind: 'summarise', asValues: true });
    expect(session.view.notes.join()).not.toContain('重新汇总');
    await perform({ kind: 'undo' });
    expect(session.view.notes.join()).toContain('重新汇总');
  });

  test('a note in a sheet of ours makes it no older, and can be taken back', async () => {
    const { perform, session, port } = await opened(open(LIST));
    await perform({ kind: 'summarise', asValues: false });
    const sheet = session.view.ownSheets.find(({ key }) => key === 'findings')!.name;
    const before = await port.read();
    await perform({ kind: 'edit', sheet, cells: [{ row: 60, column: 0, value: '已问财政' }] });
    expect(session.view.notes.join()).not.toContain('重新汇总');
    await perform({ kind: 'undo' });
    expect(isSameWorkbook(await port.read(), before)).toBe(true);
  });

  test('marks come, are said to be old after a change, and go', async () => {
    const { perform, session } = await opened(open(LIST));
    expect(await perform({ kind: 'clear-marks' })).toEqual({ ok: true, said: '没有标记可清除。' });
    expect(session.view.undo).toBeNull();
    await perform({ kind: 'mark' });
    expect(session.view).toMatchObject({ hasMarks: true, undo: '标记 4 个单元格' });
    await perform({ kind: 'fix', findings: [GRADE] });
    expect(session.view.notes.join()).toContain('重新标记');
    expect(await perform({ kind: 'clear-marks' })).toEqual({ ok: true, said: '已清除标记。' });
    expect(session.view.hasMarks).toBe(false);
    expect(session.view.notes.join()).not.toContain('重新标记');
    await perform({ kind: 'undo' });
    expect(session.view.hasMarks).toBe(true);
  });

  test('cleaning takes out all that is ours and says what', async () => {
    const { perform, session, port } = await opened(open(LIST));
    expect(await perform({ kind: 'clean' })).toMatchObject({
      ok: true,
      said: expect.stringContaining('不用清理') as string,
    });
    expect(session.view.undo).toBeNull();
    await perform({ kind: 'mark' });
    await perform({ kind: 'summarise', asValues: false });
    await perform({ kind: 'accept', findings: [GRADE], reason: '同意' });
    const { said } = await perform({ kind: 'clean' });
    expect(said).toContain('去掉了标记；去掉了工作表：自评结果汇总');
    expect(said).toContain('去掉了保存在工作簿里的核对设置');
    expect(session.view).toMatchObject({ ownSheets: [], hasMarks: false, acceptedCount: 0 });
    expect((await port.read()).sheets).toHaveLength(1);
  });

  test('the view is worded in the other language, and so are undo and later replies', async () => {
    const { perform, session } = await opened(open(LIST));
    await perform({ kind: 'fix', findings: [GRADE] });
    await perform({ kind: 'speak', language: 'en-US' });
    expect(session.view).toMatchObject({ language: 'en-US', undo: '1 fix' });
    expect(session.view.rules[0]!.title).toBe('Batches and document numbers run in opposite order');
    expect(session.view.findings[0]!.todo).not.toMatch(/[一-龥]/);
    expect(await perform({ kind: 'undo' })).toEqual({ ok: true, said: 'Undone: 1 fix.' });
  });

  test('a change from elsewhere to what a fix rests on is refused at first, and known after a check', async () => {
    const { perform, port, session } = await opened(open(LIST));
    const other = { kind: 'set-cells' as const, sheet: '本级项目', cells: [{ row: 3, column: 6, value: 75 }] };
    await port.apply([other], await port.read());
    expect(await perform({ kind: 'fix', findings: [GRADE] })).toMatchObject({ ok: false });
    await perform({ kind: 'check' });
    expect(session.view.findings.map(({ id }) => id)).toContain(GRADE);
    // Two grades off: nobody can say any more which of the two is wrong.
    expect(await perform({ kind: 'fix', findings: [GRADE] })).toMatchObject({
      ok: false,
      said: '没有可直接采用的改法，请手工修改。',
    });
  });

  test('a saved workbook is clean again, and dirty once the last step is undone', async () => {
    const { perform, session, views } = await opened(open(LIST), { isDirty: true });
    expect(session.view.isDirty).toBe(true);
    await perform({ kind: 'fix', findings: [GRADE] });
    session.saved();
    expect(views.at(-1)!.isDirty).toBe(false);
    await perform({ kind: 'undo' });
    expect(session.view.isDirty).toBe(true);
    await perform({ kind: 'redo' });
    expect(session.view.isDirty).toBe(false);
  });
});

test('nothing is written to a workbook that was converted', async () => {
  const { perform, port, session } = await opened(WORKBOOKS[0]![1](LIST), { isReadOnly: true });
  const before = await port.read();
  for (const action of [
    { kind: 'fix', findings: [GRADE] },
    { kind: 'accept', findings: [GRADE], reason: '同意' },
    { kind: 'compute', replace: true, asValues: false },
    { kind: 'summarise', asValues: false },
    { kind: 'mark' },
    { kind: 'clean' },
    { kind: 'switch-rule', rule: 'number-as-text', isOn: false },
    edit('A1', 'x'),
    { kind: 'undo' },
  ] as const) {
    const reply = await perform(action);
    expect(reply).toMatchObject({ ok: false, said: expect.stringContaining('只能核对') as string });
  }
  expect(await port.read()).toBe(before);
  expect((await session.preview({ kind: 'mark' })).notes.join()).toContain('只能核对');
  expect(await perform({ kind: 'check' })).toMatchObject({ ok: true });
});

test('a workbook that cannot be checked says why, and what rests on the check is refused', async () => {
  const circular = LIST.replace('=SUM(E3:E6) → 79.00', '=SUM(E3:E7) → 0');
  const { perform, session } = await opened(WORKBOOKS[0]![1](circular));
  expect(session.view).toMatchObject({
    verdict: 'not-checked',
    obstacle: expect.stringContaining('循环引用') as string,
  });
  expect(await perform({ kind: 'compute', replace: true, asValues: false })).toEqual({
    ok: false,
    said: session.view.obstacle,
  });
  await perform(edit('E7', null, 'SUM(E3:E6)'));
  await perform({ kind: 'check' });
  expect(session.view).toMatchObject({ verdict: 'errors', obstacle: null });
});

test('a workbook without a list has nothing to check', async () => {
  const { session } = await opened(WORKBOOKS[0]![1]('# 表\n| 说明 | 没有清单 |'));
  expect(session.view).toMatchObject({ verdict: 'no-list', tables: [], findings: [] });
  expect(session.view.obstacle).toContain('没有找到项目清单');
});

test('a list in order is clear', async () => {
  const { session } = await opened(
    WORKBOOKS[0]![1](`
      # 表
      | 单位：万元 | | | | |
      | 序号 | 项目名称 | 全年预算数 | 全年执行数 | 自评得分 | 自评等级 |
      | 1 | 城乡医疗救助 | 50.00 | 50.00 | 95 | 优 |
      | 2 | 征兵工作经费 | 30.00 | 30.00 | 85 | 良 |
      | 合计 | | 80.00 | 80.00 | | |`),
  );
  expect(session.view.verdict).toBe('clear');
});
