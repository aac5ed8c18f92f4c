/** What a number format says about the digits shown. */
export interface FormatDigits {
  /** Decimals always shown, and shown at most; undefined: as many as the value has (General). */
  readonly decimals?: readonly [least: number, most: number];
  readonly isPercent: boolean;
  readonly isDate: boolean;
  /** The value is shown divided by 10 to this power: 3 for each trailing comma, 4 for 0!.0000. */
  readonly shift: number;
}

const GENERAL: FormatDigits = { isPercent: false, isDate: false, shift: 0 };
// Quoted texts, colours and conditions, fill and padding characters: no digits.
const DECORATION = /"[^"]*"|\[[^\]]*\]|[_*]./g;
const ESCAPED_POINT = /[0#?][!\\]\.([0#?]+)(,*)/;

/** Reads the first section of a number format code; absent means General. */
export function formatDigits(code: string | undefined): FormatDigits {
  if (code === undefined) return GENERAL;
  const section = code.replace(DECORATION, '').split(';')[0]!;
  const escaped = ESCAPED_POINT.exec(section);
  // 0!.0000 writes a point before the last four digits of 元: what the user sees is 万元.
  if (escaped) return shiftedBy(escaped[1]!.length, escaped[2]!.length);
  const bare = section.replace(/[\\!]./g, '');
  if (/[ymdhs年月日]/i.test(bare.replace(/general/gi, ''))) return { ...GENERAL, isDate: true };
  const isPercent = bare.includes('%');
  if (!/[0#?]/.test(bare) || /e[+-]/i.test(bare)) return { ...GENERAL, isPercent };
  const fraction = /\.([0#?]*)/.exec(bare)?.[1] ?? '';
  const commas = /[0#?](,+)(?![0#?,])/.exec(bare)?.[1]?.length ?? 0;
  return {
    decimals: [fraction.replace(/[^0]/g, '').length, fraction.length],
    isPercent,
    isDate: false,
    shift: commas * 3,
  };
}

function shiftedBy(digits: number, commas: number): FormatDigits {
  return { ...GENERAL, decimals: [digits, digits], shift: digits + commas * 3 };
}
