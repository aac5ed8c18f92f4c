import type { RangeAddress } from '../address';
import type { CellValue } from '../snapshot';

/** The looks of our sheets' cells; the adapters know what each means in fonts, fills, borders and alignment. */
export type CellStyle =
  | 'title' // sheet title: large, bold, centred over the merge
  | 'caption' // line of its own under a title: centred, no borders
  | 'note' // small print under the title or below a table
  | 'unit' // 单位：万元, right-aligned above the table
  | 'header' // column header: bold, centred, bordered, light fill, wrapped
  | 'text' // bordered, left, wrapped
  | 'center' // bordered, centred (序号, 等级)
  | 'count' // bordered, whole number
  | 'amount' // bordered, right, #,##0.00 to six decimals as `format` says
  | 'rate' // bordered, 0.00%
  | 'score' // bordered, right
  | 'link' // bordered, underlined, blue
  | 'input' // bordered, light yellow: the user writes here
  | 'subtotal' // as text, bold with a light fill; numbers keep `format`
  | 'total'; // as subtotal, with a heavier top border

export interface OwnCell {
  readonly row: number;
  readonly column: number;
  readonly value?: CellValue;
  /** Without "="; `value` is then the computed result to be cached. */
  readonly formula?: string;
  readonly style: CellStyle;
  /** Number format code; the style's own where absent. */
  readonly format?: string;
  /** A place in this workbook to jump to. */
  readonly link?: { readonly sheet: string; readonly range: RangeAddress };
}

export interface OwnChart {
  readonly kind: 'column' | 'bar' | 'pie';
  readonly title: string;
  /** Cells of this own sheet. */
  readonly categories: RangeAddress;
  readonly series: readonly { readonly name: RangeAddress; readonly values: RangeAddress }[];
  /** Where it stands: the cells it covers. */
  readonly place: RangeAddress;
  /** Number format of the value labels, such as 0.00%. */
  readonly format?: string;
}

/** A whole sheet of ours, declared: rewritten in place on a re-run, found again by its key. */
export interface OwnSheet {
  /** Stable, such as "grades"; also kept in the sheet's tag. */
  readonly key: string;
  /** The name to show; whoever declares the sheet has made sure that no sheet of the user's has it. */
  readonly name: string;
  readonly cells: readonly OwnCell[];
  /** Width of each column, in characters. */
  readonly widths: readonly number[];
  /** Heights in points of rows that need another than the default. */
  readonly heights?: ReadonlyMap<number, number>;
  readonly merges: readonly RangeAddress[];
  readonly charts: readonly OwnChart[];
  /** Rows above this one stay in view. */
  readonly frozenRows: number;
  readonly print: {
    readonly landscape: boolean;
    /** Repeated at the top of every page, zero-based, both inclusive. */
    readonly repeatRows?: readonly [number, number];
    /** Page numbers at the foot, unless said otherwise. */
    readonly hasPageNumbers?: false;
  };
}
