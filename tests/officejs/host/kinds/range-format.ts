import type { RangeAddress } from '../../../../src/core/address';
import type { HostCell, Look } from '../book/host-cell';
import type { HostSheet } from '../book/host-sheet';
import { isEntireColumns } from '../book/place';
import { shared } from '../book/read-cells';
import { editCells, refuseProtected } from '../book/write-cells';
import { NotSimulated } from '../wire/excel-error';
import { defineKind, type Kind } from '../wire/kind';
import { borderKind, SIDES } from './borders';
import { asNumber, asText } from './arguments';
import type { Places } from './range-areas';

/** Excel's own looks, of cells that nobody has touched. */
const DEFAULTS: Look = {
  'fill/color': '#FFFFFF',
  'font/name': '宋体',
  'font/size': 11,
  'font/color': '#000000',
  'font/bold': false,
  'font/italic': false,
  'font/underline': 'None',
  'font/strikethrough': false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Center',
  wrapText: false,
  shrinkToFit: false,
  indentLevel: 0,
  textOrientation: 0,
};

const STANDARD_WIDTH = 54;
const STANDARD_HEIGHT = 13.5;

export const rangeFormatKind: Kind<Places> = defineKind<Places>('RangeFormat', {
  read: {
    ...readers('', [
      'horizontalAlignment',
      'verticalAlignment',
      'wrapText',
      'shrinkToFit',
      'indentLevel',
      'textOrientation',
    ]),
    RowHeight: (places) => same(places, 'rows'),
    ColumnWidth: (places) => same(places, 'columns'),
  },
  write: {
    ...writers('', [
      'horizontalAlignment',
      'verticalAlignment',
      'wrapText',
      'shrinkToFit',
      'indentLevel',
      'textOrientation',
    ]),
    RowHeight: (places, given) => size(places, 'rows', asNumber(given, 'rowHeight')),
    ColumnWidth: (places, given) => size(places, 'columns', asNumber(given, 'columnWidth')),
    UseStandardHeight: (places, given) => given === true && size(places, 'rows', undefined),
    UseStandardWidth: (places, given) => given === true && size(places, 'columns', undefined),
  },
  parts: {
    Fill: (places) => fillKind(places),
    Font: (places) => fontKind(places),
    Borders: (places) => bordersKind(places),
  },
});

const FONT = ['name', 'size', 'color', 'bold', 'italic', 'underline', 'strikethrough'];

const fontKind = defineKind<Places>('RangeFont', { read: readers('font/', FONT), write: writers('font/', FONT) });

const fillKind = defineKind<Places>('RangeFill', {
  read: readers('fill/', ['color']),
  write: writers('fill/', ['color']),
  calls: {
    Clear: (places) => {
      look(places, 'fill/color', undefined);
      return null;
    },
  },
});

const bordersKind = defineKind<Places>('RangeBorderCollection', {
  item: (places, given) => {
    const side = asText(given, 'index');
    return SIDES.includes(side) ? borderKind({ ...places, side }) : null;
  },
});

function readers(path: string, names: readonly string[]): Record<string, (places: Places) => unknown> {
  return Object.fromEntries(names.map((name) => [wire(name), (places: Places) => lookOf(places, path + name)]));
}

function writers(path: string, names: readonly string[]): Record<string, (places: Places, value: unknown) => void> {
  return Object.fromEntries(
    names.map((name) => [wire(name), (places: Places, value: unknown) => look(places, path + name, value)]),
  );
}

function wire(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function lookOf({ sheet, ranges }: Places, key: string): unknown {
  const of = (cell: HostCell | undefined): unknown => cell?.look?.[key] ?? DEFAULTS[key] ?? null;
  const values = ranges.map((range) => shared({ sheet, range }, of));
  return values.every((value) => value === values[0]) ? values[0] : null;
}

/** Sets one property of the looks of all the cells; undefined gives back Excel's own. */
export function look({ sheet, ranges }: Places, key: string, value: unknown): void {
  refuseProtected(sheet);
  for (const range of ranges) {
    editCells({ sheet, range }, (before) => withLook(before, key, value));
    sheet.book.raise({ type: 'formatted', sheet, ranges: [range] });
  }
}

export function withLook(before: HostCell | undefined, key: string, value: unknown): HostCell | undefined {
  const looks: Record<string, unknown> = { ...before?.look };
  if (value === undefined) delete looks[key];
  else looks[key] = value;
  const after: { -readonly [K in keyof HostCell]: HostCell[K] } = { ...before };
  delete after.look;
  if (Object.keys(looks).length > 0) after.look = looks;
  return Object.keys(after).length === 0 ? undefined : after;
}

function size({ sheet, ranges }: Places, of: 'rows' | 'columns', points: number | undefined): void {
  refuseProtected(sheet);
  const sizes = of === 'rows' ? sheet.rowHeights : sheet.columnWidths;
  for (const range of ranges) {
    for (const index of indexes(sheet, range, of)) {
      if (points === undefined) sizes.delete(index);
      else sizes.set(index, points);
    }
  }
}

function same({ sheet, ranges }: Places, of: 'rows' | 'columns'): number | null {
  const sizes = of === 'rows' ? sheet.rowHeights : sheet.columnWidths;
  const standard = of === 'rows' ? STANDARD_HEIGHT : STANDARD_WIDTH;
  const found = ranges.flatMap((range) => indexes(sheet, range, of).map((index) => sizes.get(index) ?? standard));
  return found.every((each) => each === found[0]) ? found[0]! : null;
}

/** Of the whole sheet only those that have a size of their own. */
function indexes(sheet: HostSheet, range: RangeAddress, of: 'rows' | 'columns'): number[] {
  const [first, last] = of === 'rows' ? [range.top, range.bottom] : [range.left, range.right];
  if (last - first < 20_000 && !(of === 'rows' && isEntireColumns(range))) {
    return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  }
  if (of === 'columns') throw new NotSimulated('widths of so many columns');
  return [...sheet.rowHeights.keys()];
}
