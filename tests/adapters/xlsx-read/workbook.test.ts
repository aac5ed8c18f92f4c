import { strToU8 } from 'fflate';
import { OpcPackage } from '../../../src/adapters/package';
import { readWorkbook } from '../../../src/adapters/xlsx/read';
import { buildXlsx, buildZip, MAIN, relationship, relationships, XML, xlsxParts } from '../../fixtures/build-xlsx';
import { cellsOf, problemOf, read, readSheet } from './read';

const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>';
const TABLE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

describe('layout of a sheet', () => {
  it('reads merges, hidden columns, filter and protection', () => {
    const sheet = readSheet(
      '<dimension ref="A1:XFD1048576"/><cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0"/><col min="6" max="6" width="9"/></cols>' +
        `<sheetData>${ONE}</sheetData><sheetProtection sheet="1"/><autoFilter ref="A1:C9"><filterColumn colId="0"/></autoFilter>` +
        '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A2:A4"/></mergeCells><extLst><ext><mergeCells><mergeCell ref="Z1:Z2"/></mergeCells></ext></extLst>',
    );
    expect(sheet.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 1, left: 0, bottom: 3, right: 0 },
    ]);
    expect([...sheet.hiddenColumns]).toEqual([1, 2, 4]);
    expect(sheet.filter).toEqual({ top: 0, left: 0, bottom: 8, right: 2 });
    expect(sheet.isProtected).toBe(true);
  });

  it('is plain where nothing is said', () => {
    const sheet = readSheet(`<sheetData>${ONE}</sheetData><sheetProtection sheet="0"/>`);
    expect(sheet).toEqual({
      name: '表',
      visibility: 'visible',
      rows: new Map([[0, [{ value: 1 }]]]),
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      tables: [],
      isProtected: false,
    });
  });

  it.each<[string, string, number[]]>([
    [
      'by their mark',
      '<sheetData><row r="2" hidden="1"/><row r="4" hidden="true"><c/></row><row r="5" hidden="0"/></sheetData>',
      [1, 3],
    ],
    ['by their height', '<sheetData><row r="2" ht="0" customHeight="1"/><row r="3" ht="0.5"/></sheetData>', [1]],
    [
      'unless written',
      '<sheetFormatPr zeroHeight="1"/><sheetData><row r="2"/><row r="5"/><row r="6" hidden="1"/></sheetData>',
      [0, 2, 3, 5],
    ],
    [
      'in a folded outline',
      '<sheetData><row r="2" outlineLevel="1" hidden="1"/><row r="3" collapsed="1"/></sheetData>',
      [1],
    ],
  ])('knows rows hidden %s', (_, xml, rows) => {
    expect([...readSheet(xml).hiddenRows]).toEqual(rows);
  });

  it('reads tables in the order the sheet names them', () => {
    const table = (attributes: string): string => `${XML}<table xmlns="${MAIN}" ${attributes}/>`;
    const sheet = readSheet(
      `<sheetData>${ONE}</sheetData><tableParts><tablePart r:id="rId2"/><tablePart r:id="rId1"/></tableParts>`,
      {
        contentTypes: `<Override PartName="/xl/tables/table1.xml" ContentType="${TABLE}"/>`,
        parts: {
          'xl/worksheets/_rels/sheet1.xml.rels': relationships(
            relationship('rId1', 'table', '../tables/table1.xml') +
              relationship('rId2', 'table', '/xl/tables/table2.xml'),
          ),
          'xl/tables/table1.xml': table('name="a" displayName="项目表" ref="A1:F9"'),
          'xl/tables/table2.xml': table(
            'name="b" displayName="合计表" ref="H1:I5" headerRowCount="0" totalsRowCount="1"',
          ),
        },
      },
    );
    expect(sheet.tables).toEqual([
      { name: '合计表', range: { top: 0, left: 7, bottom: 4, right: 8 }, headerRows: 0, totalsRows: 1 },
      { name: '项目表', range: { top: 0, left: 0, bottom: 8, right: 5 }, headerRows: 1, totalsRows: 0 },
    ]);
  });
});

