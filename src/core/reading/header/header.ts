import type { MoneyUnit } from '../../money';
import type { HeaderWord } from '../words/header-words';

/** A column under a header, before anybody decides what it holds. */
export interface HeaderColumn {
  readonly column: number;
  /** The rows of the header joined, as read. */
  readonly text: string;
  readonly key: string;
  readonly words: readonly HeaderWord[];
  readonly unit?: MoneyUnit;
  readonly isPercent: boolean;
  /** The year that it, or the group that it stands under, begins with: 2023年预算数. */
  readonly year?: number;
}

/** The header of what may be a list: its rows, its reach, its columns. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** The column of the project names, by which it was found. */
  readonly anchor: number;
  readonly columns: readonly HeaderColumn[];
  /** The last row that can belong to it: that of its Excel table; undefined for a plain range. */
  readonly lastRow?: number;
}
