import type { CellStyle } from '../changes';

export interface FontLook {
  readonly name: string;
  readonly size: number;
  /** rrggbb. */
  readonly colour: string;
  readonly isBold?: true;
  readonly isUnderlined?: true;
}

const SONG = { name: '宋体', size: 10, colour: '000000' } as const;

/** Fonts that every Chinese Windows, WPS and most others have: 黑体 for titles, 宋体 for the rest. */
export const FONTS = {
  title: { name: '黑体', size: 16, colour: '000000' },
  small: { ...SONG, size: 9, colour: '595959' },
  plain: SONG,
  bold: { ...SONG, isBold: true },
  link: { ...SONG, colour: '0563C1', isUnderlined: true },
} as const satisfies Readonly<Record<string, FontLook>>;

/** rrggbb; undefined for no fill. */
export const FILLS = { none: undefined, header: 'DDE6F0', subtotal: 'F2F5F9', input: 'FFF9E5' } as const;

/** The top line; the three others of a box are thin. undefined for no lines. */
export const BORDERS = { none: undefined, thin: 'thin', total: 'medium' } as const;
export const BORDER_COLOUR = '7F7F7F';

export interface Face {
  readonly font: keyof typeof FONTS;
  readonly fill: keyof typeof FILLS;
  readonly border: keyof typeof BORDERS;
  readonly horizontal: 'left' | 'center' | 'right' | undefined;
  readonly isWrapped: boolean;
}

const face = (font: Face['font'], horizontal: Face['horizontal'], isWrapped = false): Face => ({
  font,
  fill: 'none',
  border: 'thin',
  horizontal,
  isWrapped,
});

/** What each style means in fonts, fills, borders and alignment. */
export const FACES: Readonly<Record<CellStyle, Face>> = {
  title: { ...face('title', 'center'), border: 'none' },
  caption: { ...face('plain', 'center'), border: 'none' },
  note: { ...face('small', 'left', true), border: 'none' },
  unit: { ...face('plain', 'right'), border: 'none' },
  header: { ...face('bold', 'center', true), fill: 'header' },
  text: face('plain', 'left', true),
  center: face('plain', 'center', true),
  count: face('plain', 'right'),
  amount: face('plain', 'right'),
  rate: face('plain', 'right'),
  score: face('plain', 'right'),
  link: face('link', 'left', true),
  input: { ...face('plain', 'left', true), fill: 'input' },
  // Without an alignment of their own, texts stand left and numbers right.
  subtotal: { ...face('bold', undefined, true), fill: 'subtotal' },
  total: { ...face('bold', undefined, true), fill: 'subtotal', border: 'total' },
};
