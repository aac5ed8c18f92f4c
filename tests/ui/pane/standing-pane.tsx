import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { MemoryWorkbook } from '../../../src/adapters/memory';
import { WorkbookSession, type Action, type Desk, type Progress, type SessionView } from '../../../src/app/session';
import { parseCell, type RangeRef } from '../../../src/core/address';
import { cellOf } from '../../../src/core/snapshot';
import { Pane, type PaneSettings } from '../../../src/ui/pane';
import { Themed } from '../../../src/ui/theme';
import { WordsProvider } from '../../../src/ui/words';
import { drawWorkbook } from '../../drawing/draw-workbook';

// Finding by role is slow in jsdom: a pane holds a few hundred elements.
jest.setTimeout(30_000);

interface Standing {
  readonly drawing?: string;
  readonly isReadOnly?: boolean;
  /** Stands in for a part of the real desk. */
  readonly desk?: Partial<Desk>;
}

/** A pane as a shell has it, on a workbook in memory. */
export interface StandingPane {
  readonly user: UserEvent;
  readonly session: WorkbookSession;
  /** What the pane asked of its desk. */
  readonly actions: readonly Action[];
  readonly revealed: readonly RangeRef[];
  readonly settings: () => PaneSettings;
  /** Something happens outside the pane. */
  readonly outside: (happens: () => unknown) => Promise<void>;
  readonly progress: (progress: Progress | null) => void;
  /** A value of 本级项目, as it is now. */
  readonly value: (address: string) => Promise<unknown>;
  readonly sheets: () => Promise<readonly string[]>;
}

interface Told {
  view: (view: SessionView) => void;
  progress: (progress: Progress | null) => void;
}

/** A list with an empty rate and a wrong grade. */
const LIST = `
  # 本级项目
  | 2023年度项目支出绩效自评结果汇总表（单位：万元） | | | | | | |
  | 序号 | 项目名称     | 主管部门 | 全年预算数 | 全年执行数 | 执行率  | 自评得分 | 自评等级 |
  | 1    | 城乡医疗救助 | 民政局   | 50.00      | 40.00      |         | 95       | 优       |
  | 2    | 征兵工作经费 | 武装部   | 30.00      | 30.00      | 100.00% | 85       | 优       |
  | 3    | 道路养护     | 交通局   | 20.00      | 10.00      | 50.00%  | 75       | 中       |
  | 4    | 学校校舍维修 | 教育局   | 10.00      | 9.00       | 90.00%  | 92       | 优       |`;

/** A value is typed into a cell of 本级项目. */
export function edit(address: string, value: number): Action {
  return { kind: 'edit', sheet: '本级项目', cells: [{ ...parseCell(address)!, value }] };
}

/** A button once it can be pressed. */
export async function ready(name: string | RegExp): Promise<HTMLElement> {
  const button = await screen.findByRole('button', { name, hidden: true });
  await waitFor(() => expect(button.getAttribute('aria-disabled')).not.toBe('true'));
  return button;
}

export async function standingPane({
  drawing = LIST,
  isReadOnly = false,
  desk = {},
}: Standing = {}): Promise<StandingPane> {
  const actions: Action[] = [];
  const revealed: RangeRef[] = [];
  const told: Told = { view: () => undefined, progress: () => undefined };
  let settings: PaneSettings = { language: 'zh-CN', theme: 'light' };
  const port = new MemoryWorkbook(drawWorkbook(drawing));
  const session = new WorkbookSession(port, {
    language: 'zh-CN',
    isReadOnly,
    onView: (view) => act(() => told.view(view)),
  });
  await session.perform({ kind: 'check' });
  const recording: Desk = {
    preview: (action) => session.preview(action),
    explain: (rule) => session.explain(rule),
    cancel: () => session.cancel(),
    ...desk,
    perform: (action) => {
      actions.push(action);
      return (desk.perform ?? ((one) => session.perform(one)))(action);
    },
  };

  function Shell() {
    const [view, setView] = useState(session.view);
    const [progress, setProgress] = useState<Progress | null>(null);
    const [chosen, setChosen] = useState(settings);
    Object.assign(told, { view: setView, progress: setProgress });
    settings = chosen;
    return (
      <Themed choice={chosen.theme}>
        <WordsProvider language={chosen.language}>
          <Pane
            view={view}
            desk={recording}
            progress={progress}
            selection={null}
            onReveal={(place) => revealed.push(place)}
            settings={chosen}
            onSettings={setChosen}
          />
        </WordsProvider>
      </Themed>
    );
  }

  render(<Shell />);
  return {
    user: userEvent.setup(),
    session,
    actions,
    revealed,
    settings: () => settings,
    outside: (happens) => act(async () => void (await happens())),
    progress: (progress) => act(() => told.progress(progress)),
    value: async (address) => cellOf(await port.read(), { sheet: '本级项目', ...parseCell(address)! })?.value,
    sheets: async () => (await port.read()).sheets.map(({ name }) => name),
  };
}
