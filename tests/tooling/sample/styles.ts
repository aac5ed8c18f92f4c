/** Indexes into the cell formats of the style part, in the order in which STYLES lists them. */
export const STYLE = { title: 1, note: 2, header: 3, center: 4, text: 5, amount: 6, rate: 13 } as const;

// After the amount come those of one to six fixed decimals.
const FIRST_FIXED = STYLE.amount + 1;
const FIRST_CUSTOM_FORMAT = 176;
const DECIMALS = [1, 2, 3, 4, 5, 6] as const;

/** General where the digits need no format to look as typed; else as many decimals as were typed: 100.00. */
export function amountStyle(typed: string): number {
  const decimals = typed.split('.')[1];
  return decimals?.endsWith('0') ? FIRST_FIXED + decimals.length - 1 : STYLE.amount;
}

const formats = DECIMALS.map(
  (decimals) => `<numFmt numFmtId="${FIRST_CUSTOM_FORMAT + decimals}" formatCode="0.${'0'.repeat(decimals)}"/>`,
);
const font = (size: number, name: string, bold = ''): string =>
  `<font>${bold}<sz val="${size}"/><name val="${name}"/><charset val="134"/></font>`;
const edge = (side: string): string => `<${side} style="thin"><color auto="1"/></${side}>`;
const align = (horizontal: string, wrap = ' wrapText="1"'): string =>
  `<alignment horizontal="${horizontal}" vertical="center"${wrap}/>`;
const format = (attributes: string, alignment: string): string =>
  `<xf xfId="0" ${attributes} applyAlignment="1">${alignment}</xf>`;
const bordered = (numberFormat: number, horizontal: string, wrap?: string): string =>
  format(
    `numFmtId="${numberFormat}" fontId="0" fillId="0" borderId="1" applyNumberFormat="1" applyBorder="1"`,
    align(horizontal, wrap),
  );

/** The style part: 宋体 throughout, thin borders, a grey header, a bold title. */
export const STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  `<numFmts count="${formats.length}">${formats.join('')}</numFmts>` +
  `<fonts count="4">${font(11, '宋体')}${font(18, '宋体', '<b/>')}${font(11, '宋体', '<b/>')}${font(10, '宋体')}</fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFEDEDED"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  `<border>${['left', 'right', 'top', 'bottom'].map(edge).join('')}<diagonal/></border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${STYLE.rate + 1}">` +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  format('numFmtId="0" fontId="1" fillId="0" borderId="0" applyFont="1"', align('center', '')) +
  format('numFmtId="0" fontId="3" fillId="0" borderId="0" applyFont="1"', align('left', '')) +
  format(
    'numFmtId="0" fontId="2" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1"',
    align('center'),
  ) +
  bordered(0, 'center') +
  bordered(0, 'left') +
  bordered(0, 'right', '') +
  DECIMALS.map((decimals) => bordered(FIRST_CUSTOM_FORMAT + decimals, 'right', '')).join('') +
  bordered(10, 'center', '') +
  '</cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
