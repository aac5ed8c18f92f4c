import { act, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { MemoryWorkbook } from '../../../src/adapters/memory';
import { WorkbookSession, type Action, type Desk, type Progress, type SessionView } from '../../../src/app/session';
import { parseCell, type CellRef, type RangeRef } from '../../../src/core/address';
import { cellOf } from '../../../src/core/snapshot';
import type { Language } from '../../../src/core/words';
import { FindingsTab, type FindingsFocus } from '../../../src/ui/findings/findings-tab';
import { Themed } from '../../../src/ui/theme';
import { WordsProvider } from '../../../src/ui/words';
import { drawWorkbook } from '../../drawing/draw-workbook';

/** A wrong grade, a number stored as text that spoils a total, a wrong total typed in by hand. */
const LIST = `
  # 本级项目
  | 2023年度项目支出绩效自评结果汇总表（单位：万元） | | | | | | |
  | 序号 | 项目名称     | 主管部门 | 全年预算数 | 全年执行数 | 执行率  | 自评得分 | 自评等级 |
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
  readonly focus?: FindingsFocus;
  /** Stands in for a part of the real desk. */
  readonly desk?: Partial<Desk>;
  /** What the view says instead. */
  readonly said?: Partial<SessionView>;
}

/** The tab beside a workbook in memory. */
export interface StandingFindings {
  readonly user: UserEvent;
  readonly session: WorkbookSession;
  readonly actions: readonly Action[];
  readonly revealed: readonly RangeRef[];
  /** The user selects a cell of 本级项目 in the grid. */
  readonly select: (address: string | null) => void;
  /** The view as it would be with this. */
  readonly say: (said: Partial<SessionView>) => void;
  readonly value: (address: string) => Promise<unknown>;
}

export async function standingFindings(given: Given = {}): Promise<StandingFindings> {
  const { language = 'zh-CN', desk = {}, progress = null } = given;
  const actions: Action[] = [];
  const revealed: RangeRef[] = [];
  const told = {
    view: nobody as (view: SessionView) => void,
    said: nobody as (said: Partial<SessionView>) => void,
    selection: nobody as (cell: CellRef | null) => void,
  };
  const port = new MemoryWorkbook(drawWorkbook(given.drawing ?? LIST));
  const session = new WorkbookSession(port, {
    language,
    isReadOnly: given.isReadOnly ?? false,
    onView: (view) => act(() => told.view(view)),
  });
  if (given.isUnchecked !== true) await session.perform({ kind: 'check' });
  const recording: Desk = {
    preview: (action) => session.preview(action),
    explain: (rule) => session.explain(rule),
    cancel: () => session.cancel(),
    ...desk,
    perform: (action) => {
      actions.push(action);
      return session.perform(action);
    },
  };

  function Shell() {
    const [view, setView] = useState(session.view);
    const [said, setSaid] = useState<Partial<SessionView>>(given.said ?? {});
    const [selection, setSelection] = useState<CellRef | null>(null);
    const [focus, setFocus] = useState(given.focus ?? null);
    Object.assign(told, { view: setView, said: setSaid, selection: setSelection });
    return (
      <Themed choice="light">
        <WordsProvider language={language}>
          <FindingsTab
            {...{ selection, progress, focus }}
            view={{ ...view, ...said }}
            desk={recording}
            onReveal={(place) => revealed.push(place)}
            onUnfocus={() => setFocus(null)}
          />
        </WordsProvider>
      </Themed>
    );
  }

  giveHeight();
  render(<Shell />);
  return {
    user: userEvent.setup(),
    session,
    actions,
    revealed,
    select: (address) =>
      act(() => told.selection(address === null ? null : { sheet: '本级项目', ...parseCell(address)! })),
    say: (said) => act(() => told.said(said)),
    value: async (address) => cellOf(await port.read(), { sheet: '本级项目', ...parseCell(address)! })?.value,
  };
}

const nobody = (): void => undefined;

// jsdom lays nothing out: without a height a virtual list has room for no row.
function giveHeight(): void {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 600 });
}
