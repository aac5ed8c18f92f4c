import { CELL_TYPES, sheetFrame, SheetScanner } from '../../../src/adapters/xlsx/read';
import { UnreadableFile } from '../../../src/core/ports';

const text = (xml: Uint8Array, start: number, end: number): string =>
  new TextDecoder().decode(xml.subarray(start, end));

/** Every cell as `row,column type/style formula|value`. */
function cellsOf(data: string): string[] {
  const xml = new TextEncoder().encode(data);
  const scanner = new SheetScanner(xml);
  const cells: string[] = [];
  while (scanner.nextRow()) {
    while (scanner.nextCell()) {
      const { row, column, type, style } = scanner;
      const formula = scanner.formulaStart < 0 ? '-' : text(xml, scanner.formulaContent, scanner.formulaContentEnd);
      const value = scanner.valueStart < 0 ? '-' : text(xml, scanner.valueStart, scanner.valueEnd);
      cells.push(`${row},${column} ${type}/${style} ${formula}|${value}`);
    }
  }
  return cells;
}

const wrap = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

describe('cells', () => {
  it.each<[string, string, string[]]>([
    ['plain', '<row r="2"><c r="B2" s="3" t="s"><v>7</v></c></row>', ['1,1 1/3 -|7']],
    ['single quotes and spaces', "<row r = '2' ><c  t = 's'\n r ='AA2' ><v>7</v ></c ></row>", ['1,26 1/0 -|7']],
    [
      'no references',
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c/></row>',
      ['0,0 0/0 -|1', '0,1 0/0 -|2', '1,0 0/0 -|-'],
    ],
    [
      'a reference in the middle',
      '<row><c r="C4"><v>1</v></c><c><v>2</v></c></row><row><c/></row>',
      ['3,2 0/0 -|1', '3,3 0/0 -|2', '4,0 0/0 -|-'],
    ],
    [
      'formula and value in either order',
      '<row r="1"><c><f>A1+1</f><v>2</v></c><c><v>2</v><f>B1</f></c></row>',
      ['0,0 0/0 A1+1|2', '0,1 0/0 B1|2'],
    ],
    ['an empty formula', '<row r="1"><c><f t="shared" si="0"/><v>2</v></c></row>', ['0,0 0/0 |2']],
    ['an empty value', '<row r="1"><c><v/></c><c t="str"><v></v></c></row>', ['0,0 0/0 -|', '0,1 2/0 -|']],
    ['inline text', '<row r="1"><c t="inlineStr"><is><t>甲</t></is></c></row>', ['0,0 3/0 -|<t>甲</t></is>']],
    [
      'comments and data',
      '<!-- <row> --><row r="1"><!-- <c> --><c><!-- <v> --><v><![CDATA[</v>]]></v><extLst><ext/></extLst></c></row>',
      ['0,0 0/0 -|<![CDATA[</v>]]>'],
    ],
    ['a tag end within a value', '<row r="1" x="/>"><c x=">" r="B1"><f x="/>">1</f></c></row>', ['0,1 0/0 1|-']],
    ['unknown elements', '<x><row/></x><row r="1"><y/><c/><z><c/></z></row>', ['0,0 0/0 -|-']],
    ['an empty row', '<row r="5"/><row><c/></row>', ['5,0 0/0 -|-']],
  ])('%s', (_, rows, cells) => {
    expect(cellsOf(wrap(rows))).toEqual(cells);
  });

  it('reads every type', () => {
    const types = ['n', 's', 'str', 'inlineStr', 'b', 'e', 'd'];
    const rows = `<row r="1">${types.map((type) => `<c t="${type}"/>`).join('')}</row>`;
    const found = cellsOf(wrap(rows)).map((cell) => Number(cell.split(' ')[1]!.split('/')[0]));
    expect(found).toEqual(Object.values(CELL_TYPES));
  });

  it('knows a prefix on the namespace', () => {
    const xml =
      '<x:worksheet><x:sheetData><x:row r="1"><x:c r="B1"><x:f>A1</x:f><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(cellsOf(xml)).toEqual(['0,1 0/0 A1|1']);
  });

  it.each(['<worksheet/>', '<worksheet><sheetData/></worksheet>', '<worksheet><sheetData></sheetData></worksheet>'])(
    '%s has none',
    (xml) => {
      expect(cellsOf(xml)).toEqual([]);
    },
  );

  it.each([
    '<worksheet><sheetData><row r="1">',
    '<worksheet><sheetData><row r="1"></sheetData></worksheet>',
    wrap('<row r="0"/>'),
    wrap('<row r="1048577"/>'),
    wrap('<row r="1"><c r="XFE1"/></row>'),
    wrap('<row r="1"><c r="11"/></row>'),
    wrap('<row><c r="A0"/></row>'),
    wrap('<row r="1"><c r=B1></row>'),
    wrap('<row r="1"><c><v>1</c></v></row>'),
    wrap('<row r="1"><c><v>1<b/></v></c></row>'),
    wrap('<row r="1"><c><v>1</v></row>'),
    wrap('<row r="1"><c><v>1</v>'),
    wrap('<row r="1"><c r="A1'),
  ])('%s is damaged', (xml) => {
    expect(() => cellsOf(xml)).toThrow(UnreadableFile);
  });
});

describe('places', () => {
  const rows = '<row r="1" ht="20"><c r="A1" s="2"><f>1+1</f><v>2</v></c><c r="B1"/></row><row r="2"/>';
  const xml = new TextEncoder().encode(`<worksheet><cols/><sheetData>${rows}</sheetData><mergeCells/></worksheet>`);

  it('lets every element be cut out', () => {
    const scanner = new SheetScanner(xml);
    scanner.nextRow();
    scanner.nextCell();
    expect(text(xml, scanner.rowStart, scanner.rowContent)).toBe('<row r="1" ht="20">');
    expect(text(xml, scanner.cellStart, scanner.cellContent)).toBe('<c r="A1" s="2">');
    expect(text(xml, scanner.cellContent, scanner.cellEnd)).toBe('<f>1+1</f><v>2</v></c>');
    expect(text(xml, scanner.formulaStart, scanner.formulaEnd)).toBe('<f>1+1</f>');
    scanner.nextRow();
    expect([scanner.row, text(xml, scanner.rowStart, scanner.rowEnd)]).toEqual([1, '<row r="2"/>']);
    expect([scanner.nextRow(), scanner.nextRow()]).toEqual([false, false]);
    expect(text(xml, scanner.dataContent, scanner.dataContentEnd)).toBe(rows);
    expect(text(xml, scanner.dataStart, scanner.dataEnd)).toBe(`<sheetData>${rows}</sheetData>`);
  });

  it('gives the frame around the rows', () => {
    const scanner = new SheetScanner(xml);
    while (scanner.nextRow());
    const { text: frame, root } = sheetFrame(scanner);
    expect(frame).toBe('<worksheet><cols/><sheetData/><mergeCells/></worksheet>');
    expect(root.children.map(({ local }) => local)).toEqual(['cols', 'sheetData', 'mergeCells']);
  });
});
