import type { UnitName } from '../../book';
import { codedUnitIn, plain } from '../../naming';

/** Tells a unit's code from its name: "323003-社保中心", "[323004]就业局", "社保中心（323003）". */
export function unitName(text: string): UnitName {
  const coded = codedUnitIn(text);
  return coded ? { code: coded.code, name: coded.name } : { name: plain(text) };
}
