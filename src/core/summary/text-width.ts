/** How wide a text is, in characters of the default font: a Chinese one counts two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) > 0xff ? 2 : 1;
  return width;
}

/** Lines that a text takes in a column of that width; one character of the width is padding. */
export function linesIn(text: string, width: number): number {
  const room = Math.max(1, width - 1);
  if (text.length * 2 <= room && !text.includes('\n')) return 1;
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / room)), 0);
}

const ONE_LINE = 26;

/** A column in which most of the texts stand on one line where they are short, else on two; within bounds. */
export function widthForTexts(texts: readonly string[], [least, most]: readonly [number, number]): number {
  const widths = texts.map(textWidth).sort((a, b) => a - b);
  const usual = widths[Math.floor((widths.length - 1) * 0.9)] ?? 0;
  const wanted = usual <= ONE_LINE ? usual + 2 : Math.ceil(usual / 2) + 3;
  return Math.min(most, Math.max(least, wanted));
}
