import { parseReference, tokenize } from '../../../../src/core/formula';
import { parseCell, unquoteSheetName } from '../../../../src/core/address';
import type { Cell } from '../../../../src/core/snapshot';
import { ExcelError } from '../wire/excel-error';
import type { HostCell } from './host-cell';
import type { HostSheet } from './host-sheet';
import { typed } from './typed';

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** The cell after something was written into it as if typed; undefined where nothing is left of it. */
export function entered(sheet: HostSheet, before: HostCell | undefined, given: unknown): HostCell | undefined {
  const { format, look } = before ?? {};
  const content = contentOf(sheet, format, given);
  const after: HostCell = {
    ...content,
    ...((format ?? content.format) === undefined ? {} : { format: format ?? content.format! }),
    ...(look === undefined ? {} : { look }),
  };
  return Object.keys(after).length === 0 ? undefined : after;
}

function contentOf(sheet: HostSheet, format: string | undefined, given: unknown): Cell {
  if (given === '') return {};
  if (format === '@') return typeof given === 'string' ? text(given) : text(String(given).toUpperCase());
  if (typeof given === 'number' || typeof given === 'boolean') return { value: given };
  if (typeof given !== 'string')
    throw new ExcelError('InvalidArgument', `A cell cannot hold ${JSON.stringify(given)}.`);
  if (given.startsWith("'")) return given.length === 1 ? {} : text(given.slice(1));
  if (given.length > 1 && given.startsWith('=')) return formula(sheet, format, given);
  return given.length > LONGEST_TEXT ? text(given) : typed(given, sheet.book);
}

function text(value: string): Cell {
  if (value.length > LONGEST_TEXT) throw new ExcelError('InvalidArgument', 'A text of a cell is too long.');
  return { value };
}

function formula(sheet: HostSheet, own: string | undefined, given: string): Cell {
  if (given.length > LONGEST_FORMULA) throw new ExcelError('InvalidArgument', 'The formula is too long.');
  // Excel on the desktop would ask for a file here, and a batch cannot answer.
  if (namesMissing(sheet, given))
    throw new ExcelError('InvalidArgument', 'The formula reads a sheet that is not there.');
  const format = own === undefined ? formatRead(sheet, given.slice(1)) : undefined;
  return { formula: given.slice(1), isUncalculated: true, ...(format === undefined ? {} : { format }) };
}

function namesMissing({ book }: HostSheet, given: string): boolean {
  return tokenize(given.slice(1)).some(({ kind, text }) => {
    const { sheet, isExternal } = kind === 'reference' ? parseReference(text) : { isExternal: false };
    return sheet !== undefined && !isExternal && !book.sheetNamed(sheet);
  });
}

const FIRST_READ =
  /^[-+]?(?:(?:SUM|AVERAGE|MAX|MIN|ROUND)\()*(?:('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?[A-Z]{1,3}\$?\d+)/iu;

/** A formula in a cell of General takes over the format of the first cell that it reads, as in Excel. */
function formatRead(sheet: HostSheet, given: string): string | undefined {
  const [, name, address] = FIRST_READ.exec(given) ?? [];
  const cell = address === undefined ? undefined : parseCell(address);
  const home = name === undefined ? sheet : sheet.book.sheetNamed(unquoteSheetName(name));
  const format = cell && home?.cell(cell)?.format;
  return format === '@' ? undefined : format;
}
