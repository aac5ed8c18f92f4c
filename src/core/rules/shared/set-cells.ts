import type { CellWrite } from '../../changes';
import type { Form, ListTable } from '../../book';
import type { Suggestion } from '../define';

/** A suggestion to write cells of the list's or form's sheet. */
export function setCells({ sheet }: Pick<ListTable | Form, 'sheet'>, cells: readonly CellWrite[]): Suggestion {
  return { changes: [{ kind: 'set-cells', sheet, cells }] };
}
