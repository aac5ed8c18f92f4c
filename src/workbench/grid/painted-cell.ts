import { GridCellKind, type CustomCell, type CustomRenderer } from '@glideapps/glide-data-grid';

/** A cell as the grid below knows it: a text to speak. Its own kinds of cells, with their editors, need not be loaded. */
export function paintedCell(spoken: string): CustomCell {
  return { kind: GridCellKind.Custom, data: {}, copyData: spoken, allowOverlay: false, readonly: true };
}

/** `drawCell` paints over all; this only says that each cell may be drawn. */
const PAINTED_CELL: CustomRenderer = {
  kind: GridCellKind.Custom,
  isMatch: (cell): cell is CustomCell => cell.kind === GridCellKind.Custom,
  draw: () => undefined,
  needsHoverPosition: false,
};

export const PAINTED_CELLS = [PAINTED_CELL];
