/** What the sheets of a workbook may hold together, so that none needs more than 1 GB or keeps anyone waiting. */
export const SHEET_LIMITS = {
  /** Cells that hold something. */
  cells: 6_000_000,
  /** Columns up to the last cell, summed over the rows. */
  slots: 24_000_000,
  strings: 6_000_000,
} as const;
