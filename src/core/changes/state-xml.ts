import { STATE_NAMESPACE } from './own-tags';

const PART = /^\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*)*<((?:[\w.-]+:)?jihe)\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1\s*>)/;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The custom XML part that holds our state, as a host of open workbooks takes it. */
export function stateXml(state: string): string {
  // Line ends as numbers: XML readers turn bare ones into others.
  const text = state.replace(/[<>&\r\n\t]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<jihe xmlns="${STATE_NAMESPACE}">${text}</jihe>`;
}

/** The state in such a part; undefined where the part is none of ours. */
export function stateOfXml(xml: string): string | undefined {
  const [, , attributes = '', content = ''] = PART.exec(xml.replace(/^\ufeff/, '')) ?? [];
  if (!attributes.includes(STATE_NAMESPACE)) return undefined;
  return content
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((piece) => (piece.startsWith('<![CDATA[') ? piece.slice(9, -3) : unescaped(piece)))
    .join('');
}

function unescaped(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES.get(name) ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
