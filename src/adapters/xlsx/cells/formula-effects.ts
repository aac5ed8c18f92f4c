import type { CellAddress, CellRef } from '../../../core/address';
import { homeOf, type CellWrite } from '../../../core/changes';
import { referencesOf } from '../../../core/formula';
import { cellAt, sheetNamed, type Cell, type Sheet, type WorkbookSnapshot } from '../../../core/snapshot';
import { ChangedCells } from './changed-cells';

type Writes = ReadonlyMap<string, readonly CellWrite[]>;

/** Whether a formula comes, goes or becomes another one. */
export function changesFormulas(cells: Writes, workbook: WorkbookSnapshot): boolean {
  return [...cells].some(([name, writes]) => {
    const sheet = sheetNamed(workbook, name);
    return writes.some((write) => sheet && cellAt(sheet, homeOf(write, sheet))?.formula !== write.formula);
  });
}

/**
 * Whether values stored in the file will be wrong or missing: formulas that are not written themselves read cells whose
 * values change, or formulas are written whose values nobody knows.
 */
export function leavesStaleValues(cells: Writes, workbook: WorkbookSnapshot): boolean {
  if ([...cells.values()].some((writes) => writes.some(isUncalculated))) return true;
  const written = new Map([...cells].map(([name, writes]) => [name, placesOf(writes, sheetNamed(workbook, name))]));
  const changed = new ChangedCells(
    [...cells].flatMap(([name, writes]) => changedCells(name, writes, sheetNamed(workbook, name))),
  );
  if (!changed.hasAny()) return false;
  return workbook.sheets.some((sheet) =>
    formulasOf(sheet).some(({ formula, ...at }) => {
      if (written.get(sheet.name)?.has(placeOf(at))) return false;
      return referencesOf(formula, at, workbook).some((range) => changed.isTouchedBy(range));
    }),
  );
}

function isUncalculated({ value, formula }: CellWrite): boolean {
  return formula !== undefined && value === null;
}

function placeOf({ row, column }: CellAddress): string {
  return `${row},${column}`;
}

function placesOf(writes: readonly CellWrite[], sheet: Sheet | undefined): Set<string> {
  return new Set(writes.map((write) => placeOf(sheet ? homeOf(write, sheet) : write)));
}

function changedCells(name: string, writes: readonly CellWrite[], sheet: Sheet | undefined): CellRef[] {
  if (!sheet) return [];
  return writes.flatMap((write) => {
    const home = homeOf(write, sheet);
    return isSameValue(write, cellAt(sheet, home)) ? [] : [{ sheet: name, row: home.row, column: home.column }];
  });
}

function isSameValue({ value }: CellWrite, cell: Cell | undefined): boolean {
  return value === cell?.value || ((value === null || value === '') && cell?.value === undefined);
}

function formulasOf({ name, rows }: Sheet): (CellRef & { readonly formula: string })[] {
  return [...rows].flatMap(([row, cells]) =>
    cells.flatMap((cell, column) => {
      return cell?.formula === undefined ? [] : [{ sheet: name, row, column, formula: cell.formula }];
    }),
  );
}
