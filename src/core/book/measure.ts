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
  /** "约30个", "30余个": nobody can say whether it reaches 30. */
  readonly isAbout?: true;
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

/** Why a text is no more than words to us. */
export type WordsCause =
  | 'text' // plain words: 有效保障, 完成
  | 'several-quantities' // 1批次（3套）
  | 'unclear-figure' // 1,23; 3/5; 两千余
  | 'unclear-date' // 12月中旬, 2022.12
  | 'no-figure' // an operator without a figure: 超过
  | 'operators-differ'; // ≥ in its own column, ≤ in the cell

/** Nothing more is understood than that it is text. */
export interface Wording {
  readonly kind: 'words';
  readonly cause?: WordsCause;
}

/**
 * What a cell of targets (指标值) or actual values (完成值) says. words: nothing more is understood than that it is text;
 * nobody may reckon with it.
 */
export type Measure = Quantity | Deadline | { readonly kind: 'level'; readonly level: AttainmentLevel } | Wording;
