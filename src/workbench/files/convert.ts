import { read, utils, write, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { decodeText, isText } from './decode-text';
import { amountIn } from './amount-in';

const MARKUP = /^\s*<(html|table|\?xml|!doctype|meta|style|div)/i;

export interface Conversion {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a workbook of a foreign format comes to as .xlsx: values, formulas, formats, merges. Throws where it cannot be read. */
export function convert({ name, bytes }: Conversion): Uint8Array {
  const workbook = isText(bytes) ? written(name, decodeText(bytes)) : read(bytes, { cellNF: true });
  const file = write(workbook, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer;
  return new Uint8Array(file);
}

function written(name: string, text: string): WorkBook {
  // As text: whatever encoding a page says or does not say of itself, it is decoded by now.
  return MARKUP.test(text) ? read(text, { type: 'string', cellNF: true }) : textWorkbook(name, text);
}

/** A workbook of one sheet from text with commas or tabs. */
function textWorkbook(name: string, text: string): WorkBook {
  // Nothing is guessed: what reads 3-1 stays 3-1 and is no date.
  const separator = name.endsWith('.tsv') ? { FS: '\t' } : {};
  const workbook = read(text, { type: 'string', raw: true, ...separator });
  const first = workbook.Sheets[workbook.SheetNames[0] ?? ''];
  if (!first) throw new Error('The text holds no table.');
  const cells: Record<string, CellObject> = first;
  for (const [address, { v }] of Object.entries(cells)) {
    if (!address.startsWith('!') && typeof v === 'string') cells[address] = numbered(v);
  }
  return renamed(first);
}

function numbered(text: string): CellObject {
  const amount = amountIn(text);
  return amount ? { t: 'n', v: amount.value, z: amount.format } : { t: 's', v: text };
}

function renamed(sheet: WorkSheet): WorkBook {
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, sheet, 'Sheet1');
  return workbook;
}
