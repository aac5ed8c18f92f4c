const LOOSE = /[\s\u200b-\u200d\u00ad\uff01-\uff5e]/;
const SPACE = /[\s\u200b-\u200d\u00ad]+/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const WIDTH_OFFSET = 0xfee0;

/** A text for comparing, never for showing: full-width forms as half-width, all white space and line breaks gone. */
export function squeezed(text: string): string {
  if (!LOOSE.test(text)) return text;
  return text.replace(SPACE, '').replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDTH_OFFSET));
}
