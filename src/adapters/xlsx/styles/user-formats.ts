import { parseXml, splice, type XmlElement } from '../../package';
import { appendItems } from './collections';
import { NumberFormats } from './number-formats';

/** Cell formats like the user's own but for their number format; everything else of the style sheet stays. */
export class UserFormats {
  private readonly root: XmlElement;
  private readonly numbers: NumberFormats;
  private readonly formats: string[];
  private readonly known: number;
  private readonly clones = new Map<string, number>();

  constructor(private readonly styles: string) {
    this.root = parseXml(styles);
    this.numbers = new NumberFormats(this.root);
    this.formats = this.root.child('cellXfs')?.children.map(({ outer }) => outer) ?? [];
    this.known = this.formats.length;
  }

  /** The format to use instead of `index`, so that numbers show as `code`. A number format of the user's is kept. */
  withNumberFormat(index: number, code: string): number {
    return this.isGeneral(index) ? this.cloned(index, code) : index;
  }

  /** As withNumberFormat, whatever number format there is. */
  withNumberFormatForced(index: number, code: string): number {
    return this.cloned(index, code);
  }

  /** The style sheet with the formats that were asked for. */
  get text(): string {
    return splice(this.styles, [
      ...appendItems(this.root, 'numFmts', this.numbers.added),
      ...appendItems(this.root, 'cellXfs', this.formats.slice(this.known)),
    ]);
  }

  private isGeneral(index: number): boolean {
    const id = /\snumFmtId\s*=\s*["'](\d+)["']/.exec(this.startTag(index))?.[1] ?? '0';
    return this.numbers.isGeneral(Number(id));
  }

  private startTag(index: number): string {
    const format = this.formats[index] ?? '';
    return format.slice(0, format.indexOf('>') + 1);
  }

  private cloned(index: number, code: string): number {
    const key = `${index} ${code}`;
    const clone = this.clones.get(key) ?? this.clone(index, code);
    this.clones.set(key, clone);
    return clone;
  }

  private clone(index: number, code: string): number {
    const clone = this.withId(index, this.numbers.idOf(code));
    const same = this.formats.findIndex((format) => isAlike(format, clone));
    if (same >= 0) return same;
    this.formats.push(clone);
    return this.formats.length - 1;
  }

  private withId(index: number, id: number): string {
    const format = this.formats[index] ?? `<${this.root.prefix}xf fontId="0" fillId="0" borderId="0" xfId="0"/>`;
    const bare = withoutNumberFormat(format);
    const end = /\s*\/?>/.exec(bare)!.index;
    return `${bare.slice(0, end)} numFmtId="${id}" applyNumberFormat="1"${bare.slice(end)}`;
  }
}

function withoutNumberFormat(format: string): string {
  return format.replace(/^<[^>]*>/, (tag) =>
    tag.replace(/\s(?:numFmtId|applyNumberFormat)\s*=\s*(?:"[^"]*"|'[^']*')/g, ''),
  );
}

/** Two formats that differ only in how their number format is spelled. */
function isAlike(a: string, b: string): boolean {
  return a === b || (withoutNumberFormat(a) === withoutNumberFormat(b) && idOf(a) === idOf(b));
}

function idOf(format: string): string {
  return /^<[^>]*\snumFmtId\s*=\s*["'](\d+)["']/.exec(format)?.[1] ?? '0';
}
