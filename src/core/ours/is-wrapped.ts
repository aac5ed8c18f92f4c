import { contains } from '../address';
import type { OwnCell, OwnSheet } from '../changes';
import { FACES } from './faces';

/** Whether long texts go on in a second line. A note has no borders to stay within, unless cells were merged for it. */
export function isWrapped(cell: OwnCell, { merges }: OwnSheet): boolean {
  if (cell.style === 'note' && !merges.some((merge) => contains(merge, cell))) return false;
  return FACES[cell.style].isWrapped;
}
