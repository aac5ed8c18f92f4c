import type { Cell } from '../../../src/core/snapshot';
import { problemOf, readCells, readSheet } from './read';

const cell = (xml: string): string => `<row r="1">${xml}</row>`;

describe('values', () => {
  it.each<[string, string, Cell | undefined]>([
    ['a whole number', '<c r="A1"><v>42</v></c>', { value: 42 }],
    ['a type that says number', '<c r="A1" t="n"><v>42</v></c>', { value: 42 }],
    ['six decimals', '<c r="A1"><v>2633.350613</v></c>', { value: 2633.350613 }],
    ['a negative', '<c r="A1"><v>-0.5</v></c>', { value: -0.5 }],
    ['minus nought', '<c r="A1"><v>-0</v></c>', { value: 0 }],
    ['seventeen digits', '<c r="A1"><v>0.91300000000000003</v></c>', { value: 0.913 }],
    ['an exponent', '<c r="A1"><v>1.5E-3</v></c>', { value: 0.0015 }],
    ['a very large one', '<c r="A1"><v>1E+308</v></c>', { value: 1e308 }],
    ['a leading point', '<c r="A1"><v>.5</v></c>', { value: 0.5 }],
    ['spaces around', '<c r="A1"><v> 7 </v></c>', { value: 7 }],
    ['beyond all numbers', '<c r="A1"><v>1E+309</v></c>', { value: { error: '#NUM!' } }],
    ['many digits beyond all numbers', `<c r="A1"><v>${'9'.repeat(310)}</v></c>`, { value: { error: '#NUM!' } }],
    ['no number at all', '<c r="A1"><v>NaN</v></c>', { value: { error: '#NUM!' } }],
    ['infinite', '<c r="A1"><v>-Infinity</v></c>', { value: { error: '#NUM!' } }],
    ['true', '<c r="A1" t="b"><v>1</v></c>', { value: true }],
    ['false', '<c r="A1" t="b"><v>0</v></c>', { value: false }],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { value: { error: '#DIV/0!' } }],
    ['a date', '<c r="A1" t="d"><v>2023-12-31</v></c>', { value: 45291 }],
    ['a date and time', '<c r="A1" t="d"><v>2023-12-31T12:00:00</v></c>', { value: 45291.5 }],
    ['a time', '<c r="A1" t="d"><v>06:00:00Z</v></c>', { value: 0.25 }],
    ['a date before the leap day that never was', '<c r="A1" t="d"><v>1900-01-01</v></c>', { value: 1 }],
    ['no date', '<c r="A1" t="d"><v>去年</v></c>', { value: '去年' }],
    ['a shared text', '<c r="A1" t="s"><v>0</v></c>', { value: '项目名称' }],
    ['a shared text of runs, without its pronunciation', '<c r="A1" t="s"><v>1</v></c>', { value: '第一 批' }],
    ['an empty shared text', '<c r="A1" t="s"><v>2</v></c>', undefined],
    ['control characters', '<c r="A1" t="s"><v>3</v></c>', { value: 'a\rb_x000D_\n' }],
    ['entities', '<c r="A1" t="s"><v>4</v></c>', { value: '<A&B>"\'㐀😀\u00a0' }],
    ['data', '<c r="A1" t="s"><v>5</v></c>', { value: 'a<b>&amp;c' }],
    ['line ends', '<c r="A1" t="s"><v>6</v></c>', { value: '甲\n乙\n丙' }],
    ['an inline text', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 甲 </t></is></c>', { value: ' 甲 ' }],
    [
      'an inline text of runs',
      '<c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><rPr/><t>乙</t></r></is></c>',
      { value: '甲乙' },
    ],
    ['an empty inline text', '<c r="A1" t="inlineStr"><is><t/></is></c>', undefined],
    ['the text of a formula', '<c r="A1" t="str"><f>B1</f><v>优</v></c>', { value: '优', formula: 'B1' }],
    ['the empty text of a formula', '<c r="A1" t="str"><f>B1</f><v></v></c>', { formula: 'B1' }],
    ['a formula never calculated', '<c r="A1"><f>B1&amp;"&lt;"</f></c>', { formula: 'B1&"<"', isUncalculated: true }],
    ['a formula that is false', '<c r="A1" t="b"><f>1&gt;2</f><v>0</v></c>', { value: false, formula: '1>2' }],
    ['a shared text under a formula', '<c r="A1" t="s"><f>B1</f><v>0</v></c>', { value: '项目名称', formula: 'B1' }],
    [
      'an array formula',
      '<c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c>',
      { value: 2, formula: 'B1:B2*2' },
    ],
    ['a cell of a what-if table', '<c r="A1"><f t="dataTable" ref="A1:A2" r1="B1"/><v>2</v></c>', { value: 2 }],
    ['a style alone', '<c r="A1" s="0"/>', undefined],
    ['an empty value', '<c r="A1"><v></v></c>', undefined],
  ])('%s', (_, xml, expected) => {
    const strings = [
      '项目名称',
      '<si><r><t>第一</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 批</t></r><rPh sb="0" eb="1"><t>ディイチ</t></rPh><phoneticPr fontId="1"/></si>',
      '<si/>',
      'a_x000D_b_x005F_x000D_\n',
      '&lt;A&amp;B&gt;&quot;&apos;&#x3400;&#128512;&#xA0;',
      '<si><t>a<![CDATA[<b>&amp;]]>c<!-- d --></t></si>',
      '甲\r\n乙\r丙',
    ];
    expect(readCells(cell(xml), { strings }).A1).toEqual(expected);
  });

  it('counts days from 1904 where the workbook does', () => {
    const settings = '<workbookPr date1904="1"/>';
    expect(readCells(cell('<c t="d"><v>1904-01-02</v></c>'), { settings })).toEqual({ A1: { value: 1 } });
  });

  it('refuses a text beyond all measure', () => {
    const xml = `<c r="A1" t="str"><v>${'&amp;'.repeat(300_000)}</v></c>`;
    expect(problemOf(() => readCells(cell(xml)))).toBe('too-large');
  });

  it.each([
    ['a shared text that is nowhere', '<c r="A1" t="s"><v>1</v></c>'],
    ['a number with commas', '<c r="A1"><v>1,234</v></c>'],
    ['an unknown entity', '<c r="A1" t="str"><v>&nbsp;</v></c>'],
  ])('%s is damaged', (_, xml) => {
    expect(problemOf(() => readCells(cell(xml), { strings: ['甲'] }))).toBe('damaged');
  });
});

