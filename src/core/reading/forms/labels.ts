import type { Reading } from '../../book';
import { CellReader } from '../cells/cell-reader';
import { words, type Place } from '../cells/make-reading';
import type { Grid } from '../grid';
import { fundsWord } from './funds-words';
import { labelIn, type Label, type LabelKind } from './label-words';
import { placeAt } from './place-at';
import { rowsOf, shownIn, type Shown, type Window } from './window';

export type Labelled = Readonly<Partial<Record<LabelKind, Reading<string>>>>;

/** What the labels of a form say: the first of each kind that says something, else the first. */
export function readLabels(window: Window, isElsewhere: (row: number) => boolean): Labelled {
  const found: Partial<Record<LabelKind, Reading<string>>> = {};
  for (const row of rowsOf(window)) {
    if (isElsewhere(row)) continue;
    for (const cell of shownIn(window, row)) {
      const label = labelled(window.grid, cell.text);
      if (!label || label.kind === 'other' || found[label.kind]?.state === 'value') continue;
      const reading = label.inline === undefined ? valueBeside(window, cell) : inline(window.grid, cell, label.inline);
      found[label.kind] = found[label.kind] && reading.state !== 'value' ? found[label.kind]! : reading;
    }
  }
  return found;
}

function inline(grid: Grid, { row, column }: Shown, text: string): Reading<string> {
  const place = { row, column, cell: grid.cell(row, column) };
  const said = new CellReader().text({ ...place, cell: { value: text } });
  return said.state === 'value' ? words(place, said.value!) : { ...said, ...(place.cell ? { cell: place.cell } : {}) };
}

/** The value to the right of a label; below it where nothing but another label stands there and the row below has values. */
function valueBeside(window: Window, label: Shown): Reading<string> {
  return new CellReader().text(placeBeside(window, label));
}

export function placeBeside({ grid, right: end }: Window, { row, right, column, bottom }: Shown): Place {
  const cells = grid.sheet.rows.get(row) ?? [];
  const last = Math.min(end, Math.max(right + 1, cells.length - 1));
  for (let at = right + 1; at <= last; at += 1) {
    const text = grid.text(row, at);
    if (text === '') continue;
    if (labelled(grid, text) === undefined) return placeAt(grid, row, at);
    const below = grid.text(bottom + 1, column);
    const isHeader = below !== '' && labelled(grid, below) === undefined && isValue(grid, bottom + 1, at);
    return at === right + 1 && isHeader ? placeAt(grid, bottom + 1, column) : placeAt(grid, row, right + 1);
  }
  const isRowOfLabels = shownIn({ grid, left: 0, right: end }, row).every(
    ({ text }) => labelled(grid, text) !== undefined,
  );
  const isOver =
    isRowOfLabels &&
    column > 0 &&
    isValue(grid, bottom + 1, column) &&
    shownIn({ grid, left: 0, right: column - 1 }, row).length > 0;
  return isOver ? placeAt(grid, bottom + 1, column) : placeAt(grid, row, right + 1);
}

function isValue(grid: Grid, row: number, column: number): boolean {
  const text = grid.text(row, column);
  return text !== '' && labelled(grid, text) === undefined && grid.told.by(fundsWord, text) === undefined;
}

function labelled(grid: Grid, text: string): Label | undefined {
  return grid.told.by(labelIn, text);
}
