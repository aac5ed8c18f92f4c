import { contains, type CellRef } from '../address';
import type { Place } from '../rules/define';
import type { Finding } from './report';

export function sameCell(a: Place, b: Place): boolean {
  return 'row' in a && 'row' in b && a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}

/** Whether the finding itself looked at the cell: what is said there it has already reckoned with. */
export function restsOn({ related }: Finding, cell: CellRef): boolean {
  return related.some((place) =>
    'row' in place ? sameCell(place, cell) : place.sheet === cell.sheet && contains(place, cell),
  );
}