describe('formats', () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="#,##0.000000"/><numFmt numFmtId="165" formatCode="&quot;共&quot;0"/>' +
    '<numFmt numFmtId="31" formatCode="yyyy/mm"/><numFmt numFmtId="166" formatCode="General"/></numFmts><cellXfs>' +
    [0, 164, 165, 31, 166, 10, 57, 49, 99].map((id) => `<xf numFmtId="${id}"/>`).join('') +
    '</cellXfs>';

  it.each<[number, string | undefined]>([
    [0, undefined],
    [1, '#,##0.000000'],
    [2, '"共"0'],
    [3, 'yyyy/mm'],
    [4, undefined],
    [5, '0.00%'],
    [6, 'yyyy"年"m"月"'],
    [7, '@'],
    [8, undefined],
    [9, undefined],
  ])('style %d is %s', (style, format) => {
    const xml = `<c r="A1" s="${style}"><v>1</v></c><c r="B1" s="${style}" t="s"><v>0</v></c><c r="C1" s="${style}"><f>A1</f></c>`;
    const { A1, B1, C1 } = readCells(cell(xml), { styles, strings: ['甲'] });
    expect([A1?.format, B1?.format, C1?.format]).toEqual([format, format, format]);
  });
});

describe('shared formulas', () => {
  it('are written out for every cell', () => {
    const rows =
      '<row r="2"><c r="C2"><f t="shared" ref="C2:C4" si="0">B2/$A$2</f><v>1</v></c><c r="D2"><f t="shared" ref="D2:E2" si="1">SUM(B2:C2)</f></c><c r="E2"><f t="shared" si="1"/></c></row>' +
      '<row r="3"><c r="C3"><f t="shared" si="0"/><v>2</v></c></row><row r="4"><c r="C4"><f si="0" t="shared"></f></c></row>';
    expect(readCells(rows)).toEqual({
      C2: { value: 1, formula: 'B2/$A$2' },
      D2: { formula: 'SUM(B2:C2)', isUncalculated: true },
      E2: { formula: 'SUM(C2:D2)', isUncalculated: true },
      C3: { value: 2, formula: 'B3/$A$2' },
      C4: { formula: 'B4/$A$2', isUncalculated: true },
    });
  });

  it('may stand below the cells that share them, or be changed in one of them', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" si="3"/></c></row><row r="2"><c r="A2"><f t="shared" ref="A1:A3" si="3">B2</f></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" si="3">C9</f></c></row>';
    expect(readCells(rows)).toEqual({
      A1: { formula: 'B1', isUncalculated: true },
      A2: { formula: 'B2', isUncalculated: true },
      A3: { formula: 'C9', isUncalculated: true },
    });
  });

  it('that are nowhere leave the value', () => {
    expect(readCells('<row><c><f t="shared" si="9"/><v>1</v></c></row>')).toEqual({ A1: { value: 1 } });
  });

  it('belong to one sheet', () => {
    const master = '<row><c><f t="shared" ref="A1:A2" si="0">B1</f></c></row>';
    expect(readCells(master)).toEqual({ A1: { formula: 'B1', isUncalculated: true } });
  });
});

describe('rows', () => {
  it('come in ascending order, whatever the order in the file', () => {
    const sheet = readSheet('<row r="3"><c><v>3</v></c></row><row r="1"><c><v>1</v></c></row><row r="2"/>');
    expect([...sheet.rows.keys()]).toEqual([0, 2]);
  });

  it('written in two stretches are one', () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="1"><c r="B1"><v>3</v></c></row>';
    expect(readCells(rows)).toEqual({ A1: { value: 1 }, B1: { value: 3 } });
  });

  it('keep cells that are out of order, and the last of two with one address', () => {
    const rows = '<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c><c r="C1"><v>4</v></c></row>';
    expect(readCells(rows)).toEqual({ A1: { value: 1 }, C1: { value: 4 } });
  });

  it('end with their last cell that holds something', () => {
    const sheet = readSheet('<row r="1"><c r="B1"><v>1</v></c><c r="ZZ1" s="0"/></row>');
    expect(sheet.rows.get(0)).toEqual([undefined, { value: 1 }]);
  });
});
