import type { OwnSheet } from '../changes';
import type { FormDraft } from './form-draft';
import { executionCells, fundsBlock } from './funds-block';
import { indicatorRows, totalRow } from './indicator-rows';
import { managementRows } from './management-rows';
import { across, down, SheetDraft } from './sheet-draft';

const SIDE_WIDTH = 9;
const TITLE_HEIGHT = 34;
const ROW_HEIGHT = 28;
const GOALS_HEIGHT = 96;
const FUNDS_HEADER_HEIGHT = 34;

/** A form as the annex prints it, ready to be filled in. The sheet is the user's: it bears no tag. */
export function formSheet(draft: FormDraft, name: string): OwnSheet {
  const sheet = new SheetDraft();
  const last = draft.layout.columns.length;
  const fundsTop = headRows(sheet, draft);
  const belowFunds = fundsBlock(sheet, fundsTop, draft);
  sheet.heights.set(fundsTop, FUNDS_HEADER_HEIGHT);
  for (let row = 2; row < belowFunds; row += 1) if (!sheet.heights.has(row)) sheet.heights.set(row, ROW_HEIGHT);
  const goalsTop = draft.layout.isScored ? belowFunds : managementRows(sheet, belowFunds, last);
  const headerRow = goalRows(sheet, goalsTop, draft);
  const below = indicatorRows(sheet, headerRow, draft);
  if (draft.layout.isScored) {
    totalRow(sheet, below, { draft, execution: executionCells(fundsTop, draft), first: headerRow + 1 });
  }
  return {
    key: 'form',
    name,
    cells: sheet.cells,
    widths: [SIDE_WIDTH, ...draft.layout.columns.map(({ width }) => width)],
    heights: sheet.heights,
    merges: sheet.merges,
    charts: [],
    frozenRows: 0,
    print: { landscape: false, repeatRows: [headerRow, headerRow], hasPageNumbers: false },
  };
}

/** Title, year, project and units. Returns the row below. */
function headRows(sheet: SheetDraft, { layout, ...draft }: FormDraft): number {
  const last = layout.columns.length;
  const half = Math.ceil(last / 2);
  sheet.put(across(0, 0, last), 'title', layout.title);
  sheet.put(across(1, 0, last), 'caption', `（${draft.year ?? '　　　　'}年度）`);
  sheet.put(across(2, 0, 1), 'center', layout.labels.name);
  sheet.put(across(2, 2, last), 'center', draft.name);
  sheet.put(across(3, 0, 1), 'center', layout.labels.department);
  sheet.put(across(3, 2, half), 'center', draft.department ?? '');
  sheet.put(across(3, half + 1, half + 2), 'center', layout.labels.unit);
  sheet.put(across(3, half + 3, last), 'center', draft.unit ?? '');
  sheet.heights.set(0, TITLE_HEIGHT);
  sheet.heights.set(1, 20);
  return 4;
}

/** 年度总体目标: 预期目标 and 实际完成情况, room below. Returns the row below. */
function goalRows(sheet: SheetDraft, top: number, { layout }: FormDraft): number {
  const last = layout.columns.length;
  const half = Math.ceil(last / 2);
  sheet.put(down(0, top, top + 1), 'center', layout.isScored ? '年度\n总体\n目标' : '总体\n目标');
  sheet.put(across(top, 1, half), 'center', layout.isScored ? '预期目标' : '总体目标');
  sheet.put(across(top, half + 1, last), 'center', layout.isScored ? '实际完成情况' : '全年实际完成情况');
  sheet.put(across(top + 1, 1, half), 'text');
  sheet.put(across(top + 1, half + 1, last), 'text');
  sheet.heights.set(top, ROW_HEIGHT);
  sheet.heights.set(top + 1, GOALS_HEIGHT);
  return top + 2;
}
