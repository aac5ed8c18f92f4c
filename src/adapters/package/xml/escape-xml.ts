import { UnreadableFile } from '../../../core/ports';

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** For text and attribute values alike. Characters that XML cannot hold at all are left out. */
export function escapeXml(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[<>&"\r\n\t]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, (character) => {
    switch (character) {
      case '<':
        return '&lt;';
      case '>':
        return '&gt;';
      case '&':
        return '&amp;';
      case '"':
        return '&quot;';
      default:
        return '\t\n\r'.includes(character) ? `&#${character.charCodeAt(0)};` : '';
    }
  });
}

/** The text that XML stands for. Throws damaged on an entity that XML itself does not define. */
export function unescapeXml(xml: string): string {
  if (!xml.includes('&')) return xml;
  return xml.replace(/&(?:([#\w]{1,12});)?/g, (whole, name: string | undefined) => {
    const character = name?.startsWith('#') ? fromCode(name.slice(1)) : ENTITIES.get(name ?? '');
    if (character === undefined) throw new UnreadableFile('damaged', `entity ${whole}`);
    return character;
  });
}

function fromCode(written: string): string | undefined {
  const code = /^x[\da-f]+$/i.test(written)
    ? parseInt(written.slice(1), 16)
    : /^\d+$/.test(written)
      ? Number(written)
      : NaN;
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Characters of cell texts that XML cannot hold are stored as `_xHHHH_`; `_x000D_` typed by hand as `_x005F_x000D_`. */
export function decodeControls(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** The inverse of decodeControls. Line feeds and tabs stand for themselves. */
export function encodeControls(text: string): string {
  return (
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\r/g, (character) => {
        return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
      })
  );
}
