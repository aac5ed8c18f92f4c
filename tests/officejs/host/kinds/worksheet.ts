import type { RangeAddress } from '../../../../src/core/address';
import type { HostSheet } from '../book/host-sheet';
import { rangeAt, rangesAt } from '../book/place';
import { ExcelError } from '../wire/excel-error';
import { defineKind, type Handle, type Kind } from '../wire/kind';
import { asText, asWhole } from './arguments';
import { autoFilterKind } from './auto-filter';
import { chartsKind } from './charts';
import { freezePanesKind } from './freeze-panes';
import { namesKind } from './names';
import { horizontalBreaksKind } from './page-breaks';
import { pageLayoutKind } from './page-layout';
import { sheetProtectionKind } from './protection';
import { rangeKind } from './range';
import { rangeAreasKind } from './range-areas';
import { registering } from './registering';
import { refuseName } from './sheet-names';
import { tablesOf } from './tables';

const ALL: RangeAddress = rangeAllOf();

export const worksheetKind: Kind<HostSheet> = defineKind<HostSheet>('Worksheet', {
  id: ({ id }) => id,
  read: {
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    Visibility: ({ visibility }) => visibility.charAt(0).toUpperCase() + visibility.slice(1),
    Position: (sheet) => sheet.book.sheets.indexOf(sheet),
    TabColor: ({ tabColor }) => tabColor,
    ShowGridlines: ({ showsGridlines }) => showsGridlines,
    ShowHeadings: ({ showsHeadings }) => showsHeadings,
  },
  write: {
    Name: rename,
    TabColor: (sheet, color) => {
      sheet.tabColor = asText(color, 'tabColor');
    },
    // The client sends these two under other names than it reads them by.
    Gridlines: (sheet, isShown) => {
      sheet.showsGridlines = isShown === true;
    },
    Headings: (sheet, isShown) => {
      sheet.showsHeadings = isShown === true;
    },
  },
  parts: {
    AutoFilter: (sheet) => autoFilterKind(sheet),
    Charts: (sheet) => chartsKind(sheet),
    FreezePanes: (sheet) => freezePanesKind(sheet),
    HorizontalPageBreaks: (sheet) => horizontalBreaksKind(sheet),
    Names: (sheet) => namesKind(sheet),
    PageLayout: pageLayoutKind,
    Protection: (sheet) => sheetProtectionKind(sheet),
    Tables: tablesOf,
  },
  calls: {
    ...registering<HostSheet>(
      ({ book }) => book,
      ({ id }) => id,
    ),
    Calculate: (sheet, isAllDirty) => {
      if (isAllDirty === true) sheet.book.calculation.touched({ sheet: sheet.name, ...ALL });
      sheet.book.calculation.settle(true);
      return null;
    },
    GetRange: (sheet, address) => rangeKind({ sheet, range: rangeAt(sheet, address) }),
    GetRanges: (sheet, address) =>
      rangeAreasKind({
        sheet,
        ranges: address === undefined || address === null ? [ALL] : rangesAt(sheet, asText(address, 'address')),
      }),
    GetRangeByIndexes: (sheet, ...numbers) => byIndexes(sheet, numbers),
    GetCell: (sheet, row, column) => byIndexes(sheet, [row, column, 1, 1]),
    GetUsedRange: (sheet, isOfValuesOnly) =>
      used(sheet, isOfValuesOnly) ?? rangeKind({ sheet, range: { top: 0, left: 0, bottom: 0, right: 0 } }),
    GetUsedRangeOrNullObject: used,
    Activate: (sheet) => {
      sheet.book.refuseInactive();
      if (sheet.visibility !== 'visible') throw new ExcelError('InvalidOperation', 'The sheet is hidden.');
      sheet.book.activate(sheet);
      return null;
    },
    Delete: remove,
  },
});

function rangeAllOf(): RangeAddress {
  return { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
}

function used(sheet: HostSheet, isOfValuesOnly: unknown): Handle | null {
  const range = sheet.usedRange(isOfValuesOnly === true, ALL);
  return range ? rangeKind({ sheet, range }) : null;
}

function byIndexes(sheet: HostSheet, numbers: readonly unknown[]): Handle {
  const [top, left, rows, columns] = numbers.map((number) => asWhole(number, 'index')) as [
    number,
    number,
    number,
    number,
  ];
  const range = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  if (top < 0 || left < 0 || rows < 1 || columns < 1 || range.bottom > ALL.bottom || range.right > ALL.right) {
    throw new ExcelError('InvalidArgument', 'The range is not within the sheet.');
  }
  return rangeKind({ sheet, range });
}

function rename(sheet: HostSheet, given: unknown): void {
  const name = asText(given, 'name');
  refuseName(sheet.book, name, sheet);
  sheet.book.renameSheet(sheet, name);
}

function remove(sheet: HostSheet): null {
  const { book } = sheet;
  const others = book.sheets.filter((one) => one !== sheet && one.visibility === 'visible');
  if (sheet.visibility === 'veryHidden' || book.isStructureProtected) throw new ExcelError('GeneralException');
  if (others.length === 0) throw new ExcelError('GeneralException', 'The last visible sheet cannot be deleted.');
  book.removeSheet(sheet);
  return null;
}
