import { MONEY_FIELDS } from '../../book';
import type { Grid } from '../grid';
import type { Header } from '../header/header';
import type { Columns } from '../header/map-columns';
import { squeezed } from '../words/squeezed';

/** Where things stand in the rows of one table. */
export interface Layout {
  readonly grid: Grid;
  readonly header: Header;
  readonly columns: Columns;
  readonly name: number;
  /** Undefined where the column is missing, or there but never filled. */
  readonly sequence: number | undefined;
  readonly grade: number | undefined;
  readonly score: number | undefined;
  /** Amounts. */
  readonly money: readonly number[];
  /** Amounts, rates and scores: what only a project or a total has. */
  readonly figures: readonly number[];
  /** Columns in which a total or a heading may have its label: those left of the figures, the name's among them. */
  readonly labels: readonly number[];
  /** Columns of texts that may run on in the next row. */
  readonly texts: readonly number[];
  /** The key of the header over the names, to know it again below. */
  readonly anchorKey: string;
}

export function layoutOf(grid: Grid, header: Header, columns: Columns): Layout {
  const name = columns.name!.column;
  const money = MONEY_FIELDS.flatMap((field) => columns[field]?.column ?? []);
  const others = (['executionRate', 'score', 'reviewScore'] as const).flatMap((field) => columns[field]?.column ?? []);
  const figures = [...money, ...others];
  const grade = columns.grade?.column;
  const end = Math.max(name + 1, Math.min(...figures, grade ?? Infinity));
  const isText = (column: number) => !figures.includes(column) && column !== grade;
  const labels = range(header.left, end).filter(isText);
  const sequence = sequenceOf(grid, header, columns);
  const texts = range(header.left, header.right + 1).filter((column) => isText(column) && column !== sequence);
  const anchorKey = header.columns.find(({ column }) => column === name)?.key ?? '';
  return {
    grid,
    header,
    columns,
    name,
    sequence,
    grade,
    score: columns.score?.column,
    money,
    figures,
    labels,
    texts,
    anchorKey,
  };
}

const SAMPLE_ROWS = 100;

function sequenceOf(grid: Grid, header: Header, { sequence }: Columns): number | undefined {
  if (!sequence) return undefined;
  const from = grid.indexOf(header.bottom + 1);
  const rows = grid.rowNumbers.slice(from, from + SAMPLE_ROWS);
  const isFilled = rows.some((row) => /^[(]?\d/.test(squeezed(grid.ownText(row, sequence.column))));
  return isFilled ? sequence.column : undefined;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
