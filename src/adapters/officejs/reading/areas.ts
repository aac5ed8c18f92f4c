import {
  MAX_COLUMNS,
  MAX_ROWS,
  formatRange,
  parseRange,
  unquoteSheetName,
  type RangeAddress,
} from '../../../core/address';

export function columnsOf({ left, right }: RangeAddress): number {
  return right - left + 1;
}

export function rowsOf({ top, bottom }: RangeAddress): number {
  return bottom - top + 1;
}

export function cellsOf(range: RangeAddress): number {
  return rowsOf(range) * columnsOf(range);
}

/** `'Bob''s'!B2:C3`, `甲!2:5` or `C:D` as Excel gives addresses → the rectangle; undefined where it is none. */
export function parseArea(address: string): RangeAddress | undefined {
  const text = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const rows = /^(\d+):(\d+)$/.exec(text);
  if (rows) return parseRange(`A${rows[1]}:${formatRange(cornerOf(Number(rows[2]) - 1, MAX_COLUMNS - 1))}`);
  const columns = /^([A-Z]+):([A-Z]+)$/i.exec(text);
  return parseRange(columns ? `${columns[1]}1:${columns[2]}${MAX_ROWS}` : text);
}

/** The sheet that an address names. */
export function sheetOfArea(address: string): string {
  return unquoteSheetName(address.slice(0, Math.max(address.lastIndexOf('!'), 0)));
}

function cornerOf(row: number, column: number): RangeAddress {
  return { top: row, bottom: row, left: column, right: column };
}

export function intersection(a: RangeAddress, b: RangeAddress): RangeAddress | undefined {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : undefined;
}

export function encloses(outer: RangeAddress, inner: RangeAddress): boolean {
  const both = intersection(outer, inner);
  return both !== undefined && cellsOf(both) === cellsOf(inner);
}

/** What of `range` lies outside `hole`: right of it, then below, above and left of it. */
export function without(range: RangeAddress, hole: RangeAddress | undefined): RangeAddress[] {
  const both = hole && intersection(range, hole);
  if (!both) return [range];
  const beside = { top: both.top, bottom: both.bottom };
  const parts: RangeAddress[] = [
    { ...range, bottom: both.top - 1 },
    { ...beside, left: range.left, right: both.left - 1 },
    { ...beside, left: both.right + 1, right: range.right },
    { ...range, top: both.bottom + 1 },
  ];
  return parts.filter(({ top, bottom, left, right }) => top <= bottom && left <= right);
}

/** A range cut below about so many of its cells, at a row where it has several; undefined where it is one cell. */
export function cut(range: RangeAddress, cells: number): readonly [RangeAddress, RangeAddress] | undefined {
  const rows = rowsOf(range);
  if (rows > 1) {
    const kept = Math.min(Math.max(Math.floor(cells / columnsOf(range)), 1), rows - 1);
    return [
      { ...range, bottom: range.top + kept - 1 },
      { ...range, top: range.top + kept },
    ];
  }
  const columns = columnsOf(range);
  if (columns === 1) return undefined;
  const kept = Math.min(Math.max(Math.floor(cells), 1), columns - 1);
  return [
    { ...range, right: range.left + kept - 1 },
    { ...range, left: range.left + kept },
  ];
}
