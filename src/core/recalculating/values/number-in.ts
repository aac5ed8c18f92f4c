const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
// What dates, times and amounts of money are written with; a text with anything else is none of them.
const PERHAPS =
  /^(?:[\d０-９\s\p{P}\p{S}年月日时時分秒上下午]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|uary|ruary|ch|il|e|y|ust|tember|ober|ember|am|pm)*$/iu;
const HAS_DIGIT = /[\d０-９]/;

/** The number that a text stands for in arithmetic; undefined where it stands for none; 'unsure' for dates, currencies and the like. */
export function numberIn(text: string): number | 'unsure' | undefined {
  const trimmed = text.trim();
  if (!HAS_DIGIT.test(trimmed)) return undefined;
  const isPercent = trimmed.endsWith('%');
  const body = isPercent ? trimmed.slice(0, -1) : trimmed;
  const isGrouped = GROUPED.test(body);
  if (isGrouped || PLAIN.test(body)) {
    const number = Number(isGrouped ? body.replaceAll(',', '') : body);
    return Number.isFinite(number) ? (isPercent ? number / 100 : number) : 'unsure';
  }
  return PERHAPS.test(trimmed) ? 'unsure' : undefined;
}
