import type { CellRef } from '../../address';
import type { Decimal, Money, MoneyUnit, Points, Rate } from '../../money';

/** An amount as it is to be printed: in the table's unit; null where nobody says which. */
export interface Amount {
  readonly money: Money;
  readonly unit: MoneyUnit | null;
  /** Fixed number of decimals; as many as needed where absent. */
  readonly decimals?: number;
}

/** A rate as it is to be printed, in percent. */
export interface PrintedRate {
  readonly rate: Rate;
  readonly decimals: number;
}

/** What a rule may state: the kind decides how words/ prints it. */
export interface FactValues {
  text: string;
  /** A whole number of things. */
  count: number;
  number: Decimal;
  money: Amount;
  rate: PrintedRate;
  score: Points;
  cell: CellRef;
  cells: readonly CellRef[];
  list: readonly string[];
}

export type FactKind = keyof FactValues;
/** The facts of one message, by name. */
export type FactSpec = Readonly<Record<string, FactKind>>;
/** The facts of each message of a rule. */
export type MessageSpecs = Readonly<Record<string, FactSpec>>;

export type FactsOf<S extends FactSpec> = { readonly [K in keyof S]: FactValues[S[K]] };
