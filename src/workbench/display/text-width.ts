/** How wide a text is, in half-width characters: Chinese ones count two. The widest line where there are several. */
export function textWidth(text: string): number {
  let widest = 0;
  let width = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === LINE_BREAK) width = 0;
    else width += code >= FIRST_WIDE && isWide(code) ? 2 : 1;
    if (width > widest) widest = width;
  }
  return widest;
}

const LINE_BREAK = 10;
const FIRST_WIDE = 0x1100;

/** Chinese, Japanese and Korean characters and their punctuation. By numbers: a hundred thousand rows are measured. */
function isWide(code: number): boolean {
  if (code <= 0x115f) return true;
  if (code < 0x2e80) return false;
  if (code <= 0xa4cf) return true;
  if (code < 0xac00) return false;
  if (code <= 0xd7a3) return true;
  return (code >= 0xf900 && code <= 0xfaff) || (code >= 0xfe30 && code <= 0xfe6f) || isWideForm(code);
}

function isWideForm(code: number): boolean {
  return (code >= 0xff00 && code <= 0xff60) || (code >= 0xffe0 && code <= 0xffe6);
}
