import { UnreadableFile } from '../../../core/ports';
import { parseXml, type XmlElement } from '../../package';

/** A stretch of a worksheet part that was read as XML; `shift` leads from its offsets to those of the part. */
export interface Stretch {
  readonly root: XmlElement;
  readonly shift: number;
}

/**
 * A worksheet part taken apart without reading its cells: what stands before sheetData, sheetData itself, what stands
 * behind. The parts around are small, sheetData may be huge.
 */
export class SheetText {
  /** Of the sheet's own elements, with its colon: "" or "x:". */
  readonly prefix: string;
  /** The whole of sheetData, tags included. */
  readonly dataStart: number;
  readonly dataEnd: number;
  readonly isDataEmpty: boolean;
  private readonly rootTag: string;
  private readonly rootEnd: number;

  constructor(readonly text: string) {
    const root = /<((?:[^\s<>/:?!]+:)?)worksheet(?=[\s>])[^>]*>/.exec(text);
    if (!root) throw new UnreadableFile('damaged', 'no worksheet');
    this.prefix = root[1]!;
    this.rootTag = root[0];
    this.rootEnd = root.index + root[0].length;
    const data = new RegExp(`<${this.prefix}sheetData(?=[\\s>/])[^>]*>`).exec(text);
    if (!data) throw new UnreadableFile('damaged', 'no sheetData');
    this.dataStart = data.index;
    this.isDataEmpty = data[0].endsWith('/>');
    this.dataEnd = this.isDataEmpty ? data.index + data[0].length : this.closeOfData();
  }

  /** The elements before sheetData. */
  head(): Stretch {
    const content = this.text.slice(this.rootEnd, this.dataStart);
    return this.stretch(`${content}</${this.prefix}worksheet>`, this.rootEnd);
  }

  /** The elements behind sheetData. */
  tail(): Stretch {
    return this.stretch(this.text.slice(this.dataEnd), this.dataEnd);
  }

  private stretch(content: string, start: number): Stretch {
    return { root: parseXml(this.rootTag + content), shift: start - this.rootTag.length };
  }

  private closeOfData(): number {
    const close = `</${this.prefix}sheetData>`;
    const at = this.text.lastIndexOf(close);
    if (at < this.dataStart) throw new UnreadableFile('damaged', 'sheetData is not closed');
    return at + close.length;
  }
}
