import { unescapeXml } from './escape-xml';

export interface XmlAttribute {
  /** As written, with its prefix. */
  readonly name: string;
  readonly value: string;
  /** Of the whole `name="value"`. */
  readonly start: number;
  readonly end: number;
}

/** An element of a parsed part; all offsets are places in the part's text. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  /** As written, with its prefix. */
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly parent: XmlElement | undefined;
  /** The "<" of the start tag. */
  readonly start: number;
  /** Behind the start tag. */
  contentStart = 0;
  /** Before the end tag; equal to contentStart and end where the element closes itself. */
  contentEnd = 0;
  end = 0;
  private readonly source: string;

  constructor(
    tag: { name: string; attributes: XmlAttribute[]; start: number; parent: XmlElement | undefined },
    source: string,
  ) {
    this.name = tag.name;
    this.attributes = tag.attributes;
    this.start = tag.start;
    this.parent = tag.parent;
    this.source = source;
  }

  get prefix(): string {
    return this.name.slice(0, this.name.indexOf(':') + 1);
  }

  /** The name without its prefix. */
  get local(): string {
    return this.name.slice(this.name.indexOf(':') + 1);
  }

  get closesItself(): boolean {
    return this.contentEnd === this.end;
  }

  /** The namespace; empty where none is declared. */
  get namespace(): string {
    return this.declared(this.prefix === '' ? 'xmlns' : `xmlns:${this.prefix.slice(0, -1)}`);
  }

  private declared(declaration: string): string {
    return this.attribute(declaration) ?? this.parent?.declared(declaration) ?? '';
  }

  /** The value of an attribute by its name as written. */
  attribute(name: string): string | undefined {
    return this.attributes.find((attribute) => attribute.name === name)?.value;
  }

  /** The value of an attribute with some prefix, such as `r:id`, whatever the prefix is called. */
  prefixedAttribute(local: string): string | undefined {
    const suffix = `:${local}`;
    return this.attributes.find(({ name }) => name.endsWith(suffix) && !name.startsWith('xmlns:'))?.value;
  }

  /** The first child of that local name. */
  child(local: string): XmlElement | undefined {
    return this.children.find((child) => child.local === local);
  }

  /** All children of that local name. */
  all(local: string): XmlElement[] {
    return this.children.filter((child) => child.local === local);
  }

  /** Where a child may be put that has to follow those of these local names: a schema fixes the order of children. */
  endOfLast(locals: readonly string[]): number {
    const last = this.children.filter(({ local }) => locals.includes(local)).at(-1);
    return last?.end ?? this.contentStart;
  }

  /** The text directly in the element, unescaped, CDATA included. */
  get text(): string {
    let text = '';
    let at = this.contentStart;
    for (const child of this.children) {
      text += plainText(this.source.slice(at, child.start));
      at = child.end;
    }
    return text + plainText(this.source.slice(at, this.contentEnd));
  }

  /** The element as it stands in the part. */
  get outer(): string {
    return this.source.slice(this.start, this.end);
  }
}

/** Text between tags, free of comments and instructions. */
function plainText(xml: string): string {
  if (!xml.includes('<')) return unescapeXml(xml);
  return xml
    .split(/(<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->|<\?[^]*?\?>)/)
    .map((piece, i) => {
      if (i % 2 === 0) return unescapeXml(piece);
      return piece.startsWith('<![CDATA[') ? piece.slice(9, -3) : '';
    })
    .join('');
}
