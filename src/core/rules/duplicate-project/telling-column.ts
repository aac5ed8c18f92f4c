import type { CellRef } from '../../address';
import type { ListTable, Project } from '../../book';
import { plain } from '../../naming';
import { cellAt, sheetNamed, type CellValue, type WorkbookSnapshot } from '../../snapshot';
import { headerCell } from '../shared/header-cell';

export interface TellingColumn {
  readonly header: string;
  readonly here: string;
  readonly there: string;
}

// Numbers tell rows apart only where they are codes.
const CODES = /码|号|编号|科目|ID/i;
// What differs here, differs between rows of one project as well.
const SAYS_NOTHING = /人|电话|备注|说明|原因|意见|日期|时间/;

/** A column that we have no field for and in which two rows differ: an account, a purpose, a project code. */
export function tellingColumn(
  list: ListTable,
  [here, there]: readonly [Project, Project],
  snapshot: WorkbookSnapshot,
): TellingColumn | undefined {
  const sheet = sheetNamed(snapshot, list.sheet);
  const known = new Set(Object.values(list.columns).map(({ column }) => column));
  for (let column = list.range.left; sheet && column <= list.range.right; column += 1) {
    if (known.has(column)) continue;
    const values = [here, there].map(({ row }) => cellAt(sheet, { row, column })?.value);
    const header = textOf(cellValue(snapshot, headerCell(list, column, snapshot)));
    const [first = '', second = ''] = values.map(textOf);
    const mayTell = values.every((value) => typeof value === 'string') || CODES.test(header);
    if (!mayTell || SAYS_NOTHING.test(header) || first === '' || second === '' || first === second) continue;
    return { header, here: first, there: second };
  }
  return undefined;
}

function cellValue(snapshot: WorkbookSnapshot, at: CellRef): CellValue | undefined {
  const sheet = sheetNamed(snapshot, at.sheet);
  return sheet && cellAt(sheet, at)?.value;
}

function textOf(value: CellValue | undefined): string {
  return value === undefined || typeof value === 'object' ? '' : plain(String(value));
}
