import type { SheetPart, SheetCell, SheetLine } from './package';
import { amountStyle, STYLE } from './styles';

/** A project as the data has it; "|" in a text is where a PDF conversion broke it into a second row. */
export interface SampleRow {
  readonly sequence: string;
  readonly unit: string;
  readonly name: string;
  readonly amount: string;
  readonly score: string;
  readonly grade: string;
}

export interface SampleList {
  readonly sheet: string;
  readonly title: string;
  readonly office: string;
  readonly nameHeader: string;
  readonly rows: readonly SampleRow[];
}

/** Of each column, in half-width characters. */
const WIDTHS = [6, 34, 52, 14, 9, 9] as const;
const BLANK: SheetCell = { value: '', style: STYLE.text };

/** A list as offices lay it out: title, who fills it in, header in row 3, the rows, nothing below. */
export function listSheet({ sheet, title, office, nameHeader, rows }: SampleList): SheetPart {
  const headers = ['序号', '主管部门（单位）', nameHeader, '预算金额\n（调整后）', '自评\n得分', '自评\n等级'];
  return {
    name: sheet,
    widths: WIDTHS,
    merges: ['A1:F1', 'A2:F2'],
    frozenRows: 3,
    lines: [
      { height: 33, cells: [{ value: title, style: STYLE.title }] },
      { height: 20, cells: [{ value: `填报单位：${office}`, style: STYLE.note }] },
      { height: 33, cells: headers.map((value) => ({ value, style: STYLE.header })) },
      ...rows.flatMap(linesOf),
    ],
  };
}

/** A row, and the row below it that carries on what was broken. */
function linesOf(row: SampleRow): SheetLine[] {
  const [unit = '', restOfUnit] = row.unit.split('|');
  const [name = '', restOfName] = row.name.split('|');
  const first: SheetLine = {
    height: heightOf(unit, name),
    cells: [
      { value: Number(row.sequence), style: STYLE.center },
      { value: unit, style: STYLE.text },
      { value: name, style: STYLE.text },
      { value: Number(row.amount), style: amountStyle(row.amount) },
      { value: Number(row.score), style: STYLE.center },
      { value: row.grade, style: STYLE.center },
    ],
  };
  if (restOfUnit === undefined && restOfName === undefined) return [first];
  const texts = [restOfUnit, restOfName].map((value = '') => ({ value, style: STYLE.text }));
  return [first, { height: heightOf('', ''), cells: [BLANK, ...texts, BLANK, BLANK, BLANK] }];
}

/** In points: as many lines of 11-point text as the longer of the two wraps to. */
function heightOf(unit: string, name: string): number {
  const lines = Math.max(Math.ceil(widthOf(unit) / (WIDTHS[1] - 2)), Math.ceil(widthOf(name) / (WIDTHS[2] - 2)), 1);
  return lines * 15 + 3;
}

/** Chinese characters are two wide. */
function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (character.charCodeAt(0) > 0xff ? 2.1 : 1.05), 0);
}
