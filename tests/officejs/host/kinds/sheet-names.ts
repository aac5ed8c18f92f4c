import type { HostBook } from '../book/host-book';
import type { HostSheet } from '../book/host-sheet';
import { ExcelError } from '../wire/excel-error';

const FORBIDDEN = /[\\/?*[\]:]/;

/** Throws where Excel does not let a sheet have this name. */
export function refuseName(book: HostBook, name: string, own?: HostSheet): void {
  const isBad = name === '' || name.length > 31 || FORBIDDEN.test(name) || name.startsWith("'") || name.endsWith("'");
  if (isBad) throw new ExcelError('InvalidArgument', `${name} cannot be the name of a sheet.`);
  const other = book.sheetNamed(name);
  if (other && other !== own)
    throw new ExcelError('ItemAlreadyExists', 'A resource with the same name already exists.');
  if (book.isStructureProtected) throw new ExcelError('AccessDenied', 'The structure of the workbook is protected.');
}

/** "Sheet4" and so on, for a sheet that is added without a name. */
export function freeName(book: HostBook): string {
  let number = book.sheets.length + 1;
  while (book.sheetNamed(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
