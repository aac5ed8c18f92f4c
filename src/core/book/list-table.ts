import type { RangeAddress } from '../address';
import type { Money, MoneyUnit, Rate } from '../money';
import type { ListField, MoneyField } from './fields';
import type { Project } from './project';
import type { Reading } from './reading';

/** How a column came to be taken for a field. */
export interface ColumnMapping {
  readonly column: number;
  /** The header as read, its rows joined: "预算金额（调整后）". */
  readonly header: string;
  readonly reason: 'override' | 'synonym' | 'contains' | 'content';
  /** Other columns that could be meant as well; the user should look. */
  readonly rivals: readonly number[];
}

/** A total or subtotal row and the projects that it should add up. */
export interface TotalRow {
  readonly row: number;
  readonly kind: 'total' | 'subtotal';
  /** As written: "合计", "社保中心小计". */
  readonly label: string;
  readonly covers: readonly Project[];
  readonly amounts: Readonly<Partial<Record<MoneyField, Reading<Money>>>>;
  /** Absent where the table has no such column. */
  readonly executionRate?: Reading<Rate>;
}

/** A list of projects (自评结果汇总表): one header, its rows and totals. */
export interface ListTable {
  readonly sheet: string;
  /** From the first header row to the last row, totals included. */
  readonly range: RangeAddress;
  readonly headerRows: readonly [first: number, last: number];
  readonly columns: Readonly<Partial<Record<ListField, ColumnMapping>>>;
  /** In the order of their rows. */
  readonly projects: readonly Project[];
  readonly totals: readonly TotalRow[];
  /** As stated in a header, title or note. undefined: nobody says; amounts are then read as 万元. */
  readonly unit?: MoneyUnit;
  /** Column units that differ from the table's: a header may say 预算数（元）. */
  readonly columnUnits: Readonly<Partial<Record<MoneyField, MoneyUnit>>>;
  /** Lines above the header that belong to it: title, unit note, section heading. */
  readonly headings: readonly string[];
  /** The year the title speaks of, if any: 2023. */
  readonly year?: number;
  /** Transfer payments (转移支付), by heading, header or sheet name. */
  readonly isTransfer: boolean;
  /** Set where the table repeats the rows of others (a total sheet beside unit sheets): compared, never counted. */
  readonly isCopy: boolean;
}

export const ASSUMED_UNIT: MoneyUnit = '万元';

/** The unit in which a money column is read and printed. */
export function unitOf(table: ListTable, field: MoneyField): MoneyUnit {
  return table.columnUnits[field] ?? table.unit ?? ASSUMED_UNIT;
}
