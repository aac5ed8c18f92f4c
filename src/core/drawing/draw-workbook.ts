import { parseCell, parseRange, type RangeAddress } from '../address';
import type { Cell, DefinedName, ExcelTable, Sheet, SheetRow, WorkbookSnapshot } from '../snapshot';
import { drawCell } from './draw-cell';

/**
 * A workbook drawn as the user sees it:
 *
 *     # 本级项目                      a sheet; then optional lines of settings
 *     hidden rows 3, 5               hidden columns C · merge A1:F1, B2:B4 · table 项目表 A1:F9 · filter A1:F9
 *     protected · state hidden       (one setting a line)
 *     | 序号 | 项目名称 | 得分 |       the first drawn row is row 1; an empty cell is empty
 *     name 合计 本级项目!$D$4          a defined name
 *
 * drawCell says how cells are written.
 */
export function drawWorkbook(drawing: string, extra: Partial<WorkbookSnapshot> = {}): WorkbookSnapshot {
  const sheets: Sheet[] = [];
  const names: DefinedName[] = [];
  for (const block of drawing.split(/^\s*# /m).slice(1)) {
    const lines = block.split('\n').map((line) => line.trim());
    sheets.push(
      drawSheet(
        lines[0]!,
        lines.slice(1).filter((line) => line !== ''),
        names,
      ),
    );
  }
  return { sheets, names, date1904: false, warnings: [], ...extra };
}

function drawSheet(name: string, lines: readonly string[], names: DefinedName[]): Sheet {
  const rows = new Map<number, SheetRow>();
  let settings: Partial<Sheet> = {};
  let row = 0;
  for (const line of lines) {
    if (!line.startsWith('|')) settings = { ...settings, ...setting(line, names, settings) };
    else {
      const cells = line
        .slice(1, -1)
        .split('|')
        .map((text) => drawCell(text.trim()));
      if (cells.some(Boolean)) rows.set(row, withoutTail(cells));
      row += 1;
    }
  }
  return {
    name,
    visibility: 'visible',
    rows,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    isProtected: false,
    ...settings,
  };
}

function withoutTail(cells: readonly (Cell | undefined)[]): (Cell | undefined)[] {
  let length = cells.length;
  while (length > 0 && !cells[length - 1]) length -= 1;
  return cells.slice(0, length);
}

function setting(line: string, names: DefinedName[], before: Partial<Sheet>): Partial<Sheet> {
  const rest = line.replace(/^\S+(\s(rows|columns))?\s*/, '');
  const parts = rest.split(/,\s*/);
  if (line.startsWith('hidden rows')) return { hiddenRows: new Set(parts.map((part) => Number(part) - 1)) };
  if (line.startsWith('hidden columns'))
    return { hiddenColumns: new Set(parts.map((part) => parseCell(`${part}1`)!.column)) };
  if (line.startsWith('merge')) return { merges: parts.map(range) };
  if (line.startsWith('filter')) return { filter: range(rest) };
  if (line.startsWith('table')) return { tables: [...(before.tables ?? []), excelTable(rest)] };
  if (line.startsWith('state')) return { visibility: rest as Sheet['visibility'] };
  if (line.startsWith('ours')) return { ours: rest };
  if (line === 'protected') return { isProtected: true };
  if (line.startsWith('name')) {
    const [name = '', refersTo = ''] = rest.split(' ');
    names.push({ name, refersTo });
    return {};
  }
  throw new Error(`Not understood in a drawing: ${line}`);
}

function range(text: string): RangeAddress {
  const parsed = parseRange(text.trim());
  if (!parsed) throw new Error(`No range: ${text}`);
  return parsed;
}

function excelTable(text: string): ExcelTable {
  const [name = '', place = '', totals] = text.split(' ');
  return { name, range: range(place), headerRows: 1, totalsRows: totals === 'totals' ? 1 : 0 };
}
