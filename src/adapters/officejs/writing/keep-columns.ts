import { HostRefusal } from '../../../core/ports';
import type { WorkbookSnapshot } from '../../../core/snapshot';
import type { OfficeHost } from '../office-host';
import type { SheetCells } from './cells/cell-plan';
import { cellSteps } from './cells/cell-steps';
import { columnsAfter, placeOfStrays } from './table-columns';
import { writeSteps } from './write-steps';

/** Takes away what Excel has filled of itself beside what was written; gives what hinders it, such as Excel filling it again. */
export async function keepColumns(
  cells: readonly SheetCells[],
  workbook: WorkbookSnapshot,
  host: OfficeHost,
): Promise<Error | undefined> {
  try {
    const { strays, written } = await columnsAfter(cells, workbook, host);
    if (strays.length === 0) return undefined;
    await putBack(strays, host);
    const again = await columnsAfter(cells, workbook, host);
    if (again.strays.length === 0 && again.written === written) return undefined;
    return new HostRefusal({ reason: 'unsupported', ...placeOfStrays(strays) });
  } catch (cause) {
    return cause as Error;
  }
}

/** The columns as they were, once what was written into them has been taken back. */
export async function columnsBack(
  cells: readonly SheetCells[],
  workbook: WorkbookSnapshot,
  host: OfficeHost,
): Promise<void> {
  const { strays } = await columnsAfter(cells, workbook, host);
  await putBack(strays, host);
}

async function putBack(strays: readonly SheetCells[], host: OfficeHost): Promise<void> {
  const { cause } = await writeSteps(strays.flatMap(cellSteps), { host, isPatient: true });
  if (cause) throw cause;
}
