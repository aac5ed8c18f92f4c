import type { RangeAddress } from '../address';
import type { Cell } from './cell';

/** A row's cells by column; columns without value and formula are holes. */
export type SheetRow = readonly (Cell | undefined)[];

/** An Excel table (list object); the range includes its header and totals rows. */
export interface ExcelTable {
  readonly name: string;
  readonly range: RangeAddress;
  readonly headerRows: number;
  readonly totalsRows: number;
}

export interface Sheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Only rows that hold something, in ascending order. */
  readonly rows: ReadonlyMap<number, SheetRow>;
  readonly merges: readonly RangeAddress[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** The range of an active autofilter; undefined where there is none. */
  readonly filter?: RangeAddress;
  readonly tables: readonly ExcelTable[];
  /** What array formulas and what-if tables fill; only the first cell of each has the formula. Absent where there are none. */
  readonly arrays?: readonly RangeAddress[];
  readonly isProtected: boolean;
  /** The key of the summary sheet, where the sheet is one of ours (found by its tag, never by its name). */
  readonly ours?: string;
  /** It bears marks of ours; not told by all adapters. No part of what makes two readings the same. */
  readonly hasMarks?: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** The formula the name stands for, without "=". */
  readonly refersTo: string;
  /** The sheet it belongs to; undefined for the whole workbook. */
  readonly sheet?: string;
}

/** A workbook as of one moment: all that the engine ever sees of it. */
export interface WorkbookSnapshot {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  /** Our own state part as stored text (see state/), undefined where the workbook has none. */
  readonly state?: string;
  /** Days are counted from 1904 instead of 1900. */
  readonly date1904: boolean;
  /** What the adapter could not read or had to guess: shown to the user, such as a digital signature that saving breaks. */
  readonly warnings: readonly SnapshotWarning[];
}

/** not-calculated: formulas without a stored value, as programs other than Excel and WPS leave them. */
export type SnapshotWarning = 'signed' | 'external-links' | 'macros' | 'not-calculated';

export const EMPTY_WORKBOOK: WorkbookSnapshot = { sheets: [], names: [], date1904: false, warnings: [] };
