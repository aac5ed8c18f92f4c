import type { CellStyle } from '../../../core/changes';

/** Fonts that every Chinese Windows, WPS and most others have: 黑体 for titles, 宋体 for the rest. */
export const FONTS = {
  title: '<font><sz val="16"/><color rgb="FF000000"/><name val="黑体"/><family val="3"/><charset val="134"/></font>',
  small: '<font><sz val="9"/><color rgb="FF595959"/><name val="宋体"/><family val="3"/><charset val="134"/></font>',
  plain: '<font><sz val="10"/><color rgb="FF000000"/><name val="宋体"/><family val="3"/><charset val="134"/></font>',
  bold: '<font><b/><sz val="10"/><color rgb="FF000000"/><name val="宋体"/><family val="3"/><charset val="134"/></font>',
  link: '<font><u/><sz val="10"/><color rgb="FF0563C1"/><name val="宋体"/><family val="3"/><charset val="134"/></font>',
} as const;

const solid = (rgb: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;

export const FILLS = {
  none: '<fill><patternFill patternType="none"/></fill>',
  header: solid('FFDDE6F0'),
  subtotal: solid('FFF2F5F9'),
  input: solid('FFFFF9E5'),
} as const;

const side = (name: string, style: string): string => `<${name} style="${style}"><color rgb="FF7F7F7F"/></${name}>`;
const box = (top: string): string =>
  `<border>${side('left', 'thin')}${side('right', 'thin')}${side('top', top)}${side('bottom', 'thin')}<diagonal/></border>`;

export const BORDERS = {
  none: '<border><left/><right/><top/><bottom/><diagonal/></border>',
  thin: box('thin'),
  total: box('medium'),
} as const;

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
