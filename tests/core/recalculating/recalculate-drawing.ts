import { parseCell, parseRange, rangeOfCell, type RangeRef } from '../../../src/core/address';
import { withCells } from '../../../src/core/changes';
import { Calculator } from '../../../src/core/recalculating';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/snapshot';
import { drawWorkbook } from '../../drawing/draw-workbook';

/** "本级!D4" or "D4" on the first sheet, "D4:D9" a range. */
export function place(text: string, workbook: WorkbookSnapshot): RangeRef {
  const [first = '', second] = text.split('!');
  const sheet = second === undefined ? workbook.sheets[0]!.name : first;
  const range = parseRange(second ?? first) ?? rangeOfCell(parseCell(second ?? first)!);
  return { sheet, ...range };
}

const AT = { row: 199, column: 25 };

/** What a formula in Z200 of the first sheet comes to; null: not calculated. */
export function valueOf(formula: string, workbook: WorkbookSnapshot = drawWorkbook('# 表\n| |')): CellValue | null {
  const sheet = workbook.sheets[0]!.name;
  const cells = [{ ...AT, value: { error: '#NONE!' }, formula }];
  const edited = withCells(workbook, [{ kind: 'set-cells', sheet, cells }]);
  const [change] = new Calculator().recalculated(edited, [{ sheet, ...rangeOfCell(AT) }]);
  if (change?.kind !== 'set-cells') throw new Error('nothing was written');
  const write = change.cells.find(({ row, column }) => row === AT.row && column === AT.column);
  return write!.value;
}
