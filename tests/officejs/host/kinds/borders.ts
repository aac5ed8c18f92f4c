import type { RangeAddress } from '../../../../src/core/address';
import { shared } from '../book/read-cells';
import { editCells, refuseProtected } from '../book/write-cells';
import { defineKind } from '../wire/kind';
import type { Places } from './range-areas';
import { withLook } from './range-format';

export const SIDES: readonly string[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
  'DiagonalDown',
  'DiagonalUp',
];

interface Border extends Places {
  readonly side: string;
}

/** Cells of a range, and which of their own sides it is: kept as "borders/top/style". */
type Stretch = readonly [RangeAddress, 'top' | 'bottom' | 'left' | 'right' | 'down' | 'up'];

export const borderKind = defineKind<Border>('RangeBorder', {
  read: {
    SideIndex: ({ side }) => side,
    Style: read('style', 'None'),
    Color: read('color', '#000000'),
    Weight: read('weight', 'Thin'),
  },
  write: { Style: write('style'), Color: write('color'), Weight: write('weight') },
});

function read(name: string, standard: string): (border: Border) => unknown {
  return (border) => {
    const values = stretches(border).map(([range, own]) =>
      shared({ sheet: border.sheet, range }, (cell) => cell?.look?.[`borders/${own}/${name}`] ?? standard),
    );
    return values.every((value) => value === values[0]) ? (values[0] ?? standard) : null;
  };
}

function write(name: string): (border: Border, value: unknown) => void {
  return (border, value) => {
    refuseProtected(border.sheet);
    for (const [range, own] of stretches(border)) {
      editCells({ sheet: border.sheet, range }, (before) => withLook(before, `borders/${own}/${name}`, value));
    }
  };
}

function stretches({ ranges, side }: Border): Stretch[] {
  return ranges
    .flatMap((range) => of(range, side))
    .filter(([{ top, left, bottom, right }]) => top <= bottom && left <= right);
}

function of(range: RangeAddress, side: string): Stretch[] {
  const { top, left, bottom, right } = range;
  if (side === 'EdgeTop') return [[{ ...range, bottom: top }, 'top']];
  if (side === 'EdgeBottom') return [[{ ...range, top: bottom }, 'bottom']];
  if (side === 'EdgeLeft') return [[{ ...range, right: left }, 'left']];
  if (side === 'EdgeRight') return [[{ ...range, left: right }, 'right']];
  if (side === 'DiagonalDown') return [[range, 'down']];
  if (side === 'DiagonalUp') return [[range, 'up']];
  return side === 'InsideHorizontal'
    ? [
        [{ ...range, bottom: bottom - 1 }, 'bottom'],
        [{ ...range, top: top + 1 }, 'top'],
      ]
    : [
        [{ ...range, right: right - 1 }, 'right'],
        [{ ...range, left: left + 1 }, 'left'],
      ];
}
