import { formatCell, formatRange } from '../../../core/address';
import type { OwnCell, OwnSheet } from '../../../core/changes';
import { cellsByRow, DEFAULT_HEIGHT, rowHeights, usedRange } from '../../../core/ours';
import { MAIN, OFFICE_RELATIONS, XML_HEAD } from '../text/namespaces';
import { constantBody, formulaBody, type CellBody } from '../text/value-xml';
import { hyperlinksXml } from './hyperlinks-xml';
import { columnsXml, printXml, viewXml } from './layout-xml';

/** The index of the cell format that a cell of ours is given. */
export type FormatIndex = (cell: OwnCell) => number;

/** The worksheet part of a sheet of ours; `drawing` is the relationship of its charts, where it has any. */
export function sheetXml(sheet: OwnSheet, formatIndex: FormatIndex, drawing: string | undefined): string {
  const merges = sheet.merges.map((range) => `<mergeCell ref="${formatRange(range)}"/>`);
  return [
    `${XML_HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONS}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${formatRange(usedRange(sheet))}"/>`,
    viewXml(sheet),
    `<sheetFormatPr defaultRowHeight="${DEFAULT_HEIGHT}"/>`,
    columnsXml(sheet),
    `<sheetData>${rowsXml(sheet, formatIndex)}</sheetData>`,
    merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`,
    hyperlinksXml(sheet),
    printXml(sheet),
    drawing === undefined ? '' : `<drawing r:id="${drawing}"/>`,
    '</worksheet>',
  ].join('');
}

function rowsXml(sheet: OwnSheet, formatIndex: FormatIndex): string {
  const rows = cellsByRow(sheet);
  return [...rowHeights(sheet)]
    .sort(([a], [b]) => a - b)
    .map(([row, height]) => {
      // A height that we worked out is free to follow when the user writes more.
      const custom = sheet.heights?.has(row) ? ' customHeight="1"' : '';
      const cells = (rows.get(row) ?? []).map((cell) => cellXml(cell, formatIndex(cell)));
      return `<row r="${row + 1}" ht="${height}"${custom}>${cells.join('')}</row>`;
    })
    .join('');
}

function cellXml(cell: OwnCell, format: number): string {
  const { type, children } = bodyOf(cell);
  const head = `<c r="${formatCell(cell)}" s="${format}"${type === undefined ? '' : ` t="${type}"`}`;
  return children === '' ? `${head}/>` : `${head}>${children}</c>`;
}

function bodyOf({ value, formula }: OwnCell): CellBody {
  if (formula !== undefined) return formulaBody(formula, value);
  return value === undefined || value === '' ? { type: undefined, children: '' } : constantBody(value);
}
