import type { CellAddress } from '../../address';
import type { Form, ListTable } from '../../book';
import { sheetNamed, type WorkbookSnapshot } from '../../snapshot';

/** Tells cells that only look empty since a merge shows its first cell's value over them; worked out when first asked. */
export function coveredCells(
  snapshot: WorkbookSnapshot,
  table: Pick<ListTable | Form, 'sheet' | 'range'>,
): (at: CellAddress) => boolean {
  let covered: ReadonlySet<string> | undefined;
  return ({ row, column }) => (covered ??= coveredIn(snapshot, table)).has(`${row}:${column}`);
}

function coveredIn(
  snapshot: WorkbookSnapshot,
  { sheet, range }: Pick<ListTable | Form, 'sheet' | 'range'>,
): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const merge of sheetNamed(snapshot, sheet)?.merges ?? []) {
    if (merge.top > range.bottom || merge.bottom < range.top) continue;
    for (let row = merge.top; row <= Math.min(merge.bottom, range.bottom); row += 1) {
      for (let column = merge.left; column <= Math.min(merge.right, range.right); column += 1) {
        if (row !== merge.top || column !== merge.left) covered.add(`${row}:${column}`);
      }
    }
  }
  return covered;
}
