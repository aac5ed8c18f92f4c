import { ASSUMED_UNIT, type Form, type Reading } from '../../../book';
import { fen, halfUnit, NO_MONEY, type Money } from '../../../money';
import type { Amount } from '../../define';

// An amount shown without decimals may well be exact: rounding never explains more than 50 元.
const MOST = fen(5000n);

/** By how much the printed figure of a form's funds may be off: half a unit of its last decimal, 50 元 at most. */
export function fundsSlack({ funds }: Pick<Form, 'funds'>, reading: Reading<Money>): Money {
  if (reading.value === undefined) return NO_MONEY;
  const half = halfUnit(funds?.unit ?? ASSUMED_UNIT, Math.max(0, reading.decimals));
  return half < MOST ? half : MOST;
}

/** An amount of the funds block as the form would print it; its unit is null where nobody states one. */
export function fundsAmount({ funds }: Pick<Form, 'funds'>, money: Money): Amount {
  return { money, unit: funds?.unit ?? null };
}
