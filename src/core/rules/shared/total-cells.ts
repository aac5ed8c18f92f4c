import { MONEY_FIELDS, type MoneyField, type Reading, type TotalRow } from '../../book';
import { fen, NO_MONEY, type Money } from '../../money';
import type { RuleList } from '../define';
import { amountsOf } from './amounts-of';

/** One amount of a total row, with the amounts that it should add up. */
export interface TotalCell {
  readonly list: RuleList;
  readonly total: TotalRow;
  readonly field: MoneyField;
  readonly amount: Reading<Money>;
  /** The covered amounts from top to bottom, each cell once: a merged amount stands for several projects. */
  readonly rows: readonly Reading<Money>[];
}

/** The total cells of a list whose rows are known; the rows are gathered where they are asked for. */
export function* totalCells(list: RuleList): Generator<TotalCell> {
  for (const total of list.totals) {
    if (total.covers.length === 0) continue;
    for (const field of MONEY_FIELDS) {
      const amount = total.amounts[field];
      if (amount) yield totalCell(list, total, { field, amount });
    }
  }
}

function totalCell(list: RuleList, total: TotalRow, at: Pick<TotalCell, 'field' | 'amount'>): TotalCell {
  return {
    list,
    total,
    ...at,
    get rows() {
      return amountsOf(list, at.field, total.covers);
    },
  };
}

/** What the rows add up to where every amount is known: nothing unreadable, no error, no formula that was never calculated. */
export function knownSumOf(rows: readonly Reading<Money>[]): Money | undefined {
  let total: bigint = NO_MONEY;
  for (const { value, state, cell } of rows) {
    if (value !== undefined) total += value;
    else if (state !== 'dash' && (state !== 'blank' || cell?.formula !== undefined)) return undefined;
  }
  return fen(total);
}

/** What the rows add up to; blanks and dashes count for nothing. */
export function sumOf(rows: readonly Reading<Money>[]): Money {
  let total: bigint = NO_MONEY;
  for (const { value } of rows) if (value !== undefined) total += value;
  return fen(total);
}

/** What the total row calls itself; 合计 where nobody labelled it. */
export function labelOf({ label }: TotalRow): string {
  return label === '' ? '合计' : label;
}
