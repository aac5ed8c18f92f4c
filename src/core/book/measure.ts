import type { Decimal } from '../money';

/** How a target binds: 大于等于, 大于, 小于等于, 小于, 等于. */
export type Operator = '≥' | '>' | '≤' | '<' | '=';

/** How far a qualitative target was met: 达成, 部分达成并具有一定效果, 未达成. */
export type AttainmentLevel = 'reached' | 'partly' | 'missed';

/** An amount of something: "≥4754人", "583元/人*月", "100%". */
export interface Quantity {
  readonly kind: 'quantity';
  /** Absent where none is written. */
  readonly operator?: Operator;
  /** 98 of "98%": the figure before its unit. */
  readonly amount: Decimal;
  /** The upper end of "80%-90%". */
  readonly upTo?: Decimal;
  /** As written, widths and spaces evened: "人", "元/人*月", "%" for 百分比 as well; "" where none. */
  readonly unit: string;
}

/** A date or a term: "2022年12月底前". */
export interface Deadline {
  readonly kind: 'deadline';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/**
 * What a cell of targets (指标值) or actual values (完成值) says. words: nothing more is understood than that it is text;
 * nobody may reckon with it.
 */
export type Measure =
  | Quantity
  | Deadline
  | { readonly kind: 'level'; readonly level: AttainmentLevel }
  | { readonly kind: 'words' };
