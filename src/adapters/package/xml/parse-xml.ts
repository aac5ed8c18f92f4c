import { UnreadableFile } from '../../../core/ports';
import { LIMITS } from '../limits';
import { unescapeXml } from './escape-xml';
import { XmlElement, type XmlAttribute } from './xml-element';

/** The root element of a part of modest size. Throws UnreadableFile: damaged, unsafe (DTD) or too-large. */
export function parseXml(text: string): XmlElement {
  const parser = new Parser(text);
  return parser.parse();
}

const NAME = /[^\s<>/="'&]+/y;
const SPACE = /\s*/y;

class Parser {
  private at = 0;
  private nodes = 0;
  private depth = 0;
  private root: XmlElement | undefined;
  private open: XmlElement | undefined;

  constructor(private readonly text: string) {}

  parse(): XmlElement {
    for (let tag = this.nextTag(); tag >= 0; tag = this.nextTag()) {
      if (this.text.startsWith('<!--', tag)) this.skipTo('-->');
      else if (this.text.startsWith('<![CDATA[', tag) && this.open) this.skipTo(']]>');
      else if (this.text[tag + 1] === '?') this.skipTo('?>');
      else if (this.text[tag + 1] === '!') throw new UnreadableFile('unsafe', 'document type declaration');
      else if (this.text[tag + 1] === '/') this.endTag(tag);
      else this.startTag(tag);
    }
    if (!this.root || this.open) throw new UnreadableFile('damaged', 'XML breaks off');
    return this.root;
  }

  private nextTag(): number {
    const tag = this.text.indexOf('<', this.at);
    const isLoose = !this.open && this.text.slice(this.at, tag < 0 ? undefined : tag).trim() !== '';
    if (isLoose) throw new UnreadableFile('damaged', 'text outside the root element');
    this.at = tag + 1;
    return tag;
  }

  private skipTo(end: string): void {
    const found = this.text.indexOf(end, this.at);
    if (found < 0) throw new UnreadableFile('damaged', `no ${end}`);
    this.at = found + end.length;
  }

  private startTag(start: number): void {
    const name = this.match(NAME);
    if (name === '') throw new UnreadableFile('damaged', `no name at ${start}`);
    const element = new XmlElement({ name, attributes: this.attributes(), start, parent: this.open }, this.text);
    this.count(1);
    if (this.open) this.open.children.push(element);
    else if (this.root) throw new UnreadableFile('damaged', 'two root elements');
    else this.root = element;
    const closesItself = this.text[this.at] === '/';
    this.at += closesItself ? 2 : 1;
    if (this.text[this.at - 1] !== '>') throw new UnreadableFile('damaged', `broken tag ${name}`);
    element.contentStart = element.contentEnd = element.end = this.at;
    if (!closesItself) this.enter(element);
  }

  private enter(element: XmlElement): void {
    this.open = element;
    this.depth += 1;
    if (this.depth > LIMITS.depth) throw new UnreadableFile('damaged', 'nested too deeply');
  }

  private endTag(start: number): void {
    const element = this.open;
    this.at = start + 2;
    const name = this.match(NAME);
    this.match(SPACE);
    if (!element || name !== element.name || this.text[this.at] !== '>') {
      throw new UnreadableFile('damaged', `unexpected end tag ${name}`);
    }
    this.at += 1;
    element.contentEnd = start;
    element.end = this.at;
    this.open = element.parent;
    this.depth -= 1;
  }

  private attributes(): XmlAttribute[] {
    const attributes: XmlAttribute[] = [];
    for (;;) {
      this.match(SPACE);
      const start = this.at;
      const name = this.match(NAME);
      if (name === '') break;
      this.match(SPACE);
      if (this.text[this.at] !== '=') throw new UnreadableFile('damaged', `attribute ${name} without value`);
      this.at += 1;
      const value = this.quoted();
      attributes.push({ name, value, start, end: this.at });
    }
    this.count(attributes.length);
    return attributes;
  }

  private quoted(): string {
    this.match(SPACE);
    const quote = this.text[this.at];
    const end = quote === '"' || quote === "'" ? this.text.indexOf(quote, this.at + 1) : -1;
    if (end < 0) throw new UnreadableFile('damaged', 'attribute without quotes');
    const value = unescapeXml(this.text.slice(this.at + 1, end));
    this.at = end + 1;
    return value;
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private count(nodes: number): void {
    this.nodes += nodes;
    if (this.nodes > LIMITS.nodes) throw new UnreadableFile('too-large', 'too many elements');
  }
}
