import type { RangeAddress } from '../../address';
import type { SheetRow } from '../../snapshot';
import type { Grid } from '../grid';
import { indicatorWord, maySayIndicators } from './indicator-words';
import { indicatorHeadersAt, type IndicatorHeader } from './indicator-header';
import { labelIn } from './label-words';
import { isOfAnotherKind, titleIn, type Title } from './title';
import { rowsOf, shownIn, type Window } from './window';

/** A form with the part of the sheet that is its own. */
export interface FoundForm {
  readonly window: Window;
  readonly header: IndicatorHeader;
  readonly title?: Title;
}

// Where forms stand, the words 一级指标 stand far up, or in the first columns of a row.
const ROWS_READ_WHOLE = 200;
const COLUMNS_READ_BELOW = 6;
const MAX_ROWS_ABOVE = 80;
// Far more than anybody has; so that no sheet keeps us busy for minutes.
const MAX_FORMS = 1000;
const MAX_ROWS = 2000;

/** Whether a sheet may hold a form at all: cheap, for it is asked of every sheet. */
export function mayHoldForms(grid: Grid): boolean {
  let rows = 0;
  for (const cells of grid.sheet.rows.values()) {
    rows += 1;
    const last = rows <= ROWS_READ_WHOLE ? cells.length : Math.min(cells.length, COLUMNS_READ_BELOW);
    for (let column = 0; column < last; column += 1) {
      const value = cells[column]?.value;
      if (typeof value === 'string' && maySayIndicators(value)) return true;
    }
  }
  return false;
}

/** The forms of a sheet from top to bottom and left to right; `taken`: what is known to be something else. */
export function findForms(grid: Grid, taken: readonly RangeAddress[]): FoundForm[] {
  const headers = headersOf(grid, taken);
  const found = headers.flatMap((header) => formAt(grid, header, { headers, taken }) ?? []);
  return found.map((form) => withoutNext(form, found));
}

function headersOf(grid: Grid, taken: readonly RangeAddress[]): IndicatorHeader[] {
  const headers: IndicatorHeader[] = [];
  let below = 0;
  for (const [row, cells] of grid.sheet.rows) {
    if (row < below || taken.some(({ top, bottom }) => row >= top && row <= bottom)) continue;
    if (!cells.some((cell) => typeof cell?.value === 'string' && headsIndicators(grid, cell.value))) continue;
    if (headers.length >= MAX_FORMS) break;
    if (![row - 1, row, row + 1].some((one) => saysValues(grid.sheet.rows.get(one)))) continue;
    const here = indicatorHeadersAt(grid, row, below);
    headers.push(...here);
    if (here.length > 0) below = here[0]!.bottom + 1;
  }
  return headers;
}

/** 产出指标（50分） has the word as well, but heads no column. */
function headsIndicators(grid: Grid, text: string): boolean {
  return maySayIndicators(text) && grid.told.by(indicatorWord, text) !== undefined;
}

/** Cheap: a header has a word for values or points. */
function saysValues(cells: SheetRow | undefined): boolean {
  return (
    cells?.some(
      (cell) => typeof cell?.value === 'string' && cell.value.length <= 20 && /[值分]|完成|实际|情况/.test(cell.value),
    ) ?? false
  );
}

interface Others {
  readonly headers: readonly IndicatorHeader[];
  readonly taken: readonly RangeAddress[];
}

function formAt(grid: Grid, header: IndicatorHeader, { headers, taken }: Others): FoundForm | undefined {
  const beside = headers.filter(({ top, left }) => top === header.top && left > header.left).map(({ left }) => left);
  const right = Math.min(Infinity, ...beside) - 1;
  const columns = { left: header.left, right };
  const above = headers.filter((one) => one.bottom < header.top && one.left <= right && one.right >= header.left);
  const ends = [...above, ...taken.filter(({ bottom }) => bottom < header.top)].map(({ bottom }) => bottom + 1);
  const from = Math.max(0, header.top - MAX_ROWS_ABOVE, ...ends);
  const title = titleAbove({ grid, ...columns }, from, header.top);
  if (title && isOfAnotherKind(title.text)) return undefined;
  const top = title?.row ?? firstLabelAbove({ grid, ...columns }, from, header.top);
  const bottom = Math.min(
    header.bottom + MAX_ROWS,
    ...taken.filter((one) => one.top > header.bottom).map((one) => one.top - 1),
  );
  const isScoredOnly = header.columns.target === undefined && header.columns.actual === undefined;
  const isSelf = [title?.text ?? '', grid.sheet.name].some((line) => line.includes('自评'));
  if (isScoredOnly && !isSelf) return undefined;
  return { window: { grid, top, bottom, ...columns }, header, ...(title ? { title } : {}) };
}

type Columns = Pick<Window, 'grid' | 'left' | 'right'>;

/** The nearest title over the header. */
function titleAbove(columns: Columns, from: number, to: number): Title | undefined {
  const rows = rowsOf({ grid: columns.grid, top: from, bottom: to - 1 }).reverse();
  for (const row of rows) {
    const title = titleIn(columns, row);
    if (title) return title;
  }
  return undefined;
}

/** Without a title a form begins with the name of its project. */
function firstLabelAbove(columns: Columns, from: number, to: number): number {
  const rows = rowsOf({ grid: columns.grid, top: from, bottom: to - 1 }).reverse();
  const named = rows.find((row) =>
    shownIn(columns, row).some(({ bare }) => columns.grid.told.by(labelIn, bare)?.kind === 'name'),
  );
  return named ?? to;
}

const ATTACHED = /^附(?:件|表)?[\d一二三四五六七八九十]*[-—.\d]*[:]?$/;

/** A form ends where the next one below it begins, with the line 附件2 over that. */
function withoutNext(form: FoundForm, all: readonly FoundForm[]): FoundForm {
  const { window, header } = form;
  const next = all.filter(
    ({ window: one }) => one.top > header.bottom && one.left <= header.right && one.right >= window.left,
  );
  if (next.length === 0) return form;
  let bottom = Math.min(window.bottom, ...next.map((one) => one.window.top - 1));
  const last = rowsOf({ grid: window.grid, top: header.bottom + 1, bottom }).at(-1);
  if (last !== undefined && shownIn(window, last).every(({ bare }) => ATTACHED.test(bare))) bottom = last - 1;
  return { ...form, window: { ...window, bottom } };
}
