import { strToU8, zipSync } from 'fflate';
import { formatCell } from '../../../src/core/address';
import { STYLES } from './styles';

export interface SheetCell {
  readonly value: string | number;
  /** Without "="; `value` is then its result. */
  readonly formula?: string;
  readonly style: number;
}

export interface SheetLine {
  /** In points. */
  readonly height: number;
  readonly cells: readonly SheetCell[];
}

export interface SheetPart {
  readonly name: string;
  /** In half-width characters. */
  readonly widths: readonly number[];
  readonly merges: readonly string[];
  /** Rows that stay in view and are printed on every page; 0 for a form, which is one page upright. */
  readonly frozenRows: number;
  readonly lines: readonly SheetLine[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
// The day of the report, the same at every run; fields of local time, as a zip keeps them.
const MADE = new Date(2024, 2, 25, 9, 0, 0);

/** The parts of a plain workbook, zipped. */
export function packed(sheets: readonly SheetPart[]): Uint8Array {
  const texts = [
    ...new Set(sheets.flatMap(({ lines }) => lines.flatMap(({ cells }) => cells.map(({ value }) => value)))),
  ];
  const shared = texts.filter((value): value is string => typeof value === 'string' && value !== '');
  const indexOf = new Map(shared.map((text, index) => [text, index]));
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': relationships([[`${OFFICE}/officeDocument`, 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index): [string, string] => [`${OFFICE}/worksheet`, `worksheets/sheet${index + 1}.xml`]),
      [`${OFFICE}/styles`, 'styles.xml'],
      [`${OFFICE}/sharedStrings`, 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': sharedStrings(shared),
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, worksheet(sheet, indexOf)]),
    ),
  };
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(HEAD + xml)] as const);
  return zipSync(Object.fromEntries(files), { mtime: MADE, level: 9 });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function contentTypes(sheets: readonly SheetPart[]): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="${part}" ContentType="${TYPES}.${type}+xml"/>`;
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('/xl/workbook.xml', 'sheet.main') +
    sheets.map((_, index) => override(`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet')).join('') +
    override('/xl/styles.xml', 'styles') +
    override('/xl/sharedStrings.xml', 'sharedStrings') +
    '</Types>'
  );
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

function workbook(sheets: readonly SheetPart[]): string {
  const all = sheets.map(
    ({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const titles = sheets.map(({ name, frozenRows }, index) =>
    frozenRows === 0
      ? ''
      : `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escaped(name)}!$${frozenRows}:$${frozenRows}</definedName>`,
  );
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>` +
    `<sheets>${all.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`
  );
}

function sharedStrings(texts: readonly string[]): string {
  const items = texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`);
  return `<sst xmlns="${MAIN}" uniqueCount="${texts.length}">${items.join('')}</sst>`;
}

function worksheet(sheet: SheetPart, indexOf: ReadonlyMap<string, number>): string {
  const { widths, merges, lines } = sheet;
  const last = formatCell({ row: lines.length - 1, column: widths.length - 1 });
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}.7" customWidth="1"/>`,
  );
  return (
    `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}"/>` +
    `<sheetViews><sheetView workbookViewId="0">${pane(sheet)}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols>` +
    `<sheetData>${lines.map((line, row) => rowXml(line, row, indexOf)).join('')}</sheetData>` +
    `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` +
    '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="${sheet.frozenRows > 0 ? 'landscape' : 'portrait'}" fitToHeight="0"/>` +
    '<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter></worksheet>'
  );
}

function pane({ frozenRows }: SheetPart): string {
  if (frozenRows === 0) return '';
  const below = formatCell({ row: frozenRows, column: 0 });
  return `<pane ySplit="${frozenRows}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>`;
}

function rowXml({ height, cells }: SheetLine, row: number, indexOf: ReadonlyMap<string, number>): string {
  const all = cells.map(({ value, formula, style }, column) => {
    const place = `r="${formatCell({ row, column })}" s="${style}"`;
    if (value === '') return `<c ${place}/>`;
    if (typeof value === 'number')
      return `<c ${place}>${formula ? `<f>${escaped(formula)}</f>` : ''}<v>${value}</v></c>`;
    return `<c ${place} t="s"><v>${indexOf.get(value)}</v></c>`;
  });
  return `<row r="${row + 1}" ht="${height}" customHeight="1">${all.join('')}</row>`;
}
