import { BORDER_COLOUR, BORDERS, FILLS, FONTS, type FontLook } from '../../../core/ours';

/** The fonts of our looks as a style sheet has them, in the order of FONTS. */
export const FONT_XML: readonly string[] = Object.values(FONTS).map(fontXml);

/** The fills, in the order of FILLS. */
export const FILL_XML: readonly string[] = Object.values(FILLS).map((rgb) =>
  rgb === undefined
    ? '<fill><patternFill patternType="none"/></fill>'
    : `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`,
);

/** The borders, in the order of BORDERS. */
export const BORDER_XML: readonly string[] = Object.values(BORDERS).map((top) =>
  top === undefined
    ? '<border><left/><right/><top/><bottom/><diagonal/></border>'
    : `<border>${side('left', 'thin')}${side('right', 'thin')}${side('top', top)}${side('bottom', 'thin')}<diagonal/></border>`,
);

function fontXml({ name, size, colour, isBold, isUnderlined }: FontLook): string {
  return (
    `<font>${isBold ? '<b/>' : ''}${isUnderlined ? '<u/>' : ''}<sz val="${size}"/><color rgb="FF${colour}"/>` +
    `<name val="${name}"/><family val="3"/><charset val="134"/></font>`
  );
}

function side(name: string, style: string): string {
  return `<${name} style="${style}"><color rgb="FF${BORDER_COLOUR}"/></${name}>`;
}
