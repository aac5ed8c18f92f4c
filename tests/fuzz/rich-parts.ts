import { MAIN, relationship, relationships, XML, xlsxParts } from '../fixtures/build-xlsx';

/** The parts of a workbook that has a bit of everything the reader looks at. */
export function richParts(): Record<string, string> {
  const parts = xlsxParts({
    sheets: { 本级项目: SHEET, 转移支付: '<row r="1"><c r="A1" t="s"><v>1</v></c></row>' },
    strings: ['项目名称', '<si><r><t>第一</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>', 'a&amp;b_x000D_'],
    styles:
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>',
    settings: '<workbookPr date1904="0"/>',
    names:
      '<definedNames><definedName name="合计">本级项目!$A$1</definedName><definedName name="_jihe_sheet" localSheetId="1" hidden="1">"grades"</definedName></definedNames>',
    relationships: relationship('rIdC', 'customXml', '../customXml/item1.xml'),
    parts: {
      'customXml/item1.xml': `${XML}<jihe xmlns="urn:jihe:state">{}</jihe>`,
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(relationship('rId1', 'table', '../tables/table1.xml')),
      'xl/tables/table1.xml': `${XML}<table xmlns="${MAIN}" displayName="表1" ref="A1:C3" totalsRowCount="1"/>`,
    },
  });
  return Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, String(content)]));
}

const SHEET =
  '<sheetFormatPr zeroHeight="0"/><cols><col min="2" max="3" hidden="1"/></cols><sheetData>' +
  '<row r="1" ht="20"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>甲</t></is></c><c r="C1" t="e"><v>#N/A</v></c></row>' +
  '<row r="2" hidden="1"><c r="A2" s="1"><v>12.5</v></c><c r="B2"><f t="shared" ref="B2:B3" si="0">A2*$C$2</f><v>1e3</v></c><c r="C2" t="b"><v>1</v></c></row>' +
  '<row r="3"><c r="A3" t="d"><v>2023-12-31</v></c><c r="B3"><f t="shared" si="0"/><v>0.91300000000000003</v></c><c r="C3" t="str"><f>A1&amp;"x"</f><v><![CDATA[x]]></v></c></row>' +
  '</sheetData><sheetProtection sheet="1"/><autoFilter ref="A1:C3"/><mergeCells><mergeCell ref="D1:E2"/></mergeCells><!-- x --><tableParts><tablePart r:id="rId1"/></tableParts>';
