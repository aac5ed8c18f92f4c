import type { ListTable, Reading } from '../../book';

/** A name and where it stands. */
export interface Named {
  readonly list: ListTable;
  readonly reading: Reading<string>;
  readonly text: string;
}

/** A wording that looks like a slip. */
export interface Suspect {
  readonly name: Named;
  readonly found: string;
  readonly expected: string;
  /** Names that have the other wording; none where only the standard phrase speaks against it. */
  readonly neighbours: readonly Named[];
}
