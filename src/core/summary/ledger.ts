import type { ListTable, MoneyField, Project } from '../book';
import type { MoneyUnit } from '../money';
import type { Preset } from '../presets';
import type { LinkedCell } from './linked-cell';

/** The amounts that our sheets carry; 调整数 is the difference of two of them. */
export const LEDGER_MONEY = ['initialBudget', 'adjustedBudget', 'executed'] as const satisfies readonly MoneyField[];

export type LedgerMoney = (typeof LEDGER_MONEY)[number];

/** The columns of 自评结果汇总, in their order; a workbook that lacks one has no such column. */
export const LEDGER_FIELDS = [
  'number',
  'owner',
  'name',
  ...LEDGER_MONEY,
  'rate',
  'score',
  'grade',
  'reason',
  'class',
  'tier',
  'list',
] as const;

export type LedgerField = (typeof LEDGER_FIELDS)[number];

/** What rows are grouped by. */
export type Grouping = 'list' | 'owner' | 'tier' | 'class';

/** One project as 自评结果汇总 shows it. */
export interface LedgerRow {
  readonly project: Project;
  readonly list: ListTable;
  /** In the sheet, zero-based. */
  readonly row: number;
  readonly cells: Readonly<Partial<Record<LedgerField, LinkedCell>>>;
  /** Under what the row counts in each grouping; absent where it belongs to none. */
  readonly groups: Readonly<Partial<Record<Grouping, string>>>;
}

/** The projects of one unit that stand together; without units, all of them. */
export interface LedgerBlock {
  readonly owner?: string;
  readonly rows: readonly LedgerRow[];
  /** The row of their subtotal, where there is one. */
  readonly subtotalRow?: number;
}

/** The linked list that all other sheets count and add up. */
export interface Ledger {
  readonly sheet: string;
  readonly fields: readonly LedgerField[];
  readonly blocks: readonly LedgerBlock[];
  readonly rows: readonly LedgerRow[];
  readonly firstRow: number;
  /** Subtotals among them. */
  readonly lastRow: number;
  readonly totalRow: number;
  readonly unit: MoneyUnit;
  readonly preset: Preset;
  readonly lists: readonly ListTable[];
  /** Every wording in the grade columns. */
  readonly gradeWords: ReadonlySet<string>;
}
