const NUMERALS = '零一二三四五六七八九';

/** A whole number below a hundred in Chinese numerals: 三, 十二, 二十一; undefined for other texts. */
export function chineseNumber(text: string): number | undefined {
  const match = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(text);
  if (match) return NUMERALS.indexOf(match[1] || '一') * 10 + NUMERALS.indexOf(match[2] || '零');
  const digit = text.length === 1 ? NUMERALS.indexOf(text) : -1;
  return digit < 0 ? undefined : digit;
}
