import type { CellAddress } from '../../address';
import type { CellWrite } from '../../changes';
import type { Skip } from '../computed';
import { merged, writtenCell, type ColumnResult } from '../column-result';
import type { FormJob } from './form-job';

export type CellContent = Pick<CellWrite, 'value' | 'formula' | 'format'>;

export const NOTHING: ColumnResult = merged([]);

/** A cell of a form that gets something. */
export function writtenAt({ row, column }: CellAddress, content: CellContent, how: 'fill' | 'replace'): ColumnResult {
  return writtenCell({ row, column, ...content }, how);
}

/** A cell of a form that was left alone, with the reason. */
export function skippedAt(
  { sheet: { name: sheet } }: FormJob,
  at: CellAddress,
  skip: Omit<Skip, 'at' | 'source'> & { source?: CellAddress | undefined },
): ColumnResult {
  const { source, ...rest } = skip;
  const place = ({ row, column }: CellAddress) => ({ sheet, row, column });
  const told: Skip = { ...rest, at: place(at), ...(source ? { source: place(source) } : {}) };
  return { filled: [], replaced: [], skipped: [told] };
}
