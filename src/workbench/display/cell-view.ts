import { isError, type Cell } from '../../core/snapshot';
import type { CellView } from '../engine/engine';
import { inputText } from './input-text';
import { shownNumber, shownText } from './shown-number';

/** A cell as the grid shows it. */
export function cellView(cell: Cell, date1904: boolean): CellView {
  const { format } = cell;
  const input = inputText(cell, date1904);
  return { ...shown(cell, date1904), input, ...(format === undefined ? {} : { format }) };
}

function shown(
  { value = '', format, isUncalculated }: Cell,
  date1904: boolean,
): Pick<CellView, 'kind' | 'text' | 'isRed'> {
  if (isUncalculated) return { kind: 'not-calculated', text: '' };
  if (typeof value === 'string') return { kind: 'text', text: shownText(value, format) };
  if (typeof value === 'boolean') return { kind: 'boolean', text: value ? 'TRUE' : 'FALSE' };
  if (isError(value)) return { kind: 'error', text: value.error };
  const { text, isRed } = shownNumber(value, format, date1904);
  return { kind: 'number', text, ...(isRed ? { isRed } : {}) };
}
