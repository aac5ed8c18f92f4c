import { omitted, type HostCell } from '../book/host-cell';
import { MAX_COLUMNS, MAX_ROWS, overlap, type RangeAddress } from '../../../../src/core/address';
import {
  addressOf,
  height,
  isEntireColumns,
  isEntireRows,
  isWithinSheet,
  rangeAt,
  width,
  type Place,
} from '../book/place';
import { readCells, readFormulas, wireFormat, wireType, wireValue } from '../book/read-cells';
import { clearCells, type Cleared } from '../book/clear-cells';
import { mergeCells, unmergeCells } from '../book/merge-cells';
import { around, common } from '../book/rectangles';
import { editCells, enterCells, filtered, gridOf, refuseProtected } from '../book/write-cells';
import { ExcelError } from '../wire/excel-error';
import { defineKind, type Handle, type Kind } from '../wire/kind';
import { asObject, asText, asWhole } from './arguments';
import { conditionalFormatsKind } from './conditional-formats';
import { hiddenOf, hideColumns, hideRows } from './hidden';
import type { Places } from './range-areas';
import { rangeFormatKind } from './range-format';
import {
  columnProperties,
  hasSpill,
  hyperlinkOf,
  mergedAreas,
  rowProperties,
  savedAsArray,
  setHyperlink,
  shownText,
  spillingTo,
  spillParent,
} from './range-contents';
import { worksheetKind } from './worksheet';

export const rangeKind: Kind<Place> = defineKind<Place>('Range', {
  read: {
    Address: addressOf,
    AddressLocal: addressOf,
    CellCount: ({ range }) => (height(range) * width(range) > 2 ** 31 - 1 ? -1 : height(range) * width(range)),
    RowCount: ({ range }) => height(range),
    ColumnCount: ({ range }) => width(range),
    RowIndex: ({ range }) => range.top,
    ColumnIndex: ({ range }) => range.left,
    IsEntireColumn: ({ range }) => isEntireColumns(range),
    IsEntireRow: ({ range }) => isEntireRows(range),
    Values: (place) => readCells(settled(place), wireValue),
    Formulas: (place) => readFormulas(settled(place)),
    NumberFormat: (place) => readCells(place, wireFormat),
    ValueTypes: (place) => readCells(settled(place), wireType),
    Text: (place) => readCells(settled(place), shownText),
    HasSpill: hasSpill,
    SavedAsArray: savedAsArray,
    Hyperlink: hyperlinkOf,
    Hidden: hiddenOf('both'),
    RowHidden: hiddenOf('rows'),
    ColumnHidden: hiddenOf('columns'),
  },
  write: {
    Values: enterCells,
    Formulas: enterCells,
    NumberFormat: setFormats,
    Hyperlink: setHyperlink,
    RowHidden: hideRows,
    ColumnHidden: hideColumns,
  },
  parts: {
    Worksheet: ({ sheet }) => worksheetKind(sheet),
    Format: (place) => rangeFormatKind(areas(place)),
    ConditionalFormats: (place) => conditionalFormatsKind(areas(place)),
  },
  calls: {
    GetCell: (place, row, column) =>
      within(place, { top: asWhole(row, 'row'), left: asWhole(column, 'column') }, { rows: 1, columns: 1 }),
    GetRow: (place, row) =>
      within(place, { top: asWhole(row, 'row'), left: 0 }, { rows: 1, columns: width(place.range) }),
    GetColumn: (place, column) =>
      within(place, { top: 0, left: asWhole(column, 'column') }, { rows: height(place.range), columns: 1 }),
    GetLastCell: (place) => at(place, { top: place.range.bottom, left: place.range.right }),
    GetLastRow: (place) => at(place, { top: place.range.bottom }),
    GetLastColumn: (place) => at(place, { left: place.range.right }),
    GetEntireRow: (place) => at(place, { left: 0, right: MAX_COLUMNS - 1 }),
    GetEntireColumn: (place) => at(place, { top: 0, bottom: MAX_ROWS - 1 }),
    GetOffsetRange: (place, rows, columns) => offset(place, asWhole(rows, 'rows'), asWhole(columns, 'columns')),
    GetResizedRange: ({ sheet, range }, rows, columns) =>
      valid({
        sheet,
        range: {
          ...range,
          bottom: range.bottom + asWhole(rows, 'rows'),
          right: range.right + asWhole(columns, 'columns'),
        },
      }),
    GetAbsoluteResizedRange: ({ sheet, range }, rows, columns) =>
      valid({
        sheet,
        range: {
          ...range,
          bottom: range.top + asWhole(rows, 'rows') - 1,
          right: range.left + asWhole(columns, 'columns') - 1,
        },
      }),
    GetBoundingRect: ({ sheet, range }, other) => rangeKind({ sheet, range: around(range, given(sheet, other)) }),
    GetIntersection: (place, other) => {
      const common = intersection(place, other);
      if (!common) throw new ExcelError('ItemNotFound', "The requested resource doesn't exist.");
      return common;
    },
    GetIntersectionOrNullObject: intersection,
    GetUsedRange: (place, isOfValuesOnly) =>
      used(place, isOfValuesOnly) ?? at(place, { bottom: place.range.top, right: place.range.left }),
    GetUsedRangeOrNullObject: used,
    Clear: ({ sheet, range }, what) => {
      clearCells(sheet, range, (what ?? 'All') as Cleared);
      return null;
    },
    Merge: ({ sheet, range }, isAcross) => {
      mergeCells(sheet, range, isAcross === true);
      return null;
    },
    Unmerge: ({ sheet, range }) => {
      unmergeCells(sheet, range);
      return null;
    },
    Select: ({ sheet, range }) => {
      sheet.book.refuseInactive();
      if (sheet.visibility !== 'visible') throw new ExcelError('InvalidOperation', 'A hidden sheet cannot be shown.');
      sheet.book.select(sheet, [range]);
      return null;
    },
    GetMergedAreasOrNullObject: mergedAreas,
    GetSpillingToRangeOrNullObject: spillingTo,
    GetSpillParentOrNullObject: spillParent,
    GetRowProperties: rowProperties,
    GetColumnProperties: columnProperties,
    _ValidateArraySize: ({ range }, rows, columns) => {
      if (rows === height(range) && columns === width(range)) return null;
      throw new ExcelError(
        'InvalidArgument',
        "The number of rows or columns in the input array doesn't match the range.",
      );
    },
  },
});

