/** What the sheets of a workbook may hold together, so that none needs more than 1 GB or keeps anyone waiting. */
export const SHEET_LIMITS = {
  /** Cells that hold something. */
  cells: 6_000_000,
  /** Columns up to the last cell, summed over the rows. */
  slots: 24_000_000,
  strings: 3_000_000,
  /** Bytes of one text as written: Excel allows 32,767 characters. */
  text: 2 ** 20,
  /** Characters of shared formulas once they are written out for every cell. */
  formulaText: 100_000_000,
  /** Columns that <cols> speaks of, with those it names twice. */
  namedColumns: 100_000,
} as const;
