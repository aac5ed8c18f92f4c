import type { SheetRow } from '../../snapshot';
import type { TotalRank } from '../words/total-label';

export interface ProjectItem {
  readonly kind: 'project';
  readonly row: number;
  readonly cells: SheetRow;
  /** Rows that only carry on its wrapped texts. */
  continuationRows: readonly number[];
  /** Rows over which its name is merged, each with a part of its money. */
  partRows: readonly number[];
}

export interface TotalItem {
  readonly kind: 'total';
  readonly row: number;
  readonly label: string;
  readonly rank: TotalRank;
}

/** A heading inside the table: "一、一般公共预算", "（二）就业局"; with an amount of its own it is a subtotal over what follows. */
export interface GroupItem {
  readonly kind: 'group';
  readonly row: number;
  readonly label: string;
  readonly level: number;
  readonly hasAmounts: boolean;
}

/** What the rows of a table are, in order. */
export type Item = ProjectItem | TotalItem | GroupItem;
