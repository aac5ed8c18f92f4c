import { formatCell, type CellRef } from '../../address';
import { ASSUMED_UNIT } from '../../book';
import { formatDecimal, formatMoney, formatPercent, formatPoints } from '../../money';
import type { FactKind, FactsOf, FactSpec, FactValues } from '../../rules/define';

export type PlainFact = string | number | readonly string[];
export type PlainFacts = Readonly<Record<string, PlainFact>>;

type Plain = { readonly [K in FactKind]: (value: FactValues[K]) => PlainFact };

const cellText = (cell: CellRef): string => `${cell.sheet}!${formatCell(cell)}`;

/** The same in every language: amounts and rates are strings, so that no reader makes binary floats of them. */
const PLAIN: Plain = {
  text: (value) => value,
  count: (value) => value,
  number: (value) => formatDecimal(value),
  money: ({ money, unit, decimals }) => formatMoney(money, unit ?? ASSUMED_UNIT, decimals),
  rate: ({ rate, decimals }) => formatPercent(rate, decimals),
  score: (value) => formatPoints(value),
  cell: cellText,
  cells: (value) => value.map(cellText),
  list: (value) => value,
};

/** A finding's data as JSON shows it. */
export function plainFacts<S extends FactSpec>(spec: S, data: FactsOf<S>): PlainFacts {
  const print = PLAIN as Record<FactKind, (value: unknown) => PlainFact>;
  return Object.fromEntries(Object.entries(spec).map(([name, kind]) => [name, print[kind](data[name])]));
}
