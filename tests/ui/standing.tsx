import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { MemoryWorkbook } from '../../src/adapters/memory';
import {
  WorkbookSession,
  type Action,
  type Desk,
  type Progress,
  type Reply,
  type SessionView,
} from '../../src/app/session';
import { parseCell, type CellRef, type RangeRef } from '../../src/core/address';
import { cellOf } from '../../src/core/snapshot';
import type { Language } from '../../src/core/words';
import { CleanDialog } from '../../src/ui/dialogs';
import { FindingsTab, type FindingsFocus } from '../../src/ui/findings/findings-tab';
import { Pane, type PaneSettings } from '../../src/ui/pane';
import { PrecheckTab } from '../../src/ui/pane/late-tabs';
import { Themed } from '../../src/ui/theme';
import { WordsProvider } from '../../src/ui/words';
import { drawWorkbook } from '../drawing/draw-workbook';

// Finding by role is slow in jsdom: a pane holds a few hundred elements.
jest.setTimeout(30_000);

const HEAD = `
  # 本级项目
  | 2023年度项目支出绩效自评结果汇总表（单位：万元） | | | | | | |
  | 序号 | 项目名称     | 主管部门 | 全年预算数 | 全年执行数 | 执行率  | 自评得分 | 自评等级 |`;

/** A list with an empty rate and a wrong grade. */
const LIST = `${HEAD}
  | 1    | 城乡医疗救助 | 民政局   | 50.00      | 40.00      |         | 95       | 优       |
  | 2    | 征兵工作经费 | 武装部   | 30.00      | 30.00      | 100.00% | 85       | 优       |
  | 3    | 道路养护     | 交通局   | 20.00      | 10.00      | 50.00%  | 75       | 中       |
  | 4    | 学校校舍维修 | 教育局   | 10.00      | 9.00       | 90.00%  | 92       | 优       |`;

/** A wrong grade, a number stored as text that spoils a total, a wrong total typed in by hand. */
const SPOILED = `${HEAD}
  | 1    | 城乡医疗救助 | 民政局   | 50.00      | 40.00      | 80.00%  | 95       | 优       |
  | 2    | 征兵工作经费 | 武装部   | 30.00      | 30.00      | 100.00% | 85       | 优       |
  | 3    | 道路养护     | 交通局   | 20.00      | '10.00     | 50.00%  | 75       | 中       |
  | 4    | 学校校舍维修 | 教育局   | 10.00      | 9.00       | 90.00%  | 92       | 优       |
  | 合计 |              |          | 100.00     | =SUM(E3:E6) → 79.00 | | | |`;

interface Given {
  readonly drawing?: string;
  readonly isReadOnly?: boolean;
  readonly isUnchecked?: boolean;
  readonly language?: Language;
  readonly progress?: Progress;
  /** Stands in for a part of the real desk. */
  readonly desk?: Partial<Desk>;
}

/** What a shell gives to what it shows. */
interface Shown {
  readonly view: SessionView;
  readonly desk: Desk;
  readonly progress: Progress | null;
  readonly selection: CellRef | null;
  readonly heard: Reply | null;
  readonly onReveal: (place: RangeRef) => void;
  readonly settings: PaneSettings;
  readonly onSettings: (settings: PaneSettings) => void;
}

/** Something of the pane beside a workbook in memory, as a shell has it. */
export interface Standing {
  readonly user: UserEvent;
  readonly session: WorkbookSession;
  /** What was asked of the desk. */
  readonly actions: readonly Action[];
  readonly revealed: readonly RangeRef[];
  readonly settings: () => PaneSettings;
  /** Something happens outside the pane. */
  readonly outside: (happens: () => unknown) => Promise<void>;
  readonly progress: (progress: Progress | null) => void;
  /** Something asked elsewhere is answered. */
  readonly hear: (reply: Reply) => void;
  /** The user selects a cell of 本级项目 in the grid. */
  readonly select: (address: string | null) => void;
  /** The view as it would be with this. */
  readonly say: (said: Partial<SessionView>) => void;
  /** A value of 本级项目, as it is now. */
  readonly value: (address: string) => Promise<unknown>;
  readonly sheets: () => Promise<readonly string[]>;
}

