import type { SheetCell, SheetLine, SheetPart } from '../package';
import { amountStyle, STYLE } from '../styles';

/** A line of a form as typed; "" continues what is above or to the left. */
export type TypedLine = readonly string[];

interface Drawn {
  readonly name: string;
  readonly widths: readonly number[];
  readonly merges: readonly string[];
  readonly lines: readonly TypedLine[];
  /** Rows, zero-based, that are titles or notes rather than part of the table. */
  readonly titles: ReadonlySet<number>;
  readonly notes: ReadonlySet<number>;
}

/** A form's sheet as an office has it: bordered cells, centred; a row is as high as its longest text needs. */
export function drawnSheet({ name, widths, merges, lines, titles, notes }: Drawn): SheetPart {
  const styleOf = (row: number): number | undefined =>
    titles.has(row) ? STYLE.title : notes.has(row) ? STYLE.note : undefined;
  return {
    ...{ name, widths, merges, frozenRows: 0 },
    lines: lines.map((line, row): SheetLine => {
      const style = styleOf(row);
      const cells = widths.map((_, column) => typed(line[column] ?? '', style));
      return { height: style === undefined ? heightOf(line, widths) : 27, cells };
    }),
  };
}

function typed(text: string, style: number | undefined): SheetCell {
  if (style !== undefined) return { value: text, style };
  if (/^-?\d+\.\d+%$/.test(text)) return { value: Number(`${text.slice(0, -1)}e-2`), style: STYLE.rate };
  if (/^-?\d+(\.\d+)?$/.test(text)) {
    const amount = amountStyle(text);
    return { value: Number(text), style: amount === STYLE.amount ? STYLE.center : amount };
  }
  return { value: text, style: text.length > 16 ? STYLE.text : STYLE.center };
}

/** In points. A long text has the columns to its right that are empty. */
function heightOf(line: TypedLine, widths: readonly number[]): number {
  const lines = line.map((text, column) => {
    const next = line.findIndex((other, at) => at > column && other !== '');
    const room = widths.slice(column, next < 0 ? undefined : next).reduce((sum, width) => sum + width, 0);
    return Math.ceil((text.length * 2) / (room - 1));
  });
  return Math.max(1, ...lines.map((count) => Math.min(count, 6))) * 15 + 9;
}