describe('the workbook', () => {
  it('finds sheets by relationship, whatever their parts are called, and passes over charts', () => {
    const parts = xlsxParts({ sheets: { 'A&amp;B': ONE, 图表: '', 明细: ONE.replace('1</v>', '2</v>') } });
    const bytes = buildZip({
      ...parts,
      'xl/worksheets/sheet1.xml': null,
      'xl/worksheets/sheet2.xml': '<chartsheet/>',
      'xl/Blatt.xml': parts['xl/worksheets/sheet1.xml']!,
      'xl/_rels/workbook.xml.rels': relationships(
        relationship('rId3', 'worksheet', '.\\worksheets\\Sheet3.xml') +
          relationship('rId2', 'chartsheet', 'worksheets/sheet2.xml') +
          relationship('rId1', 'worksheet', './Blatt.xml'),
      ),
    });
    const { sheets } = readWorkbook(OpcPackage.open(bytes));
    expect(sheets.map((sheet) => [sheet.name, cellsOf(sheet).A1])).toEqual([
      ['A&B', { value: 1 }],
      ['明细', { value: 2 }],
    ]);
  });

  it('reads visibility, names with their sheet, and the tag of our sheets', () => {
    const snapshot = read({
      sheets: { 表一: ONE, 表二: ONE, 等级分布: ONE },
      sheetAttributes: { 表一: ' state="hidden"', 表二: ' state="veryHidden"' },
      names:
        '<definedNames><definedName name="合计">表一!$D$4</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">表二!$1:$2</definedName>' +
        '<definedName name="_jihe_sheet" localSheetId="2" hidden="1">"grades ""A"""</definedName><definedName name="_jihe_sheet">"x"</definedName></definedNames>',
    });
    expect(snapshot.sheets.map(({ visibility, ours }) => [visibility, ours])).toEqual([
      ['hidden', undefined],
      ['veryHidden', undefined],
      ['visible', 'grades "A"'],
    ]);
    expect(snapshot.names).toEqual([
      { name: '合计', refersTo: '表一!$D$4' },
      { name: '_xlnm.Print_Titles', refersTo: '表二!$1:$2', sheet: '表二' },
      { name: '_jihe_sheet', refersTo: '"x"' },
    ]);
  });

  it('finds our state among custom parts', () => {
    const custom = (name: string): string => relationship(name, 'customXml', `../customXml/${name}.xml`);
    const snapshot = read({
      sheets: { 表: ONE },
      relationships: custom('a') + custom('missing') + custom('b') + custom('c'),
      parts: {
        'customXml/a.xml': '<!DOCTYPE broken',
        'customXml/b.xml': '<x xmlns="urn:jihe:state">no</x>',
        'customXml/c.xml': `${XML}<jihe xmlns="urn:jihe:state">{"a":"&lt;甲&gt;"}</jihe>`,
      },
    });
    expect(snapshot.state).toBe('{"a":"<甲>"}');
    expect(read({ sheets: { 表: ONE } }).state).toBeUndefined();
  });

  it('warns of what saving may hurt', () => {
    const snapshot = read({
      sheets: { 表: ONE },
      relationships:
        relationship('e', 'externalLink', 'externalLinks/externalLink1.xml') +
        relationship('v', 'vbaProject', 'vbaProject.bin'),
      parts: {
        '_rels/.rels': relationships(
          relationship('rId1', 'officeDocument', 'xl/workbook.xml') +
            relationship('s', 'origin', '_xmlsignatures/origin.sigs'),
        ),
      },
    });
    expect(snapshot.warnings).toEqual(['signed', 'external-links', 'macros']);
    expect(read({ sheets: { 表: ONE } }).warnings).toEqual([]);
  });

  it.each([
    ['<f>1+1</f>', ['not-calculated']],
    ['<f>1+1</f><v></v>', ['not-calculated']],
    ['<f>1+1</f><v>2</v>', []],
    ['<v/>', []],
  ])('says whether a formula has no value yet: %s', (cell, warnings) => {
    expect(read({ sheets: { 表: `<row r="1"><c r="A1">${cell}</c></row>` } }).warnings).toEqual(warnings);
  });

  it('takes an empty text for the value of a formula', () => {
    const sheets = { 表: '<row r="1"><c r="A1" t="str"><f>""</f><v></v></c></row>' };
    expect(read({ sheets }).warnings).toEqual([]);
  });

  it('tells how far it is', () => {
    const seen: number[] = [];
    readWorkbook(OpcPackage.open(buildXlsx({ sheets: { 一: ONE, 二: ONE } })), (done) => seen.push(done));
    expect(seen).toEqual([0, 0.5]);
  });
});

