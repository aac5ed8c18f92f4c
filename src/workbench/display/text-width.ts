const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** How wide a text is, in half-width characters: Chinese ones count two. The widest line where there are several. */
export function textWidth(text: string): number {
  let widest = 0;
  let width = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 10) width = 0;
    else width += code > 0x10ff && WIDE.test(text[index]!) ? 2 : 1;
    if (width > widest) widest = width;
  }
  return widest;
}
