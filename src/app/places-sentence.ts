import { formatRangeRef, rangeOfCell, type CellRef } from '../core/address';
import type { Language } from '../core/words';

// So many cells are named, the others counted.
const SHOWN = 8;

/** Cells by name: "本级项目!J3、本级项目!J4 等". */
export function placesSentence(cells: readonly CellRef[], language: Language): string {
  const places = cells.slice(0, SHOWN).map(({ sheet, ...cell }) => formatRangeRef({ sheet, ...rangeOfCell(cell) }));
  const isChinese = language === 'zh-CN';
  const more = isChinese ? ' 等' : ' …';
  return `${places.join(isChinese ? '、' : ', ')}${cells.length > SHOWN ? more : ''}`;
}
