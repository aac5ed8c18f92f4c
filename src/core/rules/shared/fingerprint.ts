/** A small number made of a stretch of text: the same for the same characters, hardly ever for others. */
export function fingerprint(text: string, from = 0, to = text.length): number {
  let print = to - from;
  for (let at = from; at < to; at += 1) print = (Math.imul(print, 31) + text.charCodeAt(at)) | 0;
  return print & 0x3fffffff;
}
