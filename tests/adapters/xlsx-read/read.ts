import { OpcPackage } from '../../../src/adapters/package';
import { readWorkbook } from '../../../src/adapters/xlsx/read';
import type { Cell, Sheet, WorkbookSnapshot } from '../../../src/core/snapshot';
import { formatCell } from '../../../src/core/address';
import { UnreadableFile, type FileProblem } from '../../../src/core/ports';
import { buildXlsx, type XlsxDrawing } from '../../fixtures/build-xlsx';

export function read(drawing: XlsxDrawing): WorkbookSnapshot {
  return readWorkbook(OpcPackage.open(buildXlsx(drawing)));
}

/** The only sheet of a workbook with this XML (see XlsxDrawing.sheets). */
export function readSheet(xml: string, drawing: Partial<XlsxDrawing> = {}): Sheet {
  return read({ ...drawing, sheets: { 表: xml } }).sheets[0]!;
}

/** All cells of a sheet by their A1 address. */
export function cellsOf(sheet: Sheet): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  for (const [row, columns] of sheet.rows) {
    columns.forEach((cell, column) => {
      if (cell) cells[formatCell({ row, column })] = cell;
    });
  }
  return cells;
}

export function readCells(rows: string, drawing: Partial<XlsxDrawing> = {}): Record<string, Cell> {
  return cellsOf(readSheet(rows, drawing));
}

/** Why something cannot be read; undefined where it can. Anything but UnreadableFile goes through. */
export function problemOf(open: () => unknown): FileProblem | undefined {
  try {
    open();
  } catch (error) {
    if (error instanceof UnreadableFile) return error.problem;
    throw error;
  }
  return undefined;
}
