import type { CellWrite } from '../../changes';
import type { ListTable } from '../../book';
import type { Suggestion } from '../define';

/** A suggestion to write cells of the list's sheet. */
export function setCells({ sheet }: ListTable, cells: readonly CellWrite[]): Suggestion {
  return { changes: [{ kind: 'set-cells', sheet, cells }] };
}
