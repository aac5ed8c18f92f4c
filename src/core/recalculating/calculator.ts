import { contains, overlap, rangeOfCell, type RangeRef } from '../address';
import type { CellWrite, Change } from '../changes';
import { referencesOf } from '../formula';
import type { WorkbookSnapshot } from '../snapshot';

/**
 * What the formulas of a workbook come to after an edit. Keep one for an open workbook: it remembers who reads what,
 * and looks only at what is new in the next snapshot. What it gives depends on what it is given alone.
 */
export class Calculator {
  /**
   * The new values of all formulas in or depending on the edited places, in the snapshot that holds the edit already.
   * A formula that cannot be worked out gets the value null: not calculated. Those that stay the same are left out.
   */
  recalculated(workbook: WorkbookSnapshot, edited: readonly RangeRef[]): Change[] {
    return workbook.sheets.flatMap((sheet): Change[] => {
      const cells: CellWrite[] = [];
      for (const [row, line] of sheet.rows) {
        line.forEach((cell, column) => {
          const at = { sheet: sheet.name, row, column };
          if (cell?.formula === undefined || cell.value === undefined) return;
          const areas = referencesOf(cell.formula, at, workbook);
          const isStale = edited.some(
            (place) =>
              (place.sheet === sheet.name && contains(place, at)) ||
              areas.some((area) => area.sheet === place.sheet && overlap(area, place)),
          );
          if (isStale) cells.push({ row, column, value: null, formula: cell.formula });
        });
      }
      return cells.length === 0 ? [] : [{ kind: 'set-cells', sheet: sheet.name, cells }];
    });
  }
}

/** The places that changes write cells to, for `recalculated`. */
export function placesOf(changes: readonly Change[]): RangeRef[] {
  return changes.flatMap((change) =>
    change.kind === 'set-cells' ? change.cells.map((cell) => ({ sheet: change.sheet, ...rangeOfCell(cell) })) : [],
  );
}
