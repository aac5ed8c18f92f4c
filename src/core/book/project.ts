import type { Money, Points, Rate } from '../money';
import type { MoneyField, TextField } from './fields';
import type { Reading } from './reading';

/** One budget project: a row of a list, with the rows that continue it. Readings are absent where the table has no such column. */
export interface Project
  extends
    Readonly<Partial<Record<MoneyField, Reading<Money>>>>,
    Readonly<Partial<Record<Exclude<TextField, 'name'>, Reading<string>>>> {
  readonly row: number;
  /** Rows that only carry on its wrapped texts: below it, or above as well where a conversion centred its number; usually none. */
  readonly continuationRows: readonly number[];
  readonly name: Reading<string>;
  readonly executionRate?: Reading<Rate>;
  readonly score?: Reading<Points>;
  readonly reviewScore?: Reading<Points>;
  /** The unit or department it belongs to, told apart from its code; from the row, a merged cell, a group row or the sheet. */
  readonly owner?: UnitName | undefined;
}

/** A unit as written: "323003-社保中心" is code 323003, name 社保中心. */
export interface UnitName {
  readonly code?: string;
  readonly name: string;
}
