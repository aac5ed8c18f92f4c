import { contains } from '../../address';
import type { Grid } from '../grid';
import { headerKey } from '../words/header-key';
import { squeezed } from '../words/squeezed';
import { unitInHeader } from '../words/unit-of-measure';
import { headerBand } from './band';
import { columnWords } from './column-words';
import { isSecondOfMerge, textsOver, type Span } from './header-texts';
import { reachOf } from './reach';
import type { Header, HeaderColumn } from './header';

/** The header around a cell that names projects; undefined where it cannot be one. */
export function readHeader(grid: Grid, row: number, anchor: number): Header | undefined {
  const band = headerBand(grid, row, anchor);
  if (!band) return undefined;
  const [top, bottom] = band;
  const table = grid.sheet.tables.find(
    ({ range, headerRows }) => headerRows > 0 && contains(range, { row, column: anchor }),
  );
  if (table && table.range.top === row) {
    const { left, right, bottom: lastRow } = table.range;
    return { top: row, bottom: row, left, right, anchor, lastRow, columns: columnsOf(grid, [row, row], [left, right]) };
  }
  const reach = reachOf(grid, band, anchor);
  return { top, bottom, left: reach[0], right: reach[1], anchor, columns: columnsOf(grid, band, reach) };
}

function columnsOf(grid: Grid, band: Span, [left, right]: Span): HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  for (let column = left; column <= right; column += 1) {
    if (isSecondOfMerge(grid, band[1], column)) continue;
    const texts = textsOver(grid, band, column);
    if (texts.length > 0) columns.push({ column, ...grid.told.by(headerOf, texts.join(BETWEEN)) });
  }
  return columns;
}

// No cell holds it.
const BETWEEN = '\u0000';

/** What the texts over a column say, top to bottom; in one, for the same comes again on sheet after sheet. */
function headerOf(joined: string): Omit<HeaderColumn, 'column'> {
  const texts = joined.split(BETWEEN);
  const text = texts.map((one) => one.replace(/\s*[\r\n]+\s*/g, '')).join(' ');
  const unit = texts.flatMap((one) => unitInHeader(one) ?? []).at(-1);
  const year = Number(texts.flatMap((one) => /^(20\d\d)年/.exec(squeezed(one))?.[1] ?? []).at(-1) ?? 0);
  const isPercent = squeezed(text).includes('%') && !squeezed(text).includes('×100');
  return {
    text,
    key: headerKey(texts.join('')),
    words: columnWords(texts),
    isPercent,
    ...(unit ? { unit } : {}),
    ...(year ? { year } : {}),
  };
}
