import { XlsxWorkbook } from '../../src/adapters/xlsx';
import { formatCell } from '../../src/core/address';
import type { CellValue } from '../../src/core/snapshot';
import { recalculate, type RecalculatedValue } from './recalculate';

// LibreOffice writes 15 significant digits.
const SIGNIFICANT = 1e-13;

export interface Comparison {
  /** How many formula cells there are. */
  readonly formulas: number;
  /** Those whose stored value is not what LibreOffice works out: "本级项目!D3 = B3/C3: stored 0.5, recalculated 0.9". */
  readonly stale: readonly string[];
}

/** Compares the stored value of every formula cell of a workbook with what LibreOffice makes of it. */
export async function staleValues(file: Uint8Array): Promise<Comparison> {
  const workbook = await XlsxWorkbook.open(file).read();
  const recalculated = recalculate(file);
  let formulas = 0;
  const stale: string[] = [];
  for (const { name, rows } of workbook.sheets) {
    for (const [row, cells] of rows) {
      for (const [column, cell] of cells.entries()) {
        if (cell?.formula === undefined) continue;
        formulas += 1;
        const address = formatCell({ row, column });
        const value = recalculated.get(name)?.get(address);
        if (isSame(cell.value, value)) continue;
        stale.push(`${name}!${address} = ${cell.formula}: stored ${shown(cell.value)}, recalculated ${shown(value)}`);
      }
    }
  }
  return { formulas, stale };
}

function isSame(stored: CellValue | undefined, value: RecalculatedValue | undefined): boolean {
  if (typeof stored === 'number' && typeof value === 'number') {
    return Math.abs(stored - value) <= SIGNIFICANT * Math.max(Math.abs(stored), Math.abs(value));
  }
  return shown(stored) === shown(value);
}

function shown(value: CellValue | RecalculatedValue | undefined): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
