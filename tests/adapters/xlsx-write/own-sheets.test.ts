import { unzipSync } from 'fflate';
import { XlsxWorkbook } from '../../../src/adapters/xlsx';
import type { Change } from '../../../src/core/changes';
import { buildXlsx, XML, xlsxParts, buildZip } from '../../fixtures/build-xlsx';
import { gradesSheet, unitsSheet } from '../../fixtures/own-sheets';
import { fileOf, RICH_PARTS, richWorkbook } from '../../fixtures/rich-workbook';

const GRADES: Change = { kind: 'write-sheet', content: gradesSheet() };
const UNITS: Change = { kind: 'write-sheet', content: unitsSheet() };

type Parts = Readonly<Record<string, string>>;

async function partsAfter(file: Uint8Array, ...changes: readonly Change[]): Promise<Parts> {
  const workbook = XlsxWorkbook.open(file);
  expect(await workbook.apply(changes, await workbook.read())).toMatchObject({ ok: true });
  return textsOf(workbook.toBytes());
}

function textsOf(file: Uint8Array): Parts {
  return Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, content]) => [name, new TextDecoder().decode(content)]),
  );
}

const simple = buildXlsx({ sheets: { 本级项目: '<row r="1"><c r="A1"><v>1</v></c></row>' } });

describe('a sheet of ours', () => {
  test('brings its page, its tag and what is repeated when printed', async () => {
    const parts = await partsAfter(simple, GRADES);
    const sheet = parts['xl/worksheets/jihe-grades.xml']!;
    expect(sheet).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(sheet).toContain('<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>');
    expect(sheet).toContain('第 &amp;P 页 共 &amp;N 页');
    expect(sheet).toContain('<hyperlink ref="A9" location="本级项目!A3"/>');
    expect(parts['xl/workbook.xml']).toContain(
      '<definedName name="_xlnm.Print_Area" localSheetId="1">等级分布!$A$1:$F$43</definedName>' +
        '<definedName name="_xlnm.Print_Titles" localSheetId="1">等级分布!$3:$3</definedName>' +
        '<definedName name="_jihe_sheet" localSheetId="1" hidden="1">&quot;grades&quot;</definedName>',
    );
  });
  test('keeps texts that look like formulas, even when they are edited', async () => {
    const parts = await partsAfter(simple, GRADES);
    const style = /<c r="A9" s="(\d+)" t="inlineStr"><is><t xml:space="preserve">=本级项目<\/t>/.exec(
      parts['xl/worksheets/jihe-grades.xml']!,
    )![1];
    const formats = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(parts['xl/styles.xml']!)![1]!.match(/<xf .*?(?:\/>|<\/xf>)/g)!;
    expect(formats[Number(style)]).toContain('quotePrefix="1"');
  });
  test('has charts of Excel’s own kind, with their values', async () => {
    const chart = (await partsAfter(simple, GRADES))['xl/charts/jihe-grades-1.xml']!;
    expect(chart).toContain(
      '<c:f>等级分布!$B$4:$B$7</c:f><c:numCache><c:formatCode>0</c:formatCode><c:ptCount val="4"/><c:pt idx="0"><c:v>1</c:v></c:pt>',
    );
    expect(chart).toContain('<c:strCache><c:ptCount val="4"/><c:pt idx="0"><c:v>优</c:v></c:pt>');
  });
  test('quotes its name where formulas need it', async () => {
    const parts = await partsAfter(simple, { kind: 'write-sheet', content: gradesSheet("2023 年'表") });
    expect(parts['xl/workbook.xml']).toContain("'2023 年''表'!$3:$3");
    expect(parts['xl/charts/jihe-grades-1.xml']).toContain("<c:f>'2023 年''表'!$A$4:$A$7</c:f>");
  });
  test('loses its charts when it is written without them', async () => {
    const first = XlsxWorkbook.open(simple);
    await first.apply([GRADES], await first.read());
    const parts = await partsAfter(first.toBytes(), { kind: 'write-sheet', content: { ...gradesSheet(), charts: [] } });
    expect(Object.keys(parts).filter((name) => /charts|drawings/.test(name))).toEqual([]);
    expect(parts['[Content_Types].xml']).not.toContain('drawing');
  });
  test('may be long, and its rows as high as Excel has them at most', async () => {
    const cells = Array.from({ length: 150_000 }, (_, row) => ({
      row,
      column: 0,
      value: row,
      style: 'count' as const,
    }));
    const long = { row: 1, column: 1, value: '很长的项目名称'.repeat(400), style: 'text' as const };
    const content = { ...gradesSheet(), cells: [...cells, long], heights: new Map([[2, 5000]]), charts: [] };
    const sheet = (await partsAfter(simple, { kind: 'write-sheet', content }))['xl/worksheets/jihe-grades.xml']!;
    expect(sheet).toContain('<dimension ref="A1:C150000"/>');
    expect(sheet).toContain('<row r="2" ht="409">');
    expect(sheet).toContain('<row r="3" ht="409" customHeight="1">');
  });
  test('has no more links than Excel takes', async () => {
    const link = { sheet: '本级项目', range: { top: 0, left: 0, bottom: 0, right: 0 } };
    const cells = Array.from({ length: 65_540 }, (_, row) => ({
      row,
      column: 0,
      value: 'A1',
      style: 'link' as const,
      link,
    }));
    const content = { ...gradesSheet(), cells, charts: [] };
    const sheet = (await partsAfter(simple, { kind: 'write-sheet', content }))['xl/worksheets/jihe-grades.xml']!;
    expect(sheet.match(/<hyperlink /g)).toHaveLength(65_530);
  });
  test('comes into a workbook without styles, and takes them along when it goes', async () => {
    const parts = xlsxParts({ sheets: { 表: '' } });
    const file = buildZip({
      ...parts,
      'xl/styles.xml': null,
      '[Content_Types].xml': String(parts['[Content_Types].xml']).replace(
        /<Override PartName="\/xl\/styles.xml"[^>]*>/,
        '',
      ),
      'xl/_rels/workbook.xml.rels': String(parts['xl/_rels/workbook.xml.rels']).replace(
        /<Relationship Id="rIdStyles"[^>]*>/,
        '',
      ),
    });
    const after = await partsAfter(file, UNITS);
    expect(after['xl/styles.xml']).toContain('<cellXfs count=');
    expect(after['xl/_rels/workbook.xml.rels']).toContain('Target="styles.xml"');
    expect(await partsAfter(fileOf(after), { kind: 'remove-sheet', key: 'units' })).toEqual(textsOf(file));
  });
});