describe('other ways to write the same', () => {
  const drawing = { sheets: { 项目: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }, strings: ['预算'] };
  const expected = { A1: { value: '预算' } };
  const textParts = (): [string, string][] =>
    Object.entries(xlsxParts(drawing)).map(([name, content]) => [name, String(content)]);
  const first = (parts: readonly (readonly [string, string | Uint8Array])[]): unknown =>
    cellsOf(readWorkbook(OpcPackage.open(buildZip(Object.fromEntries(parts)))).sheets[0]!);
  const utf16 = (text: string, isBig: boolean): Uint8Array => {
    const bytes = Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le');
    return new Uint8Array(isBig ? bytes.swap16() : bytes);
  };

  it.each<[string, (text: string) => string | Uint8Array]>([
    ['a byte order mark', (text) => `\ufeff${text}`],
    ['little-endian UTF-16', (text) => utf16(text, false)],
    ['big-endian UTF-16', (text) => utf16(text, true)],
    ['single quotes', (text) => text.replaceAll('"', "'")],
    ['spaces and lines', (text) => text.replaceAll('><', '>\r\n  <').replaceAll('/>', ' />')],
    ['comments', (text) => text.replaceAll('><', '><!-- <x> --><')],
    [
      'the strict namespace',
      (text) =>
        text
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006',
            'http://purl.oclc.org/ooxml/officeDocument',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/spreadsheetml/2006',
            'http://purl.oclc.org/ooxml/spreadsheetml',
          ),
    ],
    ['a prefix on every element', (text) => text.replace(/<(\/?)(?=[A-Za-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=')],
    [
      'another prefix of relationship ids',
      (text) => text.replaceAll('r:id', 'rel:id').replaceAll('xmlns:r=', 'xmlns:rel='),
    ],
  ])('%s', (_, change) => {
    expect(first(textParts().map(([name, text]) => [name, change(text)] as const))).toEqual(expected);
  });

  it.each<[string, (name: string) => string]>([
    ['capital letters in part names', (name) => (name.startsWith('[') ? name : name.toUpperCase())],
    ['backslashes in part names', (name) => name.replaceAll('/', '\\')],
    ['a leading slash in part names', (name) => `/${name}`],
  ])('%s', (_, rename) => {
    expect(first(textParts().map(([name, text]) => [rename(name), text] as const))).toEqual(expected);
  });
});

describe('what cannot be read', () => {
  const parts = xlsxParts({ sheets: { 项目: ONE } });
  it.each<[string, string | undefined, Record<string, string | Uint8Array | null>]>([
    ['a sound workbook', undefined, {}],
    ['no styles and strings', undefined, { 'xl/styles.xml': null, 'xl/sharedStrings.xml': null }],
    ['no relationships of the package', 'not-a-workbook', { '_rels/.rels': null }],
    ['a missing workbook part', 'damaged', { 'xl/workbook.xml': null }],
    ['a missing sheet part', 'damaged', { 'xl/worksheets/sheet1.xml': null }],
    ['missing relationships of the workbook', 'damaged', { 'xl/_rels/workbook.xml.rels': null }],
    ['a sheet that breaks off', 'damaged', { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row><c>' }],
    [
      'a sheet that breaks off behind its rows',
      'damaged',
      { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData/><cols>' },
    ],
    [
      'a document type in a sheet',
      'unsafe',
      { 'xl/worksheets/sheet1.xml': '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>' },
    ],
    ['a document type in the strings', 'unsafe', { 'xl/sharedStrings.xml': '<!DOCTYPE x><sst/>' }],
    ['a document type in the workbook', 'unsafe', { 'xl/workbook.xml': '<!DOCTYPE x><workbook/>' }],
    ['strings that break off', 'damaged', { 'xl/sharedStrings.xml': '<sst><si><t>a</t></si>' }],
    [
      'a row beyond the last',
      'damaged',
      { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="99999999"/></sheetData></worksheet>' },
    ],
    [
      'broken UTF-8',
      'damaged',
      {
        'xl/sharedStrings.xml': new Uint8Array([
          ...strToU8('<sst><si><t>'),
          0xd4,
          0xa4,
          0xcb,
          0xe3,
          ...strToU8('</t></si></sst>'),
        ]),
      },
    ],
    ['another root element', 'not-a-workbook', { 'xl/workbook.xml': '<document/>' }],
    [
      'a Word document',
      'not-a-workbook',
      { '[Content_Types].xml': String(parts['[Content_Types].xml']).replaceAll('spreadsheetml', 'wordprocessingml') },
    ],
    [
      'a binary workbook',
      'old-format',
      {
        '[Content_Types].xml': String(parts['[Content_Types].xml']).replaceAll(
          /application[^"]*sheet.main.xml/g,
          'application/vnd.ms-excel.sheet.binary.macroEnabled.main',
        ),
      },
    ],
  ])('%s: %s', (_, problem, changed) => {
    expect(problemOf(() => readWorkbook(OpcPackage.open(buildZip({ ...parts, ...changed }))))).toBe(problem);
  });
});
