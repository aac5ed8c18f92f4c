import { isStated, type Form, type Indicator, type Stated } from '../../book';
import { compareRates, rateOfDecimal } from '../../money';
import { normalName } from '../../naming';

export interface NamedIndicator extends Indicator {
  readonly name: Stated<string>;
}

const SHORTEST = 3;
const PLACEHOLDER = /^(?:(?:三级)?指标\d*|[…·.]+|无|其他|合计|小计)$/;
// 道路建设 may stand under 数量, 质量 and 时效 with what is asked of each: only the name of a figure is one figure.
const FIGURE = /(?:率|度|数|量|额|人次|面积|比例|比重|占比|里程|次数|天数|户|人员|标准|成本)(?:\(.*\))?$/;

/** Groups of two indicators of one form with one name and one target: the same figure, counted twice. */
export function sameIndicators({ indicators }: Form): [NamedIndicator, NamedIndicator][] {
  const groups = new Map<string, NamedIndicator[]>();
  for (const indicator of indicators) {
    const name = normalName(indicator.name.value ?? '');
    if (name.length < SHORTEST || PLACEHOLDER.test(name)) continue;
    const before = groups.get(name);
    if (before) before.push(indicator as NamedIndicator);
    else groups.set(name, [indicator as NamedIndicator]);
  }
  return [...groups].flatMap(([name, [first, second, ...more]]) =>
    first && second && more.length === 0 && isSame(name, first, second) ? [[first, second]] : [],
  );
}

function isSame(name: string, first: Indicator, second: Indicator): boolean {
  return areSameTargets(first, second) && (FIGURE.test(name) || isCount(first));
}

/** ≥200人 under two headings is one figure whatever its name; 100% or 完成 may be asked of anything. */
function isCount({ target }: Indicator): boolean {
  const measure = target?.value;
  return measure?.kind === 'quantity' && measure.unit !== '%' && measure.unit !== '';
}

function areSameTargets({ target: a }: Indicator, { target: b }: Indicator): boolean {
  if (!isStated(a) || !isStated(b)) return false;
  const [one, other] = [a.value, b.value];
  if (one.kind !== 'quantity' || other.kind !== 'quantity') return false;
  return one.unit === other.unit && compareRates(rateOfDecimal(one.amount), rateOfDecimal(other.amount)) === 0;
}
