import type { Indicator } from '../../book';
import { directionOf, type Direction } from '../../measures';

type Told = Pick<Indicator, 'class' | 'aspect' | 'name' | 'target'>;

const MORE_IS_BETTER = ['quantity', 'quality', 'economic', 'social', 'ecological', 'sustained', 'satisfaction'];
// Of these less is better, or it depends: 投诉率 5%.
const LESS_MAY_BE_BETTER =
  /投诉|事故|差错|错误|失误|不合格|不良|违规|违法|违纪|违约|案|降|减|死亡|伤亡|发生|超标|超支|漏|损|能耗|排放|污染|负面|控制|访|返贫|逾期|拖欠|积压|缺|发病|时长|等待|时间|成本|费用|流失|辍学|空置|闲置|退|失业|失学|浓度|时限|工期|周期|偏差|误差|负债|债务|重复|犯罪|火灾|拥堵|欠|滞|单价|价格|支出|排名|位次|风险|感染|患病|疾病|近视|噪|浪费|隐患|撂荒|弃|耗/;
// Of a bad thing a good share: 投诉处理率, 隐患整改率, 疾病防治知识知晓率.
const GOOD_SHARE =
  /(?:满意|知晓|覆盖|完成|合格|达标|及时|准确|参与|整改|化解|处理|处置|治理|办结|破案|回访|查处|就业|到位|兑现|发放|落实|普及|参保|入学|巩固|治愈|成活)(?:度|率)$/;

/** Which way is better for an indicator: by its operator, else by its kind and name; undefined where that would be a guess. */
export function directionOfIndicator({ class: of, aspect, name, target }: Told): Direction | undefined {
  const measure = target?.value;
  if (measure?.kind === 'quantity' && measure.operator) return directionOf(measure.operator);
  if (of === 'cost' || mayBeBetterLess(name.value ?? '')) return undefined;
  const isKnown = of === 'satisfaction' || (aspect !== undefined && MORE_IS_BETTER.includes(aspect));
  return isKnown || isRate(measure) ? 'up' : undefined;
}

function mayBeBetterLess(name: string): boolean {
  const bare = name.replace(/[(（[][^()（）[\]]*[)）\]]$/, '').trim();
  return LESS_MAY_BE_BETTER.test(name) && (!GOOD_SHARE.test(bare) || /[不未无]/.test(bare));
}

/** 及时率 100%: a whole share is the best there is. */
function isRate(measure: NonNullable<Told['target']>['value']): boolean {
  const isPercent = measure?.kind === 'quantity' && measure.unit === '%';
  return isPercent && measure.amount.units === 100n * 10n ** BigInt(measure.amount.scale);
}
