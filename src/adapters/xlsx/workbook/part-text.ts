import { decodeXml, type OpcPackage } from '../../package';

const MARK = '\uFEFF';

export interface PartText {
  readonly text: string;
  /** Whether it began with the byte order mark of UTF-8. */
  readonly hasMark: boolean;
}

export function openText(bytes: Uint8Array): PartText {
  return { text: decodeXml(bytes), hasMark: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf };
}

/** New text for a part: its byte order mark stays, and what was UTF-16 says that it is UTF-8 now. */
export function encodedLike(before: PartText, after: string): string {
  const text = after.replace(/^(<\?xml[^>]*encoding\s*=\s*["'])utf-?16(?:[bl]e)?(?=["'])/i, '$1UTF-8');
  return before.hasMark ? MARK + text : text;
}

/** Replaces the text of a part that there is. */
export function replaceText(pkg: OpcPackage, part: string, after: string): void {
  pkg.set(part, encodedLike(openText(pkg.bytes(part)), after));
}
