import type { IndicatorClass } from '../../book';
import type { Bilingual } from '../language';

/** First-level indicators as the forms call them; own: whatever heading a form has beside. */
export const CLASS_NAMES: Readonly<Record<IndicatorClass, Bilingual>> = {
  execution: { 'zh-CN': '预算执行率', 'en-US': 'execution rate' },
  output: { 'zh-CN': '产出指标', 'en-US': 'output' },
  cost: { 'zh-CN': '成本指标', 'en-US': 'cost' },
  benefit: { 'zh-CN': '效益指标', 'en-US': 'benefit' },
  satisfaction: { 'zh-CN': '满意度指标', 'en-US': 'satisfaction' },
  own: { 'zh-CN': '其他指标', 'en-US': 'other' },
};
