import { points } from '../money';
import { NATIONAL_WEIGHTS } from './national';
import type { WeightScheme } from './preset';

/** 执行率 10, 产出 40, 成本 20, 效益 20, 满意度 10. */
export const WITH_COST_WEIGHTS: WeightScheme = {
  id: 'with-cost-2021',
  execution: points(10),
  output: points(40),
  cost: points(20),
  benefit: points(20),
  satisfaction: points(10),
  source: '财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》',
};

/** Projects without a satisfaction indicator: its 10 points go to 效益. */
export const NO_SATISFACTION_WEIGHTS: WeightScheme = {
  id: 'no-satisfaction',
  execution: points(10),
  output: points(50),
  benefit: points(40),
  source: '财预〔2020〕10号《项目支出绩效评价管理办法》；不设满意度指标时其分值并入效益的做法',
};

/** 执行率 20, 产出 40, 效益 40 with satisfaction among it. */
export const HUBEI_WEIGHTS: WeightScheme = {
  id: 'hubei',
  execution: points(20),
  output: points(40),
  benefit: points(40),
  source: '鄂财绩发〔2020〕3号',
};

/** 执行率 10; the other 90 are split freely. */
export const SICHUAN_WEIGHTS: WeightScheme = {
  id: 'sichuan',
  execution: points(10),
  source: '四川省项目支出绩效自评表：预算执行10分，其余90分自行分配',
};

export const WEIGHT_SCHEMES: readonly WeightScheme[] = [
  NATIONAL_WEIGHTS,
  WITH_COST_WEIGHTS,
  NO_SATISFACTION_WEIGHTS,
  HUBEI_WEIGHTS,
  SICHUAN_WEIGHTS,
];
