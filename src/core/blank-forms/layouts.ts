import type { IndicatorClass, IndicatorField } from '../book';
import type { Preset, WeightScheme } from '../presets';
import { NATIONAL_WEIGHTS, SICHUAN_WEIGHTS, WITH_COST_WEIGHTS } from '../presets';
import type { Points } from '../money';
import type { FormLayoutId } from './layout-ids';

export interface LayoutColumn {
  readonly field: IndicatorField;
  readonly title: string;
  readonly width: number;
}

/** A first level with its second levels; `rows` are left for third levels. */
export interface LayoutBlock {
  readonly class: IndicatorClass;
  readonly label: string;
  readonly weight?: Points;
  readonly aspects: readonly { readonly label: string; readonly rows: number }[];
}

export interface FormLayout {
  readonly id: FormLayoutId;
  readonly title: string;
  /** Columns of the indicators, right of the blocks' own labels. */
  readonly columns: readonly LayoutColumn[];
  readonly labels: { readonly name: string; readonly department: string; readonly unit: string };
  /** Rows of the funds block below the total. */
  readonly sources: readonly string[];
  readonly isScored: boolean;
}

const LEVELS: readonly LayoutColumn[] = [
  { field: 'class', title: '一级指标', width: 11 },
  { field: 'aspect', title: '二级指标', width: 13 },
];
const POINTS: readonly LayoutColumn[] = [
  { field: 'weight', title: '分值', width: 8 },
  { field: 'score', title: '得分', width: 9 },
];
const NAME: LayoutColumn = { field: 'name', title: '三级指标', width: 20 };
const REASON: LayoutColumn = { field: 'reason', title: '偏差原因分析及改进措施', width: 17 };

const NATIONAL: FormLayout = {
  id: 'national',
  title: '项目支出绩效自评表',
  columns: [
    ...LEVELS,
    NAME,
    { field: 'target', title: '年度指标值', width: 14 },
    { field: 'actual', title: '实际完成值', width: 14 },
    ...POINTS,
    REASON,
  ],
  labels: { name: '项目名称', department: '主管部门', unit: '实施单位' },
  sources: ['其中：当年财政拨款', '上年结转资金', '其他资金'],
  isScored: true,
};

const OPERATOR_COLUMNS: FormLayout = {
  ...NATIONAL,
  id: 'operator-columns',
  columns: [
    ...LEVELS,
    NAME,
    { field: 'operator', title: '指标性质', width: 9 },
    { field: 'target', title: '指标值', width: 11 },
    { field: 'measureUnit', title: '度量单位', width: 9 },
    { field: 'actual', title: '全年完成值', width: 11 },
    { field: 'weight', title: '权重', width: 8 },
    { field: 'score', title: '得分', width: 9 },
    { field: 'reason', title: '未完成原因分析', width: 16 },
  ],
  sources: ['其中：财政资金', '财政专户管理资金', '单位资金', '其他资金'],
};

const TRANSFER: FormLayout = {
  id: 'transfer',
  title: '转移支付区域（项目）绩效自评表',
  columns: [
    ...LEVELS,
    { ...NAME, width: 22 },
    { field: 'target', title: '指标值', width: 18 },
    { field: 'actual', title: '全年实际完成值', width: 18 },
    { field: 'reason', title: '未完成原因和改进措施', width: 22 },
  ],
  labels: { name: '转移支付（项目）名称', department: '主管部门', unit: '资金使用单位' },
  sources: ['其中：中央补助', '地方资金', '其他资金'],
  isScored: false,
};

export const FORM_LAYOUTS: Readonly<Record<FormLayoutId, FormLayout>> = {
  national: NATIONAL,
  'with-cost': { ...NATIONAL, id: 'with-cost' },
  'operator-columns': OPERATOR_COLUMNS,
  transfer: TRANSFER,
};

/** The layout of a place: where it scores costs, with them; where it splits points freely, with columns of their own. */
export function layoutOfPreset({ weights }: Preset): FormLayoutId {
  if (weights.cost !== undefined) return 'with-cost';
  return weights.id === SICHUAN_WEIGHTS.id ? 'operator-columns' : 'national';
}

/** The preset's own weights where they fit the layout, else those that the layout comes from. */
export function schemeFor(id: FormLayoutId, { weights }: Preset): WeightScheme {
  if (id === 'with-cost') return weights.cost === undefined ? WITH_COST_WEIGHTS : weights;
  if (weights.cost === undefined) return weights;
  return id === 'operator-columns' ? SICHUAN_WEIGHTS : NATIONAL_WEIGHTS;
}