/** The whole pane. */
export function standingPane({ drawing = LIST, ...given }: Given = {}): Promise<Standing> {
  return standing({ drawing, ...given }, (shown) => <Pane {...shown} />);
}

interface GivenFindings extends Given {
  readonly focus?: FindingsFocus;
  /** What the view says instead. */
  readonly said?: Partial<SessionView>;
}

/** The tab of the findings alone. */
export async function standingFindings({ drawing = SPOILED, said, ...given }: GivenFindings = {}): Promise<Standing> {
  giveHeight();
  const stands = await standing({ drawing, ...given }, (shown) => <Findings {...shown} first={given.focus ?? null} />);
  if (said) stands.say(said);
  return stands;
}

function Findings({ first, ...shown }: Shown & { readonly first: FindingsFocus | null }) {
  const [focus, setFocus] = useState(first);
  return <FindingsTab {...shown} focus={focus} onUnfocus={() => setFocus(null)} />;
}

async function standing(given: Given & { drawing: string }, show: (shown: Shown) => ReactNode): Promise<Standing> {
  const { language = 'zh-CN', desk = {} } = given;
  const actions: Action[] = [];
  const revealed: RangeRef[] = [];
  const told = {
    view: nobody as (view: SessionView) => void,
    said: nobody as (said: Partial<SessionView>) => void,
    selection: nobody as (cell: CellRef | null) => void,
    progress: nobody as (progress: Progress | null) => void,
    heard: nobody as (reply: Reply) => void,
  };
  let settings: PaneSettings = { language, theme: 'light' };
  const port = new MemoryWorkbook(drawWorkbook(given.drawing));
  const session = new WorkbookSession(port, {
    language,
    isReadOnly: given.isReadOnly ?? false,
    today: () => '2024-03-31',
    onView: (view) => act(() => told.view(view)),
  });
  if (given.isUnchecked !== true) await session.perform({ kind: 'check' });
  const recording: Desk = {
    preview: (action) => session.preview(action),
    explain: (rule) => session.explain(rule),
    formScores: (at) => session.formScores(at),
    readLastYear: (file) => session.readLastYear(file),
    cancel: () => session.cancel(),
    ...desk,
    perform: (action) => {
      actions.push(action);
      return (desk.perform ?? ((one) => session.perform(one)))(action);
    },
  };

  function Shell() {
    const [view, setView] = useState(session.view);
    const [said, setSaid] = useState<Partial<SessionView>>({});
    const [progress, setProgress] = useState(given.progress ?? null);
    const [selection, setSelection] = useState<CellRef | null>(null);
    const [heard, setHeard] = useState<Reply | null>(null);
    const [chosen, setChosen] = useState(settings);
    Object.assign(told, {
      view: setView,
      said: setSaid,
      progress: setProgress,
      selection: setSelection,
      heard: setHeard,
    });
    settings = chosen;
    return (
      <Themed choice={chosen.theme}>
        <WordsProvider language={chosen.language}>
          {show({
            view: { ...view, ...said },
            desk: recording,
            ...{ progress, selection, heard },
            onReveal: (place) => revealed.push(place),
            settings: chosen,
            onSettings: setChosen,
          })}
        </WordsProvider>
      </Themed>
    );
  }

  // As after a moment: what is loaded later is there.
  await Promise.all([PrecheckTab.preload(), CleanDialog.preload()]);
  render(<Shell />);
  return {
    user: userEvent.setup(),
    session,
    actions,
    revealed,
    settings: () => settings,
    outside: (happens) => act(async () => void (await happens())),
    progress: (progress) => act(() => told.progress(progress)),
    hear: (reply) => act(() => told.heard(reply)),
    select: (address) =>
      act(() => told.selection(address === null ? null : { sheet: '本级项目', ...parseCell(address)! })),
    say: (said) => act(() => told.said(said)),
    value: async (address) => cellOf(await port.read(), { sheet: '本级项目', ...parseCell(address)! })?.value,
    sheets: async () => (await port.read()).sheets.map(({ name }) => name),
  };
}

const nobody = (): void => undefined;

// jsdom lays nothing out: without a height a virtual list has room for no row.
function giveHeight(): void {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 600 });
}

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
