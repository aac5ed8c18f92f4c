import { MONEY_FIELDS } from '../../book';
import type { Grid } from '../grid';
import type { Header } from '../header/header';
import type { Columns } from '../header/map-columns';

/** Where things stand in the rows of one table. */
export interface Layout {
  readonly grid: Grid;
  readonly header: Header;
  readonly columns: Columns;
  readonly name: number;
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
}

export function layoutOf(grid: Grid, header: Header, columns: Columns): Layout {
  const name = columns.name!.column;
  const money = MONEY_FIELDS.flatMap((field) => columns[field]?.column ?? []);
  const others = (['executionRate', 'score', 'reviewScore'] as const).flatMap((field) => columns[field]?.column ?? []);
  const figures = [...money, ...others];
  const grade = columns.grade?.column;
  const end = Math.max(name + 1, Math.min(...figures, grade ?? Infinity));
  const isLabel = (column: number) => !figures.includes(column) && column !== grade;
  const labels = range(header.left, end).filter(isLabel);
  const sequence = columns.sequence?.column;
  const texts = range(header.left, header.right + 1).filter((column) => isLabel(column) && column !== sequence);
  return { grid, header, columns, name, sequence, grade, score: columns.score?.column, money, figures, labels, texts };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
