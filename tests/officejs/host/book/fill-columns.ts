import { overlap, type RangeAddress } from '../../../../src/core/address';
import { shiftFormula, toR1C1 } from '../../../../src/core/formula';
import type { HostSheet } from './host-sheet';
import { isFilled } from './host-cell';
import type { Place } from './place';
import { common } from './rectangles';

/** What stands in the columns of Excel tables that are about to be written into. */
export interface TableColumn {
  readonly body: RangeAddress;
  /** One formula in all of it. */
  readonly isCalculated: boolean;
}

/** Columns of tables that a formula written into a part of them will fill: empty ones, and those of one formula. */
export function columnsToFill({ sheet, range }: Place): TableColumn[] {
  return sheet.tables.flatMap((table) => {
    const top = table.range.top + (table.showsHeaders ? 1 : 0);
    const bottom = table.range.bottom - (table.showsTotals ? 1 : 0);
    const columns: TableColumn[] = [];
    for (let column = table.range.left; column <= table.range.right; column += 1) {
      const body = { top, bottom, left: column, right: column };
      if (!overlap(body, range)) continue;
      const isEmpty = rowsOf(body).every((row) => !isFilled(sheet.cell({ row, column })));
      const isCalculated = formulaOf(sheet, body) !== undefined;
      if (isEmpty || isCalculated) columns.push({ body, isCalculated });
    }
    return columns;
  });
}

/** Excel makes calculated columns of what is typed, and of what add-ins write. */
export function fillColumns(place: Place, columns: readonly TableColumn[]): void {
  const { sheet } = place;
  for (const { body } of columns) {
    const written = common(body, place.range);
    const formula = formulaOf(sheet, written);
    if (formula === undefined) continue;
    const column = body.left;
    for (const row of rowsOf(body)) {
      if (row >= written.top && row <= written.bottom) continue;
      const filled = shiftFormula(formula, { rows: row - written.top, columns: 0 });
      const { format, look } = sheet.cell({ row, column }) ?? {};
      const kept = { ...(format === undefined ? {} : { format }), ...(look === undefined ? {} : { look }) };
      sheet.put(row, new Map([[column, { ...kept, formula: filled, isUncalculated: true as const }]]));
    }
    sheet.book.changed(sheet, body);
  }
}

/** The formula of the first cell, where all of them have it. */
function formulaOf(sheet: HostSheet, range: RangeAddress): string | undefined {
  const column = range.left;
  const formulas = rowsOf(range).map((row) => {
    const formula = sheet.cell({ row, column })?.formula;
    return formula === undefined ? undefined : toR1C1(formula, { row, column });
  });
  const [first] = formulas;
  const isOne = first !== undefined && formulas.every((formula) => formula === first);
  return isOne ? sheet.cell({ row: range.top, column })!.formula : undefined;
}

function rowsOf({ top, bottom }: RangeAddress): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, offset) => top + offset);
}
