import { MAX_COLUMNS, MAX_ROWS } from '../../../core/address';
import { UnreadableFile } from '../../../core/ports';
import { CELL_TYPES, cellType, type CellType } from './cell-types';
import {
  afterElement,
  afterTag,
  digits,
  BANG,
  endOfName,
  endOfValue,
  EQUALS,
  GT,
  isSpace,
  isTag,
  localNameAt,
  LT,
  nextAttribute,
  nextTag,
  openingQuote,
  QUESTION,
  SLASH,
  startsWith,
} from './xml-bytes';

const LOWER_C = 0x63;
const LOWER_F = 0x66;
const LOWER_H = 0x68;
const LOWER_R = 0x72;
const LOWER_S = 0x73;
const LOWER_T = 0x74;
const LOWER_V = 0x76;

/**
 * Walks over the rows and cells of a sheet in UTF-8 (see utf8Xml) without making anything: one cell after the other
 * lies in the fields, all places are offsets of bytes. Row and column are zero-based.
 *
 *     while (scanner.nextRow()) while (scanner.nextCell()) …
 */
export class SheetScanner {
  /** The <sheetData> element: its "<", behind its start tag, and (known once all rows are passed) its end tag and end. */
  dataStart: number;
  dataContent: number;
  dataContentEnd: number;
  dataEnd: number;

  row = -1;
  /** The <row> element: its "<", behind its start tag; end tag and end are known once all its cells are passed. */
  rowStart = 0;
  rowContent = 0;
  rowContentEnd = 0;
  rowEnd = 0;
  /** Whether the row says that it is hidden, or has no height. */
  isHidden = false;

  column = -1;
  type: CellType = CELL_TYPES.number;
  /** Index into the cell formats. */
  style = 0;
  /** The <c> element: its "<", behind its start tag, and its end. */
  cellStart = 0;
  cellContent = 0;
  cellEnd = 0;
  /** The <f> element and the text in it; formulaStart is -1 where there is none. */
  formulaStart = -1;
  formulaContent = 0;
  formulaContentEnd = 0;
  formulaEnd = 0;
  /** What stands in <v>, or in <is> with its elements; -1 where there is neither. */
  valueStart = -1;
  valueEnd = 0;

  private at: number;
  private hasRowNumber = false;
  private isInRow = false;

  constructor(readonly xml: Uint8Array) {
    this.dataStart = findSheetData(xml);
    const isMissing = this.dataStart >= xml.length;
    this.at = isMissing ? xml.length : afterTag(xml, this.dataStart);
    this.dataContent = this.dataContentEnd = this.dataEnd = this.at;
  }

  /** Steps to the next row; false behind the last. */
  nextRow(): boolean {
    while (this.isInRow) this.nextCell();
    if (this.closesItself(this.dataContent) || this.dataStart >= this.xml.length) return false;
    for (;;) {
      const tag = nextTag(this.xml, this.at);
      if (tag >= this.xml.length) throw new UnreadableFile('damaged', 'sheet data break off');
      if (this.xml[tag + 1] === SLASH) return this.endData(tag);
      if (isTag(this.xml, tag, 'row')) return this.startRow(tag);
      this.at = afterElement(this.xml, tag);
    }
  }

  /** Steps to the next cell of the row; false behind its last. */
  nextCell(): boolean {
    if (!this.isInRow) return false;
    const { xml } = this;
    for (;;) {
      const tag = xml[this.at] === LT && xml[this.at + 1] === LOWER_C ? this.at : nextTag(xml, this.at);
      if (xml[tag + 1] === LOWER_C && isSpace(xml[tag + 2])) return this.startCell(tag, tag + 2);
      if (tag >= xml.length) throw new UnreadableFile('damaged', 'row breaks off');
      if (xml[tag + 1] === SLASH) return this.endRow(tag);
      if (isTag(xml, tag, 'c')) return this.startCell(tag, localNameAt(xml, tag) + 1);
      this.at = afterElement(xml, tag);
    }
  }

  private endData(tag: number): false {
    if (!isTag(this.xml, tag, 'sheetData')) throw new UnreadableFile('damaged', 'unexpected end tag');
    this.dataContentEnd = tag;
    this.dataEnd = afterTag(this.xml, tag);
    this.at = tag;
    return false;
  }

  private startRow(tag: number): true {
    this.rowStart = tag;
    this.row += 1;
    this.column = -1;
    this.isHidden = this.hasRowNumber = false;
    this.rowContent = this.at = this.readRowAttributes(localNameAt(this.xml, tag) + 3);
    this.isInRow = !this.closesItself(this.rowContent);
    if (!this.isInRow) this.rowContentEnd = this.rowEnd = this.rowContent;
    return true;
  }

  /** Reads r, hidden and ht; gives the place behind the tag. */
  private readRowAttributes(start: number): number {
    const { xml } = this;
    let at = start;
    for (;;) {
      at = nextAttribute(xml, at);
      if (at < 0) return -at;
      const quote = openingQuote(xml, at);
      const end = endOfValue(xml, quote);
      if (xml[at] === LOWER_R && at + 1 === endOfName(xml, at)) this.takeRow(digits(xml, quote + 1, end));
      else if (xml[at] === LOWER_H) this.takeHidden(at, quote + 1, end);
      at = end + 1;
    }
  }

