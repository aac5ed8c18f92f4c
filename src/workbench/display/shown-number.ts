import { format, formatColor, isDateFormat, isValidFormat } from 'numfmt';
import { formatCode } from './format-code';

/** A number as its cell shows it. */
export interface ShownNumber {
  readonly text: string;
  readonly isRed: boolean;
}

/** Days between the two ways in which workbooks count them. */
export const DAYS_TO_1904 = 1462;

const OPTIONS = { dateErrorNumber: false, dateSpanLarge: false, throws: true } as const;
// Only dates are said in a language, and finding it takes longer than all the rest.
const DATE_OPTIONS = { ...OPTIONS, locale: 'zh-CN' } as const;
const OUT_OF_BOUNDS = '######';
/** A text's place, or four parts, of which the last is for texts. */
const SAYS_TEXTS = /@|;.*;.*;/;
const RED = /\[(red|color ?3)\]/i;

/** The number by its format, as Excel shows it; by General where the format is none or no sound one. */
export function shownNumber(value: number, code: string | undefined, date1904: boolean): ShownNumber {
  const clean = soundCode(code);
  if (clean === undefined) return { text: format('General', value, OPTIONS), isRed: false };
  const text = isDateFormat(clean) ? dateText(value, clean, date1904) : format(clean, value, OPTIONS);
  return { text, isRed: RED.test(clean) && isRed(clean, value) };
}

function soundCode(code: string | undefined): string | undefined {
  if (code === undefined) return undefined;
  const clean = formatCode(code);
  return isValidFormat(clean) ? clean : undefined;
}

// Days before the first one Excel shows as signs, whatever the width.
function dateText(value: number, code: string, date1904: boolean): string {
  return value < 0 ? OUT_OF_BOUNDS : format(code, date1904 ? value + DAYS_TO_1904 : value, DATE_OPTIONS);
}

function isRed(code: string, value: number): boolean {
  const colour = formatColor(code, value);
  return typeof colour === 'string' && /^(red|#f00|#ff0000)$/i.test(colour);
}

/** A text by its format: `@"元"` adds to it, `;;;` hides it. The text itself where the format is no sound one. */
export function shownText(text: string, code: string | undefined): string {
  if (code === undefined || code === '@' || !SAYS_TEXTS.test(code)) return text;
  const clean = soundCode(code);
  return clean === undefined ? text : format(clean, text, OPTIONS);
}
