import { formatAbsolute, formatCell, formatRange, rangeOfCell } from '../address';
import type { Ledger } from './ledger';
import type { LinkedCell } from './linked-cell';
import type { Scope } from './measures';
import type { OwnColumn, OwnTableRow } from './own-table';
import { widthForTexts } from './text-width';

/** One row of a breakdown, from which its measures compute their cells. */
export interface Context {
  readonly ledger: Ledger;
  readonly scope: Scope;
  readonly isTotal: boolean;
  /** The cell of another measure in this row: D5. */
  readonly cell: (id: string) => string;
  /** The cells of this measure above the total: D4:D9. */
  readonly above: string;
  /** The total of another measure: $D$10. */
  readonly total: (id: string) => string;
  /** What all the section's rows come to. */
  readonly whole: Scope;
}

/** A column of a breakdown and how its cells come about. */
export interface Measure {
  readonly id: string;
  readonly column: OwnColumn;
  /** undefined leaves the cell empty: nothing is known there. */
  readonly figure: (context: Context) => LinkedCell | undefined;
}

/** One part of a breakdown: its groups, and their total. */
export interface Section {
  /** Heads the column of names: "单位". */
  readonly title: string;
  /** Each row's name and what it covers; `cell` is where the name will stand. */
  readonly rows: readonly { readonly name: string; readonly scope: (cell: string) => Scope }[];
  readonly whole: Scope;
}

export interface PlacedSection {
  readonly title: string;
  readonly firstRow: number;
  /** Without the total. */
  readonly lastRow: number;
  readonly totalRow: number;
}

export interface Breakdown {
  readonly columns: readonly OwnColumn[];
  readonly rows: readonly OwnTableRow[];
  readonly sections: readonly PlacedSection[];
}

const FIRST_ROW = 3;
const NAME_WIDTH = [14, 38] as const;
const TOTAL = '合计';

/** Sections one below the other, each with its total; the first stands right under the sheet's header. */
export function breakdown(ledger: Ledger, sections: readonly Section[], measures: readonly Measure[]): Breakdown {
  const titles = measures.map(({ column }) => ({ value: column.title }));
  const rows: OwnTableRow[] = [];
  const placed = sections.map((section, index): PlacedSection => {
    if (index > 0) rows.push({ kind: 'head', cells: [{ value: section.title }, ...titles] });
    const firstRow = FIRST_ROW + rows.length;
    for (const row of sectionRows(ledger, { section, firstRow }, measures)) rows.push(row);
    const totalRow = firstRow + section.rows.length;
    return { title: section.title, firstRow, lastRow: totalRow - 1, totalRow };
  });
  const names = sections.flatMap((section) => section.rows.map((row) => row.name));
  const width = widthForTexts(names, NAME_WIDTH);
  const name: OwnColumn = { title: sections[0]?.title ?? '', width, style: 'text' };
  return { columns: [name, ...measures.map(({ column }) => column)], rows, sections: placed };
}

function sectionRows(
  ledger: Ledger,
  { section, firstRow }: { readonly section: Section; readonly firstRow: number },
  measures: readonly Measure[],
): OwnTableRow[] {
  const totalRow = firstRow + section.rows.length;
  const columnOf = (id: string): number => measures.findIndex((measure) => measure.id === id) + 1;
  const cellsOf = (row: number, scope: Scope): (LinkedCell | undefined)[] =>
    measures.map(({ figure }, index) =>
      figure({
        ledger,
        scope,
        isTotal: row === totalRow,
        cell: (id) => formatCell({ row, column: columnOf(id) }),
        above: formatRange({ top: firstRow, left: index + 1, bottom: totalRow - 1, right: index + 1 }),
        total: (id) => formatAbsolute(rangeOfCell({ row: totalRow, column: columnOf(id) })),
        whole: section.whole,
      }),
    );
  const rows = section.rows.map(({ name, scope }, index): OwnTableRow => {
    const row = firstRow + index;
    return { kind: 'row', cells: [{ value: name }, ...cellsOf(row, scope(formatCell({ row, column: 0 })))] };
  });
  return [...rows, { kind: 'total', cells: [{ value: TOTAL }, ...cellsOf(totalRow, section.whole)] }];
}
