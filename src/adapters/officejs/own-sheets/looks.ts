import type { RangeAddress } from '../../../core/address';
import type { OwnCell, OwnSheet } from '../../../core/changes';
import { addressLists, BORDER_COLOUR, cellsByRow, FACES, FILLS, FONTS, isWrapped, type Face } from '../../../core/ours';
import { grouped } from '../writing/grouped';
import { rectanglesOf } from '../writing/rectangles';
import { ACTION_BYTES, type Step } from '../writing/step';

type Dress = (format: Excel.RangeFormat) => void;

/** Cells of one look, as rectangles. */
interface Patch {
  readonly face: Face;
  readonly isWrapping: boolean;
  readonly ranges: readonly RangeAddress[];
}

/** Fonts, fills, lines and alignment of a sheet's cells: each once for all the places that have it. */
export function looksOf(sheet: OwnSheet): Step[] {
  const patches = patchesOf(sheet);
  const dressed = <K>(keyOf: (patch: Patch) => K, dressFor: (key: K) => Dress | undefined): Step[] => {
    return [...grouped(patches, keyOf)].flatMap(([key, alike]) => {
      const dress = dressFor(key);
      return dress ? dressSteps(sheet.name, rangesOf(alike), dress) : [];
    });
  };
  return [
    ...dressed(({ face }) => face.font, fontOf),
    ...dressed(({ face }) => face.fill, fillOf),
    ...dressed(({ face }) => face.horizontal, horizontalOf),
    ...dressed(({ isWrapping }) => isWrapping, wrapOf),
    ...lines(sheet.name, patches),
  ];
}

function patchesOf(sheet: OwnSheet): Patch[] {
  const cells = [...cellsByRow(sheet).values()].flat();
  return [...grouped(cells, (cell) => `${cell.style} ${isWrapped(cell, sheet)}`).values()].map((alike) => {
    const [first] = alike as [OwnCell];
    return { face: FACES[first.style], isWrapping: isWrapped(first, sheet), ranges: rectanglesOf(alike) };
  });
}

function rangesOf(patches: readonly Patch[]): RangeAddress[] {
  return patches.flatMap(({ ranges }) => ranges);
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
function lines(sheet: string, patches: readonly Patch[]): Step[] {
  const boxed = rangesOf(patches.filter(({ face }) => face.border !== 'none'));
  const tall = boxed.filter(({ top, bottom }) => bottom > top);
  const wide = boxed.filter(({ left, right }) => right > left);
  const totals = rangesOf(patches.filter(({ face }) => face.border === 'total'));
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
