import { formatAbsolute, quoteSheetName, type RangeAddress } from '../../../../src/core/address';
import type { HostSheet } from '../book/host-sheet';
import { isEntireRows, rangeAt, rangesAt, type Place } from '../book/place';
import { ExcelError } from '../wire/excel-error';
import { defineKind, isHandle, type Handle } from '../wire/kind';
import { asText } from './arguments';
import { rangeKind } from './range';
import { rangeAreasKind, type Places } from './range-areas';
import { settingsKind, type Bag } from './settings';

const LOOKS = [
  'orientation',
  'paperSize',
  'blackAndWhite',
  'zoom',
  'centerHorizontally',
  'centerVertically',
  'printHeadings',
  'printGridlines',
  'leftMargin',
  'rightMargin',
  'topMargin',
  'bottomMargin',
  'headerMargin',
  'footerMargin',
  'printOrder',
  'firstPageNumber',
];

const settings = settingsKind('PageLayout', LOOKS, {
  parts: {
    headersFooters: () =>
      settingsKind('HeaderFooterGroup', ['state', 'useSheetMargins', 'useSheetScale'], {
        parts: { defaultForAllPages: () => textsKind },
      }),
  },
});

const textsKind = settingsKind('HeaderFooter', [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
]);

/** Settings of the page, and the areas that are kept as names of the sheet. */
export function pageLayoutKind(sheet: HostSheet): Handle {
  const bag: Bag = { settings: sheet.page, path: '' };
  const plain = settings(bag);
  const areas = areasKind(sheet);
  return { ...plain, call: (name, args) => areas.call(name, args) };
}

const areasKind = defineKind<HostSheet>('PageLayout', {
  calls: {
    SetPrintArea: (sheet, given) => store(sheet, 'Print_Area', rangesOf(sheet, given)),
    GetPrintAreaOrNullObject: (sheet) => {
      const ranges = stored(sheet, 'Print_Area');
      return ranges && rangeAreasKind({ sheet, ranges });
    },
    SetPrintTitleRows: (sheet, given) => {
      const ranges = rangesOf(sheet, given);
      if (!ranges.every(isEntireRows)) throw new ExcelError('InvalidArgument', 'Whole rows are wanted.');
      return store(sheet, 'Print_Titles', ranges);
    },
    GetPrintTitleRowsOrNullObject: (sheet) => {
      const ranges = stored(sheet, 'Print_Titles');
      return ranges && rangeKind({ sheet, range: ranges[0]! });
    },
  },
});

function rangesOf(sheet: HostSheet, given: unknown): readonly RangeAddress[] {
  if (!isHandle(given)) return rangesAt(sheet, asText(given, 'range'));
  return given.className === 'RangeAreas' ? (given.target as Places).ranges : [(given.target as Place).range];
}

/** As Excel keeps them: names that are seen in the list of names. */
function store(sheet: HostSheet, name: string, ranges: readonly RangeAddress[]): null {
  const of = (range: RangeAddress): string =>
    isEntireRows(range) ? `$${range.top + 1}:$${range.bottom + 1}` : formatAbsolute(range);
  const refersTo = ranges.map((range) => `${quoteSheetName(sheet.name)}!${of(range)}`).join(',');
  sheet.names = sheet.names.filter((entry) => entry.name !== name);
  sheet.names.push({ name, refersTo, isVisible: true, comment: '' });
  return null;
}

function stored(sheet: HostSheet, name: string): RangeAddress[] | null {
  const entry = sheet.names.find((one) => one.name === name);
  if (!entry) return null;
  return entry.refersTo.split(',').map((part) => rangeAt(sheet, part.slice(part.lastIndexOf('!') + 1)));
}
