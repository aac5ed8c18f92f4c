import type { RangeAddress } from '../../../core/address';
import type { OwnCell, OwnSheet } from '../../../core/changes';
import { addressLists, BORDER_COLOUR, cellsByRow, FACES, FILLS, FONTS, isWrapped, type Face } from '../../../core/ours';
import { grouped } from '../writing/grouped';
import { rectanglesOf } from '../writing/rectangles';
import { ACTION_BYTES, type Step } from '../writing/step';

type Dress = (format: Excel.RangeFormat) => void;

/** Fonts, fills, lines and alignment of a sheet's cells: each look once for all the places that have it. */
export function looksOf(sheet: OwnSheet): Step[] {
  const cells = [...cellsByRow(sheet).values()].flat();
  const dressed = <K>(keyOf: (cell: OwnCell) => K, dressFor: (key: K) => Dress | undefined): Step[] => {
    return [...grouped(cells, keyOf)].flatMap(([key, alike]) => {
      const dress = dressFor(key);
      return dress ? dressSteps(sheet.name, rectanglesOf(alike), dress) : [];
    });
  };
  return [
    ...dressed(({ style }) => FACES[style].font, fontOf),
    ...dressed(({ style }) => FACES[style].fill, fillOf),
    ...dressed(({ style }) => FACES[style].horizontal, horizontalOf),
    ...dressed((cell) => isWrapped(cell, sheet), wrapOf),
    ...lines(sheet.name, cells),
  ];
}

function dressSteps(sheet: string, ranges: readonly RangeAddress[], dress: Dress): Step[] {
  return addressLists(ranges, ',').map((addresses) => ({
    bytes: 12 * ACTION_BYTES + addresses.length,
    places: [],
    queue: ({ worksheet }) => dress(worksheet(sheet).getRanges(addresses).format),
  }));
}

function fontOf(font: Face['font']): Dress {
  const { name, size, colour, ...more } = FONTS[font];
  return (format) => {
    format.font.name = name;
    format.font.size = size;
    format.font.color = `#${colour}`;
    if ('isBold' in more) format.font.bold = true;
    // A link has brought its own line.
    format.font.underline = 'isUnderlined' in more ? 'Single' : 'None';
    format.verticalAlignment = 'Center';
  };
}

function fillOf(fill: Face['fill']): Dress | undefined {
  const colour = FILLS[fill];
  if (colour === undefined) return undefined;
  return (format) => {
    format.fill.color = `#${colour}`;
  };
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;

function horizontalOf(side: keyof typeof HORIZONTAL | undefined): Dress | undefined {
  if (side === undefined) return undefined;
  return (format) => {
    format.horizontalAlignment = HORIZONTAL[side];
  };
}

function wrapOf(isWrapping: boolean): Dress | undefined {
  if (!isWrapping) return undefined;
  return (format) => {
    format.wrapText = true;
  };
}

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Lines between cells are only asked for where there is a between. */
function lines(sheet: string, cells: readonly OwnCell[]): Step[] {
  const borderOf = ({ style }: OwnCell): Face['border'] => FACES[style].border;
  const boxed = rectanglesOf(cells.filter((cell) => borderOf(cell) !== 'none'));
  const tall = boxed.filter(({ top, bottom }) => bottom > top);
  const wide = boxed.filter(({ left, right }) => right > left);
  const totals = rectanglesOf(cells.filter((cell) => borderOf(cell) === 'total'));
  return [
    ...dressSteps(sheet, boxed, (format) => EDGES.forEach((edge) => line(format, edge, 'Thin'))),
    ...dressSteps(sheet, tall, (format) => line(format, 'InsideHorizontal', 'Thin')),
    ...dressSteps(sheet, wide, (format) => line(format, 'InsideVertical', 'Thin')),
    ...dressSteps(sheet, totals, (format) => line(format, 'EdgeTop', 'Medium')),
  ];
}

function line(
  format: Excel.RangeFormat,
  edge: (typeof EDGES)[number] | 'InsideHorizontal' | 'InsideVertical',
  weight: 'Thin' | 'Medium',
): void {
  const border = format.borders.getItem(edge);
  border.style = 'Continuous';
  border.weight = weight;
  border.color = `#${BORDER_COLOUR}`;
}
