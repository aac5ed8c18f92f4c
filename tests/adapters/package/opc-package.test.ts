import { unzipSync, zipSync, strFromU8, strToU8 } from 'fflate';
import { OpcPackage, PACKAGE } from '../../../src/adapters/package';
import { UnreadableFile, type FileProblem } from '../../../src/core/ports';
import { buildXlsx, buildZip, xlsxParts } from '../../fixtures/build-xlsx';

const SIMPLE = { sheets: { 名单: '<row r="1"><c r="A1"><v>1</v></c></row>' } };

describe('reading parts', () => {
  const pkg = OpcPackage.open(buildXlsx(SIMPLE));

  it('finds parts without regard to case and leading slash', () => {
    expect(pkg.has('/XL/Workbook.XML')).toBe(true);
    expect(pkg.has('xl/other.xml')).toBe(false);
    expect(pkg.text('xl/WORKBOOK.xml')).toContain('<sheet name="名单"');
  });

  it('knows content types by override and by extension', () => {
    expect(pkg.contentType('xl/workbook.xml')).toMatch(/sheet\.main\+xml$/);
    expect(pkg.contentType('xl/other.xml')).toBe('application/xml');
    expect(pkg.contentType('xl/other.png')).toBeUndefined();
  });

  it('resolves the targets of relationships', () => {
    expect(pkg.related(PACKAGE, 'officeDocument')?.target).toBe('xl/workbook.xml');
    expect(pkg.relationships('xl/workbook.xml').map(({ kind, target }) => [kind, target])).toEqual([
      ['worksheet', 'xl/worksheets/sheet1.xml'],
      ['styles', 'xl/styles.xml'],
      ['sharedStrings', 'xl/sharedStrings.xml'],
    ]);
    expect(pkg.relationships('xl/styles.xml')).toEqual([]);
  });
});

describe('editing parts', () => {
  const bytes = buildXlsx(SIMPLE);

  it('writes untouched parts as the very bytes they were', () => {
    const pkg = OpcPackage.open(bytes);
    pkg.set('xl/styles.xml', '<styleSheet/>');
    const after = unzipSync(pkg.toBytes());
    expect(Object.keys(after)).toEqual(Object.keys(unzipSync(bytes)));
    expect(strFromU8(after['xl/styles.xml']!)).toBe('<styleSheet/>');
    expect(after['xl/workbook.xml']).toEqual(unzipSync(bytes)['xl/workbook.xml']);
  });

  it('gives back the original parts when everything added is removed', () => {
    const pkg = OpcPackage.open(bytes);
    pkg.set('xl/worksheets/sheet9.xml', '<worksheet/>', 'application/x-sheet');
    const id = pkg.relate('xl/workbook.xml', { type: 'urn:t/worksheet', target: 'xl/worksheets/sheet9.xml' });
    const drawing = pkg.relate('xl/worksheets/sheet9.xml', { type: 'urn:t/drawing', target: 'xl/drawings/d.xml' });
    expect([id, drawing]).toEqual(['rId4', 'rId1']);
    const between = OpcPackage.open(pkg.toBytes());
    expect(between.contentType('xl/worksheets/sheet9.xml')).toBe('application/x-sheet');
    expect(between.relationships('xl/worksheets/sheet9.xml')[0]!.target).toBe('xl/drawings/d.xml');
    expect(between.text('xl/worksheets/_rels/sheet9.xml.rels')).toContain('Target="../drawings/d.xml"');
    between.unrelate('xl/worksheets/sheet9.xml', drawing);
    expect(between.has('xl/worksheets/_rels/sheet9.xml.rels')).toBe(false);
    between.unrelate('xl/workbook.xml', id);
    between.remove('xl/worksheets/sheet9.xml');
    expect(unzipSync(between.toBytes())).toEqual(unzipSync(bytes));
  });

  it('leaves the original alone when a copy is edited', () => {
    const pkg = OpcPackage.open(bytes);
    const copy = pkg.copy();
    copy.set('xl/new.bin', new Uint8Array([1]), 'application/x-new');
    expect([pkg.has('xl/new.bin'), pkg.contentType('xl/new.bin')]).toEqual([false, undefined]);
    expect(pkg.toBytes()).toEqual(OpcPackage.open(bytes).toBytes());
  });

  it('writes the same bytes twice', () => {
    const write = (): Uint8Array => {
      const pkg = OpcPackage.open(bytes);
      pkg.set('xl/new.xml', '<a>预算</a>', 'application/x-new');
      return pkg.toBytes();
    };
    expect(write()).toEqual(write());
    expect(OpcPackage.open(write()).text('xl/new.xml')).toBe('<a>预算</a>');
  });

  it('edits relationships and types written with a prefix or as an empty element', () => {
    const pkg = OpcPackage.open(
      buildZip({
        ...xlsxParts(SIMPLE),
        '_rels/.rels': '<p:Relationships xmlns:p="urn:p"/>',
        '[Content_Types].xml': "<t:Types xmlns:t='urn:t' />",
      }),
    );
    pkg.relate(PACKAGE, { type: 'urn:x/a', target: 'a.xml' });
    pkg.set('a.xml', '<a/>', 'application/a');
    expect(pkg.text('_rels/.rels')).toBe(
      '<p:Relationships xmlns:p="urn:p"><p:Relationship Id="rId1" Type="urn:x/a" Target="a.xml"/></p:Relationships>',
    );
    expect(pkg.contentType('a.xml')).toBe('application/a');
    expect(OpcPackage.open(pkg.toBytes()).contentType('a.xml')).toBe('application/a');
  });
});

