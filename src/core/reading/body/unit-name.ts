import type { UnitName } from '../../book';
import { squeezed } from '../words/squeezed';

const BRACKET = /^[[(【〔]([A-Za-z]?\d{3,12})[\])】〕][-_]?(.+)$/;
const DASH = /^([A-Za-z]?\d{3,12})[-_—–:、.]+(.+)$/;
const SPACE = /^\s*([A-Za-z]?\d{3,12})\s+(\S.*)$/;
const GLUED = /^([A-Za-z]?\d{3,12})(?=[\u4e00-\u9fff])(?!年)(.+)$/;

/** Tells a unit's code from its name: "323003-社保中心", "[323004]就业局", "219 池州市人社局". */
export function unitName(text: string): UnitName {
  const bare = squeezed(text);
  const bracket = BRACKET.exec(bare);
  if (bracket) return { code: bracket[1]!, name: bracket[2]!, style: 'bracket' };
  const dash = DASH.exec(bare);
  if (dash) return { code: dash[1]!, name: dash[2]!, style: 'dash' };
  const spaced = SPACE.exec(text) ?? GLUED.exec(bare);
  if (spaced) return { code: spaced[1]!, name: squeezed(spaced[2]!), style: 'space' };
  return { name: bare, style: 'plain' };
}
