import type { WeightScheme } from '../presets';
import type { FormLayoutId } from './layout-ids';
import type { LayoutBlock } from './layouts';

type Aspects = LayoutBlock['aspects'];

const one = (...labels: string[]): Aspects => labels.map((label) => ({ label, rows: 1 }));
const two = (...labels: string[]): Aspects => labels.map((label) => ({ label, rows: 2 }));

const OUTPUT = [...two('数量指标', '质量指标'), ...one('时效指标')];
const BENEFIT = one('经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标');
const LABELS = { cost: '成本指标', output: '产出指标', benefit: '效益指标', satisfaction: '满意度指标' } as const;
const SATISFACTION = one('服务对象满意度指标');

/** First and second levels with the points of a scheme: 产出指标（50分）. */
export function blocksOf(id: FormLayoutId, scheme: WeightScheme): LayoutBlock[] {
  const weights = id === 'transfer' ? undefined : scheme;
  const isFree = !scheme.output;
  const hasOwnSatisfaction = !weights || isFree || weights.satisfaction !== undefined;
  const benefits = scheme.id === 'hubei' ? [...BENEFIT, ...SATISFACTION] : BENEFIT;
  const output = id === 'with-cost' ? OUTPUT : [...OUTPUT, ...one('成本指标')];
  return [
    ...(id === 'with-cost' ? [block('cost', weights, one('经济成本指标', '社会成本指标', '生态环境成本指标'))] : []),
    block('output', weights, output),
    block('benefit', weights, hasOwnSatisfaction ? BENEFIT : benefits),
    ...(hasOwnSatisfaction ? [block('satisfaction', weights, SATISFACTION)] : []),
  ];
}

function block(name: keyof typeof LABELS, scheme: WeightScheme | undefined, aspects: Aspects): LayoutBlock {
  const weight = scheme?.[name];
  return { class: name, label: LABELS[name], ...(weight === undefined ? {} : { weight }), aspects };
}
