import { appendTo, escapeXml, parseXml, splice } from '../xml';
import { partKey } from './part-name';

export const CONTENT_TYPES_PART = '[Content_Types].xml';

/** What [Content_Types].xml says of each part. */
export class ContentTypes {
  private readonly defaults = new Map<string, string>();
  private readonly overrides = new Map<string, string>();

  constructor(readonly text: string) {
    for (const element of parseXml(text).children) {
      const type = element.attribute('ContentType') ?? '';
      if (element.local === 'Default') this.defaults.set((element.attribute('Extension') ?? '').toLowerCase(), type);
      else this.overrides.set(partKey(element.attribute('PartName') ?? ''), type);
    }
  }

  of(part: string): string | undefined {
    const key = partKey(part);
    return this.overrides.get(key) ?? this.defaults.get(key.slice(key.lastIndexOf('.') + 1));
  }

  /** The same with the part's type changed, if need be, by an override of its own. */
  with(part: string, type: string): ContentTypes {
    if (this.of(part) === type) return this;
    const without = this.without(part);
    if (without.of(part) === type) return without;
    const root = parseXml(without.text);
    const element = `<${root.prefix}Override PartName="/${escapeXml(part)}" ContentType="${escapeXml(type)}"/>`;
    return new ContentTypes(splice(without.text, [appendTo(root, element)]));
  }

  /** The same without an override for the part. */
  without(part: string): ContentTypes {
    const key = partKey(part);
    if (!this.overrides.has(key)) return this;
    const edits = parseXml(this.text)
      .all('Override')
      .filter((element) => partKey(element.attribute('PartName') ?? '') === key)
      .map(({ start, end }) => ({ start, end, text: '' }));
    return new ContentTypes(splice(this.text, edits));
  }
}
