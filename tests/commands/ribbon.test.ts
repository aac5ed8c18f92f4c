import { associateCommands, type CommandEvent } from '../../src/commands/associate-commands';
import type { RibbonDesk } from '../../src/commands/ribbon-desk';
import type { Outcome } from '../../src/core/changes';
import { PaneModel } from '../../src/taskpane/desk/pane-model';
import { drawWorkbook } from '../drawing/draw-workbook';
import { LiveMemoryWorkbook } from '../taskpane/live-memory-workbook';

const WRONG = `
  # 本级项目
  | 项目支出绩效自评结果汇总表（单位：万元） | | | | | | |
  | 序号 | 项目名称     | 主管部门 | 全年预算数 | 全年执行数 | 执行率 | 自评得分 | 自评等级 |
  | 1    | 城乡医疗救助 | 民政局   | 50.00      | 40.00      | 80.00% | 95       | 优       |
  | 2    | 征兵工作经费 | 武装部   | 30.00      | 30.00      | 100.00% | 85      | 优       |`;
const NOTHING = '# 空表\n| 通讯录 |';

function ribbon(drawing: string) {
  const port = new LiveMemoryWorkbook(drawWorkbook(drawing));
  const model = new PaneModel(port, { language: 'zh-CN', breathe: () => Promise.resolve() });
  return { port, model, ...pressing(() => Promise.resolve(model)) };
}

/** The ribbon's buttons, pressed by name; how often Excel was told of the end, and the pane opened. */
function pressing(desk: () => Promise<RibbonDesk | undefined>, openPane = () => Promise.resolve()) {
  const commands = new Map<string, (event: CommandEvent) => Promise<void>>();
  const seen = { ends: 0, opened: 0 };
  associateCommands({
    associate: (name, command) => commands.set(name, command),
    desk,
    openPane: () => {
      seen.opened += 1;
      return openPane();
    },
  });
  const press = (name: string): Promise<void> => commands.get(name)!({ completed: () => (seen.ends += 1) });
  return { press, seen };
}

test('一键核对 checks and marks, and the pane hears of both', async () => {
  const { press, seen, model, port } = ribbon(WRONG);
  await press('checkAndMark');
  expect(port.memory.marks.length).toBeGreaterThan(0);
  expect(model.view.hasMarks).toBe(true);
  expect(model.state.current().heard).toMatchObject({
    ok: true,
    said: expect.stringMatching(/核对完成.*标记/) as string,
  });
  expect(seen).toEqual({ ends: 1, opened: 0 });
});

test('where nothing is to be seen in the workbook, the pane opens to say so', async () => {
  const { press, seen, model, port } = ribbon(NOTHING);
  await press('checkAndMark');
  expect(port.memory.marks).toEqual([]);
  expect(model.state.current().heard?.said).not.toBe('');
  expect(seen).toEqual({ ends: 1, opened: 1 });
});

test('一键汇总 writes the sheets and goes to the first', async () => {
  const { press, seen, model, port } = ribbon(WRONG);
  await press('summarise');
  expect(model.view.ownSheets.length).toBeGreaterThan(0);
  expect(port.revealed).toMatchObject([{ sheet: model.view.ownSheets[0]!.name, top: 0, left: 0 }]);
  expect(seen).toEqual({ ends: 1, opened: 0 });
});

test('清除标记 takes the marks away', async () => {
  const { press, seen, port } = ribbon(WRONG);
  await press('checkAndMark');
  await press('clearMarks');
  expect(port.memory.marks).toEqual([]);
  expect(seen).toEqual({ ends: 2, opened: 0 });
});

test('what a ribbon command did is taken back by the pane', async () => {
  const { press, model, port } = ribbon(WRONG);
  const before = await port.memory.read();
  await press('summarise');
  expect(model.view.undo).not.toBeNull();
  await model.perform({ kind: 'undo' });
  expect((await port.memory.read()).sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
});

describe.each(['checkAndMark', 'summarise', 'clearMarks'])('%s', (name) => {
  test('refused: the pane opens with the reason, and Excel hears of the end', async () => {
    const { press, seen, model, port } = ribbon(WRONG);
    await model.perform({ kind: 'check' });
    await model.perform({ kind: 'mark' });
    port.refusal = { ok: false, refusal: { reason: 'protected', place: { sheet: '本级项目' } } } as Outcome;
    await press(name);
    expect(model.state.current().heard).toMatchObject({ ok: false, said: expect.stringContaining('保护') as string });
    expect(seen).toEqual({ ends: 1, opened: 1 });
  });

  test('without a session in common with the pane, the pane opens', async () => {
    const { press, seen } = pressing(() => Promise.resolve(undefined));
    await press(name);
    expect(seen).toEqual({ ends: 1, opened: 1 });
  });

  test.each([
    ['the session breaks', pressing(() => Promise.reject(new Error('broken')))],
    [
      'the pane cannot be opened',
      pressing(
        () => Promise.resolve(undefined),
        () => Promise.reject(new Error('closed')),
      ),
    ],
  ])('ends all the same where %s', async (_, { press, seen }) => {
    const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    await press(name);
    expect(seen.ends).toBe(1);
    expect(said).toHaveBeenCalled();
    said.mockRestore();
  });
});