describe('when the user has moved things since', () => {
  /** Ours first, then a sheet of the user's with a name of its own, as Excel would have saved it. */
  async function moved(): Promise<Uint8Array> {
    const parts = await partsAfter(richWorkbook(), GRADES, UNITS);
    const workbook = parts['xl/workbook.xml']!;
    const own = /<sheet name="等级分布"[^>]*>/.exec(workbook)![0];
    const turned = workbook
      .replace(own, '')
      .replace('<sheets>', `<sheets>${own}`)
      .replace(
        /localSheetId="(\d)"/g,
        (_, index: string) => `localSheetId="${({ 0: 1, 5: 0, 6: 6 } as Record<string, number>)[index]!}"`,
      )
      .replace('activeTab="1"', 'activeTab="2"');
    const styles = parts['xl/styles.xml']!.replace(/<!--.*$/, '');
    const chain = parts['xl/calcChain.xml']!.replace('</calcChain>', '<c r="B4" i="8"/></calcChain>');
    return fileOf({
      ...unzipSync(fileOf(RICH_PARTS)),
      ...parts,
      'xl/workbook.xml': turned,
      'xl/styles.xml': styles,
      'xl/calcChain.xml': chain,
    });
  }

  test('our sheets are still found, rewritten where they are, and their names follow', async () => {
    const workbook = XlsxWorkbook.open(await moved());
    expect(await workbook.apply([GRADES], await workbook.read())).toMatchObject({ ok: true });
    const { sheets, names } = await workbook.read();
    expect(sheets.map(({ ours }) => ours)).toEqual(['grades', undefined, undefined, undefined, undefined, 'units']);
    expect(names.filter(({ name }) => name === '_xlnm.Print_Area').map(({ sheet }) => sheet)).toEqual([
      '本级项目',
      '等级分布',
      '单位汇总',
    ]);
  });
  test('what is ours goes and the user’s names and view stay with their sheets', async () => {
    const workbook = XlsxWorkbook.open(await moved());
    const removals: Change[] = [
      { kind: 'remove-sheet', key: 'grades' },
      { kind: 'remove-sheet', key: 'units' },
    ];
    expect(await workbook.apply(removals, await workbook.read())).toMatchObject({ ok: true });
    const parts = textsOf(workbook.toBytes());
    expect(parts['xl/workbook.xml']).toBe(RICH_PARTS['xl/workbook.xml']);
    expect(Object.keys(parts).filter((name) => name.includes('jihe'))).toEqual([]);
  });
  test('an order of calculation that names our cells goes with them', async () => {
    const workbook = XlsxWorkbook.open(await moved());
    await workbook.apply([{ kind: 'remove-sheet', key: 'grades' }], await workbook.read());
    expect(textsOf(workbook.toBytes())['xl/calcChain.xml']).toBeUndefined();
  });
});

