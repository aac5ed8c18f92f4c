import { ASSUMED_UNIT, fundsTotal, isStated, type Form, type Indicator, type Measure, type Stated } from '../../book';
import { halfUnit, magnitude, moneyOf, subtract, type Money, type MoneyUnit } from '../../money';
import { plain } from '../../naming';
import { fundsSlack } from '../shared/forms/funds-amount';

/** A cost indicator whose actual is an amount of money. */
export interface CostAmount {
  readonly indicator: Indicator;
  readonly actual: Stated<Measure>;
  readonly money: Money;
  readonly unit: MoneyUnit;
  /** Half a unit of its last digit, in money. */
  readonly slack: Money;
  readonly isWhole: boolean;
}

const UNITS: Readonly<Record<string, MoneyUnit>> = { 元: '元', 千元: '千元', 万元: '万元', 亿元: '亿元' };
// The cost of all that the project did, not of one part or one piece of it.
const WHOLE =
  /^(?:年度|全年|本年)?(?:项目|工程|活动|培训)?(?:总|全部)?(?:成本|支出|投资|投入|经费|费用|预算)(?:控制)?(?:总额|金额|总数|数|额|指标)?$/;

export function costAmounts({ indicators }: Form): CostAmount[] {
  return indicators.flatMap((indicator) => {
    const { actual, class: of, aspect } = indicator;
    if ((of !== 'cost' && aspect !== 'cost') || !isStated(actual)) return [];
    const { value } = actual;
    const unit = value.kind === 'quantity' ? UNITS[value.unit] : undefined;
    if (value.kind !== 'quantity' || !unit || value.operator || value.upTo || value.isAbout) return [];
    const name = plain(indicator.name.value ?? '').replace(/[(（].*[)）]$/, '');
    const slack = halfUnit(unit, value.amount.scale);
    return [{ indicator, actual, money: moneyOf(value.amount, unit), unit, slack, isWhole: WHOLE.test(name) }];
  });
}

/** What the form says was spent and was to be spent. */
export interface Spent {
  readonly executed?: Stated<Money>;
  readonly budget?: Stated<Money>;
  readonly unit: MoneyUnit;
}

export function spentIn(form: Form): Spent | undefined {
  const total = fundsTotal(form);
  // Without a unit nobody knows whether 100 are 元.
  if (!total || form.funds?.unit === undefined) return undefined;
  return {
    ...(isStated(total.executed) ? { executed: total.executed } : {}),
    ...(isStated(total.adjustedBudget) ? { budget: total.adjustedBudget } : {}),
    unit: form.funds.unit ?? ASSUMED_UNIT,
  };
}

export function isNear(form: Form, cost: CostAmount, stated: Stated<Money>): boolean {
  const difference = magnitude(subtract(cost.money, stated.value));
  return difference <= cost.slack || difference <= fundsSlack(form, stated);
}
