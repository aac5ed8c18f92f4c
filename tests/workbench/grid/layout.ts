import { drawWorkbook } from '../../../src/core/drawing';
import { cellBlock, sheetViews } from '../../../src/workbench/display';
import { CellCache } from '../../../src/workbench/grid/cell-cache';
import { SheetLayout } from '../../../src/workbench/grid/sheet-layout';

/** A drawn sheet as the grid has it, all its cells known. */
export async function drawn(drawing: string, showsHidden = false) {
  const workbook = drawWorkbook(drawing);
  const layout = new SheetLayout(sheetViews(workbook, [])[0]!, { showsHidden, widths: new Map() });
  const fetch = (_: string, top: number, bottom: number) =>
    Promise.resolve(cellBlock(workbook.sheets[0]!, { top, bottom }, workbook.date1904));
  const cells = new CellCache(fetch, (cause) => {
    throw cause;
  });
  await cells.load(layout.sheet.name, 0, 99);
  return { layout, cells };
}
