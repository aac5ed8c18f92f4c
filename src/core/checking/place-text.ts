import { formatCell, formatRange } from '../address';
import type { Place } from '../rules/define';

/** "本级项目!F40" or "本级项目!A3:F49": unquoted, for ids and lists, not for formulas. */
export function placeText(place: Place): string {
  return `${place.sheet}!${'row' in place ? formatCell(place) : formatRange(place)}`;
}
