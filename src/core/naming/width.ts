const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * Full-width digits, letters, brackets and spaces as half-width ones: `（２０２３）` → `(2023)`.
 * One character for one, so that positions in the result are positions in the text.
 */
export function narrow(text: string): string {
  if (!/[！-～\u3000\u00a0]/.test(text)) return text;
  return text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(/[\u3000\u00a0]/g, ' ');
}

const LOOSE = /[\s\u200b-\u200d\u00ad！-～]/;
const SPACES = /[\s\u200b-\u200d\u00ad]+/g;

/** The same without any white space, line breaks and invisible characters; for comparing what people typed, never for showing. */
export function plain(text: string): string {
  return LOOSE.test(text) ? narrow(text.replace(SPACES, '')) : text;
}

/** Whether a UTF-16 code is a Chinese character. */
export function isChinese(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}
