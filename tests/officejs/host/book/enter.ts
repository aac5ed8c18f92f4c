import type { Cell } from '../../../../src/core/snapshot';
import { ExcelError } from '../wire/excel-error';
import type { HostBook } from './host-book';
import type { HostCell } from './host-cell';
import { typed } from './typed';

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** The cell after something was written into it as if typed; undefined where nothing is left of it. */
export function entered(book: HostBook, before: HostCell | undefined, given: unknown): HostCell | undefined {
  const { format, look } = before ?? {};
  const content = contentOf(book, format, given);
  const after: HostCell = {
    ...content,
    ...((format ?? content.format) === undefined ? {} : { format: format ?? content.format! }),
    ...(look === undefined ? {} : { look }),
  };
  return Object.keys(after).length === 0 ? undefined : after;
}

function contentOf(book: HostBook, format: string | undefined, given: unknown): Cell {
  if (given === '') return {};
  if (format === '@') return typeof given === 'string' ? text(given) : text(String(given).toUpperCase());
  if (typeof given === 'number' || typeof given === 'boolean') return { value: given };
  if (typeof given !== 'string')
    throw new ExcelError('InvalidArgument', `A cell cannot hold ${JSON.stringify(given)}.`);
  if (given.startsWith("'")) return given.length === 1 ? {} : text(given.slice(1));
  if (given.length > 1 && given.startsWith('=')) return formula(given);
  return given.length > LONGEST_TEXT ? text(given) : typed(given, book);
}

function text(value: string): Cell {
  if (value.length > LONGEST_TEXT) throw new ExcelError('InvalidArgument', 'A text of a cell is too long.');
  return { value };
}

function formula(given: string): Cell {
  if (given.length > LONGEST_FORMULA) throw new ExcelError('InvalidArgument', 'The formula is too long.');
  return { formula: given.slice(1), isUncalculated: true };
}
