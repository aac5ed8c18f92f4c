/** How findings of a rule bear on others, where formulas pass values on. Rules that are not listed stand by themselves. */
export interface Bearing {
  /** unreadable: formulas get no number from the cell at all. wrong-number: they get one, but not the right one. */
  readonly spoils?: 'unreadable' | 'wrong-number';
  /**
   * It is about what a formula gave, not about how the formula or the sheet is made. A spoiled cell explains a value; a sum
   * only where it makes up what the sum is off by; an error only where it makes just that error.
   */
  readonly derives?: 'value' | 'sum' | 'error';
  /** What it says of a cell is true only once those of a lower rank are mended: one finding a cell, the lowest. */
  readonly rank?: number;
  /** The errors that Excel makes of such a cell in arithmetic and look-ups. */
  readonly makes?: readonly string[];
  /** Texts are read as the numbers that they will be: only what a formula made of one will change. */
  readonly isReadAsMeant?: boolean;
}

/** By the rule's id; tests/catalogue sees to it that there is such a rule. */
export const BEARINGS: Readonly<Record<string, Bearing>> = Object.freeze({
  'blank-required': { spoils: 'unreadable', rank: 0, makes: ['#DIV/0!', '#VALUE!', '#N/A'] },
  'error-value': { spoils: 'unreadable', rank: 1, derives: 'error' },
  'number-as-text': { spoils: 'unreadable', rank: 2, makes: ['#VALUE!', '#N/A'], isReadAsMeant: true },
  'score-out-of-range': { spoils: 'wrong-number', rank: 3, derives: 'value' },
  'total-mismatch': { spoils: 'wrong-number', derives: 'sum' },
  'execution-rate-mismatch': { spoils: 'wrong-number', derives: 'value' },
  'budget-adjustment-mismatch': { spoils: 'wrong-number', derives: 'value' },
  'grade-score-mismatch': { spoils: 'wrong-number', derives: 'value' },
  'executed-exceeds-budget': { spoils: 'wrong-number', derives: 'value' },
  'negative-amount': { spoils: 'wrong-number', derives: 'value' },
  'incomplete-sum-range': { spoils: 'wrong-number' },
  'suspected-unit-mixup': { spoils: 'wrong-number' },
  'funds-total-mismatch': { spoils: 'wrong-number' },
  'form-total-mismatch': { spoils: 'wrong-number' },
  'block-subtotal-mismatch': { spoils: 'wrong-number' },
  'execution-score-mismatch': { spoils: 'wrong-number', derives: 'value' },
  'score-exceeds-weight': { spoils: 'wrong-number', derives: 'value' },
  'unknown-grade': { derives: 'value' },
  'unexecuted-high-score': { derives: 'value' },
  'full-score-underexecuted': { derives: 'value' },
  'same-project-different-values': { derives: 'value' },
  'form-list-mismatch': { derives: 'value' },
  'indicator-overscored': { derives: 'value' },
  'indicator-underscored': { derives: 'value' },
  'qualitative-band': { derives: 'value' },
});

/** How findings of the rule bear on others. */
export function bearingOf(rule: string): Bearing {
  return BEARINGS[rule] ?? {};
}
