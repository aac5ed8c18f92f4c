import { ownFormat, type CellStyle, type OwnCell, type OwnSheet } from '../../../core/changes';
import { isWrapped } from '../../../core/ours';

/** How a cell of ours looks: one entry of the workbook's cell formats. */
export interface Look {
  readonly style: CellStyle;
  readonly format: string | undefined;
  /** A text that would turn into a formula if the user edited the cell: kept text by a leading quote. */
  readonly isQuoted: boolean;
  /** Long texts go on in a second line; else they run on over the cells beside. */
  readonly isWrapped: boolean;
}

const LIKE_A_FORMULA = /^[=+\-@]/;

export function lookOf(cell: OwnCell, sheet: OwnSheet): Look {
  const isText = typeof cell.value === 'string' && cell.formula === undefined;
  const isQuoted = isText && LIKE_A_FORMULA.test(String(cell.value));
  return { style: cell.style, format: ownFormat(cell), isQuoted, isWrapped: isWrapped(cell, sheet) };
}

/** Names a look: equal looks have equal keys. */
export function lookKey({ style, format, isQuoted, isWrapped: wraps }: Look): string {
  return [style, isQuoted ? 'quoted' : '', wraps ? 'wrapped' : '', format ?? ''].join('|');
}

export function lookOfKey(key: string): Look {
  const [style = 'text', quoted, wrapped, ...format] = key.split('|');
  const code = format.join('|');
  return {
    style: style as CellStyle,
    format: code === '' ? undefined : code,
    isQuoted: quoted !== '',
    isWrapped: wrapped !== '',
  };
}
