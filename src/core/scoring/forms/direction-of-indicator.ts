import type { Indicator } from '../../book';
import { directionOf, type Direction } from '../../measures';

type Told = Pick<Indicator, 'class' | 'aspect' | 'name' | 'target'>;

const MORE_IS_BETTER = ['quantity', 'quality', 'economic', 'social', 'ecological', 'sustained', 'satisfaction'];
// Of these less is better, or it depends: 投诉率 5%.
const LESS_MAY_BE_BETTER =
  /投诉|事故|差错|错误|失误|不合格|不良|违规|违法|违纪|违约|案|降|减|死亡|伤亡|发生|超标|超支|漏|损|能耗|排放|污染|负面|控制|访|返贫|逾期|拖欠|积压|缺|发病|时长|等待|时间|成本|费用|流失|辍学|空置|闲置|退/;

/** Which way is better for an indicator: by its operator, else by its kind and name; undefined where that would be a guess. */
export function directionOfIndicator({ class: of, aspect, name, target }: Told): Direction | undefined {
  const measure = target?.value;
  if (measure?.kind === 'quantity' && measure.operator) return directionOf(measure.operator);
  if (of === 'cost' || LESS_MAY_BE_BETTER.test(name.value ?? '')) return undefined;
  const isKnown = of === 'satisfaction' || (aspect !== undefined && MORE_IS_BETTER.includes(aspect));
  return isKnown || isRate(measure) ? 'up' : undefined;
}

/** 及时率 100%: a whole share is the best there is. */
function isRate(measure: NonNullable<Told['target']>['value']): boolean {
  const isPercent = measure?.kind === 'quantity' && measure.unit === '%';
  return isPercent && measure.amount.units === 100n * 10n ** BigInt(measure.amount.scale);
}
