import { format, formatColor, isDateFormat } from 'numfmt';
import { formatCode } from './format-code';

/** A number as its cell shows it. */
export interface ShownNumber {
  readonly text: string;
  readonly isRed: boolean;
}

/** Days between the two ways in which workbooks count them. */
export const DAYS_TO_1904 = 1462;

const OPTIONS = { locale: 'zh-CN', dateErrorNumber: false, dateSpanLarge: false, throws: true } as const;
const RED = /\[(red|color ?3)\]/i;

/** The number by its format, as Excel shows it; by General where the format is none or no sound one. Never throws. */
export function shownNumber(value: number, code: string | undefined, date1904: boolean): ShownNumber {
  if (code === undefined) return { text: format('General', value, OPTIONS), isRed: false };
  const clean = formatCode(code);
  try {
    const days = date1904 && isDateFormat(clean) ? value + DAYS_TO_1904 : value;
    return { text: format(clean, days, OPTIONS), isRed: RED.test(clean) && isRed(clean, value) };
  } catch (cause) {
    if (cause instanceof SyntaxError) return shownNumber(value, undefined, date1904);
    throw cause;
  }
}

function isRed(code: string, value: number): boolean {
  const colour = formatColor(code, value);
  return typeof colour === 'string' && /^(red|#f00|#ff0000)$/i.test(colour);
}

/** A text by its format: `@"元"` adds to it. The text itself where the format is no sound one. */
export function shownText(text: string, code: string | undefined): string {
  if (code === undefined || code === '@' || !code.includes('@')) return text;
  try {
    return format(formatCode(code), text, OPTIONS);
  } catch (cause) {
    if (cause instanceof SyntaxError) return text;
    throw cause;
  }
}