function areas({ sheet, range }: Place): Places {
  return { sheet, ranges: [range] };
}

function settled(place: Place): Place {
  place.sheet.book.calculation.settle();
  return place;
}

function setFormats(place: Place, formats: unknown): void {
  refuseProtected(place.sheet);
  const of = gridOf(place.range, filtered(place, formats));
  editCells(place, (before, row, column) => {
    const format = of(row, column);
    if (format === null) return before;
    const rest: HostCell = omitted(before ?? {}, 'format');
    const after = format === 'General' || format === '' ? rest : { ...rest, format: asText(format, 'numberFormat') };
    return Object.keys(after).length === 0 ? undefined : after;
  });
}

function within(
  { sheet, range }: Place,
  from: { readonly top: number; readonly left: number },
  size: { readonly rows: number; readonly columns: number },
): Handle {
  const top = range.top + from.top;
  const left = range.left + from.left;
  return valid({ sheet, range: { top, left, bottom: top + size.rows - 1, right: left + size.columns - 1 } });
}

function at({ sheet, range }: Place, edges: Partial<RangeAddress>): Handle {
  return rangeKind({ sheet, range: { ...range, ...edges } });
}

function offset({ sheet, range }: Place, rows: number, columns: number): Handle {
  const { top, left, bottom, right } = range;
  const moved = { top: top + rows, bottom: bottom + rows, left: left + columns, right: right + columns };
  return valid({ sheet, range: moved });
}

function valid(place: Place): Handle {
  if (isWithinSheet(place.range)) return rangeKind(place);
  throw new ExcelError('InvalidArgument', 'The range is not within the sheet.');
}

function given(sheet: Place['sheet'], other: unknown): RangeAddress {
  return typeof other === 'string' ? rangeAt(sheet, other) : (asObject(other, 'Range') as Place).range;
}

function intersection({ sheet, range }: Place, other: unknown): Handle | null {
  const second = given(sheet, other);
  if (!overlap(range, second)) return null;
  return rangeKind({ sheet, range: common(range, second) });
}

function used({ sheet, range }: Place, isOfValuesOnly: unknown): Handle | null {
  const all = sheet.usedRange(isOfValuesOnly === true, range);
  return all ? rangeKind({ sheet, range: all }) : null;
}
