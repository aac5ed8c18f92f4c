import { ownFormat, type CellStyle, type OwnCell } from '../../../core/changes';

/** How a cell of ours looks: one entry of the workbook's cell formats. */
export interface Look {
  readonly style: CellStyle;
  readonly format: string | undefined;
  /** A text that would turn into a formula if the user edited the cell: kept text by a leading quote. */
  readonly isQuoted: boolean;
}

const LIKE_A_FORMULA = /^[=+\-@]/;

export function lookOf(cell: OwnCell): Look {
  const isText = typeof cell.value === 'string' && cell.formula === undefined;
  return { style: cell.style, format: ownFormat(cell), isQuoted: isText && LIKE_A_FORMULA.test(String(cell.value)) };
}

/** Names a look: equal looks have equal keys. */
export function lookKey({ style, format, isQuoted }: Look): string {
  return `${style}${isQuoted ? "'" : ''}|${format ?? ''}`;
}

export function lookOfKey(key: string): Look {
  const bar = key.indexOf('|');
  const head = key.slice(0, bar);
  const format = key.slice(bar + 1);
  const isQuoted = head.endsWith("'");
  const style = (isQuoted ? head.slice(0, -1) : head) as CellStyle;
  return { style, format: format === '' ? undefined : format, isQuoted };
}
