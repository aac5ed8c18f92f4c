import { decodeXml, parseXml, type XmlElement } from '../../package';
import { localNameAt } from './xml-bytes';
import type { SheetScanner } from './sheet-scanner';

/** A sheet without its rows: small enough for a tree. */
export interface SheetFrame {
  /** The sheet's text, its <sheetData> emptied to `<sheetData/>`. */
  readonly text: string;
  readonly root: XmlElement;
}

/** The frame of a sheet whose scanner has passed all rows. */
export function sheetFrame({ xml, dataStart, dataEnd }: SheetScanner): SheetFrame {
  const hasData = dataStart < xml.length;
  const prefix = hasData ? decodeXml(xml.subarray(dataStart + 1, localNameAt(xml, dataStart))) : '';
  const data = hasData ? `<${prefix}sheetData/>` : '';
  const text = decodeXml(xml.subarray(0, dataStart)) + data + decodeXml(xml.subarray(dataEnd));
  return { text, root: parseXml(text) };
}