describe('refusals', () => {
  test('no sheet comes or goes where the structure is protected; marks do', async () => {
    const file = buildXlsx({ sheets: { 本级项目: '' }, settings: '<workbookProtection lockStructure="1"/>' });
    const workbook = XlsxWorkbook.open(file);
    const mark: Change = {
      kind: 'mark',
      sheet: '本级项目',
      severity: 'info',
      areas: [{ top: 0, left: 0, bottom: 0, right: 0 }],
    };
    expect(await workbook.apply([mark, GRADES], await workbook.read())).toEqual({
      ok: false,
      refusal: { reason: 'protected' },
    });
    expect(Buffer.from(workbook.toBytes()).equals(XlsxWorkbook.open(file).toBytes())).toBe(true);
    expect(await workbook.apply([mark], await workbook.read())).toMatchObject({ ok: true });
  });
  test('a strict workbook takes cells but no sheets', async () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const parts = xlsxParts({ sheets: { 表: '<row r="1"><c r="A1"><v>1</v></c></row>' } });
    const workbook = XlsxWorkbook.open(
      buildZip(
        Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, String(text).replaceAll(main, strict)])),
      ),
    );
    expect(await workbook.apply([UNITS], await workbook.read())).toEqual({
      ok: false,
      refusal: { reason: 'unsupported' },
    });
    const cells = [{ row: 0, column: 0, value: 2, format: '0.00%' }];
    expect(await workbook.apply([{ kind: 'set-cells', sheet: '表', cells }], await workbook.read())).toMatchObject({
      ok: true,
    });
  });
});

test('sheets that stay keep their looks when the user’s styles grow', async () => {
  const workbook = XlsxWorkbook.open(simple);
  await workbook.apply([GRADES, UNITS], await workbook.read());
  const cells = [{ row: 0, column: 0, value: 2, format: '0.000' }];
  await workbook.apply([{ kind: 'set-cells', sheet: '本级项目', cells }], await workbook.read());
  const other = XlsxWorkbook.open(simple);
  await other.apply([{ kind: 'set-cells', sheet: '本级项目', cells }, GRADES, UNITS], await other.read());
  expect(textsOf(workbook.toBytes())).toEqual(textsOf(other.toBytes()));
});

test('two chart parts and a picture of the user’s on our sheet: only ours goes', async () => {
  const parts = await partsAfter(richWorkbook(), GRADES);
  const rels = parts['xl/drawings/_rels/jihe-grades.xml.rels']!.replace(
    '</Relationships>',
    '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/image1.png"/></Relationships>',
  );
  const file = fileOf({
    ...unzipSync(richWorkbook()),
    ...parts,
    'xl/media/image1.png': RICH_PARTS['xl/media/image1.png']!,
    'xl/drawings/_rels/jihe-grades.xml.rels': rels,
  });
  const after = await partsAfter(file, { kind: 'remove-sheet', key: 'grades' });
  expect(Object.keys(after)).toContain('xl/media/image1.png');
  expect(after[`xl/workbook.xml`]!.startsWith(XML)).toBe(true);
});
