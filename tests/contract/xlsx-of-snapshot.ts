import { formatCell, formatRange } from '../../src/core/address';
import type { Cell, CellValue, ExcelTable, Sheet, WorkbookSnapshot } from '../../src/core/snapshot';
import { buildXlsx, MAIN, REL, XML, type Parts } from '../fixtures/build-xlsx';

const PACKAGE_REL = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** The drawn workbook as a file: values, formulas, number formats, merges, tables, protection. */
export function xlsxOfSnapshot({ sheets }: WorkbookSnapshot): Uint8Array {
  const formats = new Map<string, number>();
  const drawn = sheets.map((sheet, index) => [sheet.name, sheetContent(sheet, index, formats)] as const);
  const tables = sheets.flatMap((sheet, index) => sheet.tables.map((table) => ({ table, sheet: index + 1 })));
  return buildXlsx({
    sheets: Object.fromEntries(drawn),
    styles: styles([...formats.keys()]),
    parts: Object.assign({}, ...tables.map(({ table, sheet }) => tableParts(table, sheet))) as Parts,
    contentTypes: tables
      .map(({ sheet }) => `<Override PartName="/xl/tables/table${sheet}.xml" ContentType="${TABLE_TYPE}"/>`)
      .join(''),
  });
}

function sheetContent(sheet: Sheet, index: number, formats: Map<string, number>): string {
  const rows = [...sheet.rows].map(([row, cells]) => {
    const xml = cells.map((cell, column) => (cell ? cellXml(cell, formatCell({ row, column }), formats) : ''));
    return `<row r="${row + 1}">${xml.join('')}</row>`;
  });
  const merges = sheet.merges.map((merge) => `<mergeCell ref="${formatRange(merge)}"/>`).join('');
  return [
    `<sheetData>${rows.join('')}</sheetData>`,
    sheet.isProtected ? '<sheetProtection sheet="1"/>' : '',
    merges === '' ? '' : `<mergeCells>${merges}</mergeCells>`,
    sheet.tables.length === 0 ? '' : `<tableParts><tablePart xmlns:r="${REL}" r:id="rId${index + 1}"/></tableParts>`,
  ].join('');
}

function cellXml({ value, formula, format }: Cell, address: string, formats: Map<string, number>): string {
  if (format !== undefined && !formats.has(format)) formats.set(format, formats.size + 1);
  const style = format === undefined ? '' : ` s="${formats.get(format)}"`;
  const f = formula === undefined ? '' : `<f>${escaped(formula)}</f>`;
  if (typeof value === 'string' && formula === undefined) {
    return `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  }
  return `<c r="${address}"${style}${typeOf(value)}>${f}${value === undefined ? '' : `<v>${escaped(stored(value))}</v>`}</c>`;
}

function typeOf(value: CellValue | undefined): string {
  if (typeof value === 'string') return ' t="str"';
  if (typeof value === 'boolean') return ' t="b"';
  return typeof value === 'object' ? ' t="e"' : '';
}

function stored(value: CellValue): string {
  if (typeof value === 'object') return value.error;
  return typeof value === 'boolean' ? String(Number(value)) : String(value);
}

function styles(codes: readonly string[]): string {
  const numbers = codes.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escaped(code)}"/>`);
  const formats = codes.map(
    (_, index) => `<xf numFmtId="${200 + index}" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
  );
  return [
    `<numFmts count="${codes.length}">${numbers.join('')}</numFmts>`,
    '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>',
    '<cellStyleXfs count="1"><xf/></cellStyleXfs>',
    `<cellXfs count="${codes.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${formats.join('')}</cellXfs>`,
  ].join('');
}

/** At most one table a sheet. */
function tableParts({ name, range }: ExcelTable, sheet: number): Parts {
  const columns = Array.from({ length: range.right - range.left + 1 }, (_, index) => {
    return `<tableColumn id="${index + 1}" name="列${index + 1}"/>`;
  });
  const ref = formatRange(range);
  return {
    [`xl/tables/table${sheet}.xml`]: `${XML}<table xmlns="${MAIN}" id="${sheet}" name="${name}" displayName="${name}" ref="${ref}"><tableColumns count="${columns.length}">${columns.join('')}</tableColumns></table>`,
    [`xl/worksheets/_rels/sheet${sheet}.xml.rels`]: `${XML}<Relationships xmlns="${PACKAGE_REL}"><Relationship Id="rId${sheet}" Type="${REL}/table" Target="../tables/table${sheet}.xml"/></Relationships>`,
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
