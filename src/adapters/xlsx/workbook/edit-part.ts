import type { OpcPackage } from '../../package';

const MARK = '\uFEFF';

/** The part's text replaced; a byte order mark stays. */
export function replaceText(pkg: OpcPackage, part: string, after: string): void {
  pkg.set(part, pkg.has(part) && hasMark(pkg.bytes(part)) ? MARK + after : after);
}

function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