  private takeHidden(name: number, start: number, end: number): void {
    const { xml } = this;
    if (startsWith(xml, name, 'hidden')) this.isHidden ||= xml[start] === 0x31 || xml[start] === LOWER_T;
    else if (startsWith(xml, name, 'ht')) this.isHidden ||= digits(xml, start, end) === 0;
  }

  private endRow(tag: number): false {
    if (!isTag(this.xml, tag, 'row')) throw new UnreadableFile('damaged', 'unexpected end tag');
    this.rowContentEnd = tag;
    this.rowEnd = this.at = afterTag(this.xml, tag);
    this.isInRow = false;
    return false;
  }

  private startCell(tag: number, attributes: number): true {
    this.cellStart = tag;
    this.formulaStart = -1;
    this.valueStart = -1;
    this.type = CELL_TYPES.number;
    this.style = 0;
    this.column += 1;
    this.cellContent = this.readAttributes(attributes);
    if (this.column >= MAX_COLUMNS) throw new UnreadableFile('damaged', `column ${this.column + 1}`);
    if (this.xml[this.cellContent - 2] === SLASH) this.cellEnd = this.at = this.cellContent;
    else this.readContent();
    return true;
  }

  /** Reads r, s and t; gives the place behind the tag. */
  private readAttributes(start: number): number {
    const { xml } = this;
    let at = start;
    for (;;) {
      at = nextAttribute(xml, at);
      if (at < 0) return -at;
      const quote = openingQuote(xml, at);
      const end = endOfValue(xml, quote);
      if (xml[at + 1] === EQUALS || isSpace(xml[at + 1])) this.takeAttribute(xml[at]!, quote + 1, end);
      at = end + 1;
    }
  }

  private takeAttribute(name: number, start: number, end: number): void {
    if (name === LOWER_R) this.takeReference(start, end);
    else if (name === LOWER_S) this.style = digits(this.xml, start, end);
    else if (name === LOWER_T) this.type = cellType(this.xml, start, end);
  }

  private takeReference(start: number, end: number): void {
    const { xml } = this;
    let at = start;
    let column = 0;
    for (; at < end; at += 1) {
      const letter = xml[at]! & 0xdf;
      if (letter < 0x41 || letter > 0x5a) break;
      column = column * 26 + letter - 0x40;
    }
    if (column < 1 || at - start > 3) throw new UnreadableFile('damaged', 'broken cell reference');
    this.column = column - 1;
    if (!this.hasRowNumber) this.takeRow(digits(xml, at, end));
  }

  /** A row that does not say its number has that of its cells. */
  private takeRow(number: number): void {
    if (!(number >= 1 && number <= MAX_ROWS)) throw new UnreadableFile('damaged', `row ${number}`);
    this.row = number - 1;
    this.hasRowNumber = true;
  }

  private readContent(): void {
    const { xml } = this;
    let at = this.cellContent;
    for (;;) {
      const tag = xml[at] === LT && xml[at + 1] !== BANG && xml[at + 1] !== QUESTION ? at : nextTag(xml, at);
      if (tag >= xml.length) throw new UnreadableFile('damaged', 'cell breaks off');
      const isEnd = xml[tag + 1] === SLASH;
      const name = xml[tag + 2] === GT ? tag + 1 : localNameAt(xml, tag);
      if (isEnd) {
        if (!isTag(xml, tag, 'c')) throw new UnreadableFile('damaged', 'unexpected end tag');
        this.cellEnd = this.at = afterTag(xml, tag);
        return;
      }
      at = this.readChild(tag, name);
    }
  }

  /** Notes a child of the cell; gives the place behind it. */
  private readChild(tag: number, name: number): number {
    const { xml } = this;
    const isOneLetter = name + 1 === endOfName(xml, name);
    const letter = isOneLetter ? xml[name] : 0;
    if (letter !== LOWER_V && letter !== LOWER_F) return this.readOther(tag);
    const content = afterTag(xml, name);
    const isEmpty = this.closesItself(content);
    const contentEnd = isEmpty ? content : this.endOfText(content, letter);
    const end = isEmpty ? content : afterTag(xml, contentEnd);
    if (letter === LOWER_V) {
      this.valueStart = content;
      this.valueEnd = contentEnd;
    } else {
      this.formulaStart = tag;
      this.formulaContent = content;
      this.formulaContentEnd = contentEnd;
      this.formulaEnd = end;
    }
    return end;
  }

  private readOther(tag: number): number {
    const end = afterElement(this.xml, tag);
    if (isTag(this.xml, tag, 'is')) {
      this.valueStart = afterTag(this.xml, tag);
      this.valueEnd = end;
    }
    return end;
  }

  /** The end tag behind the text that starts here. */
  private endOfText(start: number, letter: number): number {
    const { xml } = this;
    let at = start;
    while (at < xml.length && xml[at] !== LT) at += 1;
    const tag = xml[at + 1] === SLASH ? at : nextTag(xml, at);
    if (xml[tag + 1] !== SLASH || xml[localNameAt(xml, tag)] !== letter) {
      throw new UnreadableFile('damaged', 'broken cell');
    }
    return tag;
  }

  private closesItself(tagEnd: number): boolean {
    return this.xml[tagEnd - 2] === SLASH;
  }
}

/** The "<" of <sheetData>; the length where the sheet has none. */
function findSheetData(xml: Uint8Array): number {
  for (let tag = nextTag(xml, 0); tag < xml.length; tag = nextTag(xml, tag + 1)) {
    if (isTag(xml, tag, 'sheetData')) return tag;
  }
  return xml.length;
}
