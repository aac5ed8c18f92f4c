import { unitOf, type Reading } from '../../book';
import { fen, MONEY_PLACES, type Money } from '../../money';
import type { TotalCell } from '../shared/total-cells';

const EXACT = 1e-3;

/** What rounding rows to 分 may add up to: half a 分 for each row that is stored with more digits (a quotient, say). */
export function roundingSlack({ list, field, rows, amount }: TotalCell): Money {
  const scale = 10 ** MONEY_PLACES[unitOf(list, field)];
  let finer = isFiner(amount, scale) ? 1 : 0;
  for (const row of rows) if (isFiner(row, scale)) finer += 1;
  return fen(BigInt(Math.ceil(finer / 2)));
}

function isFiner({ cell }: Reading<Money>, scale: number): boolean {
  const stored = typeof cell?.value === 'number' ? cell.value * scale : 0;
  return Math.abs(stored - Math.round(stored)) > Math.max(EXACT, Math.abs(stored) * Number.EPSILON * 4);
}