function problemOf(open: () => unknown): FileProblem | undefined {
  try {
    open();
  } catch (error) {
    if (error instanceof UnreadableFile) return error.problem;
    throw error;
  }
  return undefined;
}

function ole(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * streams.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, i) => {
    [...name].forEach((letter, at) => (bytes[512 + 128 * i + 2 * at] = letter.charCodeAt(0)));
    bytes[512 + 128 * i + 64] = 2 * name.length + 2;
  });
  return bytes;
}

describe('files that are no workbook', () => {
  const good = buildXlsx(SIMPLE);
  const withEntry = (name: string): Uint8Array => zipSync({ ...unzipSync(good), [name]: strToU8('x') });

  it.each<[string, FileProblem | undefined, Uint8Array]>([
    ['a sound file', undefined, good],
    ['no bytes', 'empty', new Uint8Array()],
    ['text', 'not-a-workbook', strToU8('项目名称,得分\n')],
    ['a web page named .xls', 'not-a-workbook', strToU8('<html><table>')],
    ['an empty archive', 'not-a-workbook', zipSync({})],
    ['an archive of something else', 'not-a-workbook', zipSync({ 'a.txt': strToU8('x') })],
    ['its first half', 'truncated', good.subarray(0, good.length / 2)],
    ['all but its last byte', 'truncated', good.subarray(0, -1)],
    ['a BIFF workbook', 'old-format', ole('Root Entry', 'Workbook')],
    ['a BIFF workbook of Excel 5', 'old-format', ole('Root Entry', 'Book')],
    ['a bare BIFF stream', 'old-format', new Uint8Array([9, 8, 8, 0, 0, 5, 5, 0])],
    ['an encrypted file', 'encrypted', ole('Root Entry', 'EncryptionInfo', 'EncryptedPackage')],
    ['a file with managed rights', 'encrypted', ole('Root Entry', '\tDRMContent')],
    ['a file that a file guard holds', 'encrypted', strToU8('%TSD-Header-###%\u0001'.padEnd(600, '\u0000'))],
    ['a Word document of old', 'not-a-workbook', ole('Root Entry', 'WordDocument')],
    ['a name that climbs', 'unsafe', withEntry('xl/../../evil')],
    ['a name that climbs by backslashes', 'unsafe', withEntry('xl\\..\\..\\evil')],
    ['a name with a drive', 'unsafe', withEntry('C:\\evil')],
    ['a name that climbs in disguise', 'unsafe', withEntry('xl/%2e%2e/evil')],
    ['two parts that differ by case', 'damaged', withEntry('XL/Workbook.xml')],
    ['a document type', 'unsafe', buildZip({ ...xlsxParts(SIMPLE), '[Content_Types].xml': '<!DOCTYPE a><Types/>' })],
    ['broken content types', 'damaged', buildZip({ ...xlsxParts(SIMPLE), '[Content_Types].xml': '<Types><Default>' })],
  ])('%s: %s', (_, problem, bytes) => {
    expect(problemOf(() => OpcPackage.open(bytes))).toBe(problem);
  });
});
