import { isStated, MONEY_FIELDS, unitOf, type ListTable, type MoneyField, type Stated } from '../../book';
import { fen, MONEY_PLACES, NO_MONEY, powerOfTen, type Money } from '../../money';
import { defineRule, type RuleList } from '../define';
import { amountIn } from '../shared/amount-in';
import { amountsOf } from '../shared/amounts-of';
import { censusOf, type Census } from '../shared/census';
import { fieldLabel } from '../shared/field-label';
import { cellIn, columnOf } from '../shared/places';

const FEW = 5;
const FAR_ABOVE = 1000n;
/** 0.01 万元: no project has so little. */
const HARDLY_ANY = fen(10_000n);

/**
 * An amount without decimals at 1000 times the column's median or more (元 among 万元), or one below 0.01 万元 (万元 among 元);
 * where most of a column is that small, the column once.
 */
export default defineRule({
  id: 'suspected-unit-mixup',
  severity: 'warning',
  certainty: 'review',
  clause: 'practice',
  facts: {
    tooLarge: { found: 'money', median: 'money' },
    tooSmall: { found: 'money' },
    smallColumn: { column: 'text', count: 'count', median: 'money' },
  },
  *check({ lists }) {
    for (const list of lists) {
      for (const field of MONEY_FIELDS) {
        // A correction of a few 元 is nothing unusual.
        if (field === 'adjustment') continue;
        if (areNear(censusOf(list, field))) continue;
        const amounts = filled(list, field);
        if (amounts.length < FEW) continue;
        yield* suspects(list, field, amounts);
      }
    }
  },
});

/** All of one order: then none is far from the median either. */
function areNear({ least = NO_MONEY, most = NO_MONEY }: Census): boolean {
  return least >= HARDLY_ANY && most < least * FAR_ABOVE;
}

function filled(list: RuleList, field: MoneyField): Stated<Money>[] {
  return amountsOf(list, field).filter((one): one is Stated<Money> => isStated(one) && one.value > NO_MONEY);
}

function* suspects(list: ListTable, field: MoneyField, amounts: readonly Stated<Money>[]) {
  const sorted = ascending(amounts);
  // The upper of the two in the middle, so that it is an amount of the column.
  const median = fen(BigInt(sorted[Math.floor(sorted.length / 2)]!));
  const large = median * FAR_ABOVE;
  if (sorted[0]! >= HARDLY_ANY && sorted.at(-1)! < large) return;
  const small = sorted.filter((value) => value < HARDLY_ANY).length;
  const column = list.columns[field];
  if (column && small * 2 > amounts.length) {
    const data = { column: fieldLabel(list, field), count: small, median: amountIn(list, field, median) };
    yield { message: 'smallColumn', at: columnOf(list, column.column), data } as const;
    return;
  }
  for (const reading of amounts) {
    const { value } = reading;
    if (value >= HARDLY_ANY && value < large) continue;
    const found = { ...amountIn(list, field, value), decimals: reading.decimals };
    if (value < HARDLY_ANY) yield { message: 'tooSmall', at: cellIn(list, reading), data: { found } } as const;
    if (value < large || !isWhole(list, field, value)) continue;
    const data = { found, median: amountIn(list, field, median) };
    yield { message: 'tooLarge', at: cellIn(list, reading), data } as const;
  }
}

/** In 分; exact up to 90 万亿元. */
function ascending(amounts: readonly Stated<Money>[]): Float64Array {
  const sorted = new Float64Array(amounts.length);
  for (let index = 0; index < amounts.length; index += 1) sorted[index] = Number(amounts[index]!.value);
  return sorted.sort();
}

/** Without decimals in the column's unit. In a column of 元 amounts are whole anyway, and nothing smaller can be meant. */
function isWhole(list: ListTable, field: MoneyField, value: Money): boolean {
  const unit = unitOf(list, field);
  return unit !== '元' && value % powerOfTen(MONEY_PLACES[unit]) === 0n;
}
