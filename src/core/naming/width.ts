const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * Full-width digits, letters, brackets and spaces as half-width ones: `（２０２３）` → `(2023)`.
 * One character for one, so that positions in the result are positions in the text.
 */
export function narrow(text: string): string {
  if (!/[！-～\u3000\u00a0]/.test(text)) return text;
  let narrowed = '';
  let done = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = narrowSign(text.charCodeAt(at));
    if (sign === undefined) continue;
    narrowed += text.slice(done, at) + sign;
    done = at + 1;
  }
  return narrowed + text.slice(done);
}

function narrowSign(code: number): string | undefined {
  if (code < 0xff01) return code === 0x3000 || code === 0xa0 ? ' ' : undefined;
  return code <= 0xff5e ? String.fromCharCode(code - FULL_WIDTH_OFFSET) : undefined;
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
