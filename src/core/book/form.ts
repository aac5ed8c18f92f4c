import type { RangeAddress } from '../address';
import type { Money, MoneyUnit, Points, Rate } from '../money';
import type { Measure } from './measure';
import type { Reading } from './reading';

/** 项目支出绩效自评表, 转移支付（区域/项目）绩效自评表, 部门整体支出绩效自评表. */
export type FormKind = 'project' | 'transfer' | 'department';

/** First-level indicators (一级指标); own: a heading that is none of the usual ones (过程, 决策). */
export type IndicatorClass = 'execution' | 'output' | 'cost' | 'benefit' | 'satisfaction' | 'own';

/** Second-level indicators (二级指标), where the heading is a usual one. */
export type IndicatorAspect =
  | 'quantity' // 数量
  | 'quality' // 质量
  | 'timeliness' // 时效
  | 'cost' // 成本, 经济成本, 社会成本, 生态环境成本
  | 'economic' // 经济效益
  | 'social' // 社会效益
  | 'ecological' // 生态效益
  | 'sustained' // 可持续影响
  | 'satisfaction'; // 服务对象满意度

/** The columns of a form's indicators; domain.md §3 has their wordings. */
export const INDICATOR_FIELDS = [
  'class', // 一级指标
  'aspect', // 二级指标
  'name', // 三级指标
  'operator', // 指标性质, 计算符号
  'measureUnit', // 度量单位, 计量单位
  'target', // 年度指标值
  'actual', // 实际完成值
  'weight', // 分值, 权重
  'score', // 得分
  'reason', // 偏差原因分析及改进措施
] as const;

export type IndicatorField = (typeof INDICATOR_FIELDS)[number];

/** A third-level indicator (三级指标): one row, with those that continue it. Readings are absent where the form has no such column. */
export interface Indicator {
  readonly row: number;
  readonly continuationRows: readonly number[];
  readonly class: IndicatorClass;
  readonly aspect?: IndicatorAspect;
  readonly name: Reading<string>;
  /** With the operator and the unit of columns of their own, where the form has such columns. */
  readonly target?: Reading<Measure>;
  readonly actual?: Reading<Measure>;
  readonly weight?: Reading<Points>;
  readonly score?: Reading<Points>;
  readonly reason?: Reading<string>;
  /** 定性: said by the operator column ("定性"), or by a target in words. */
  readonly isQualitative: boolean;
  /** 预算执行率 of the whole budget, as a row among the indicators. */
  readonly isExecutionRate?: true;
}

/** A first- or second-level heading with the points it states: "产出指标（50分）". */
export interface IndicatorHeading {
  readonly level: 1 | 2;
  readonly row: number;
  readonly column: number;
  /** As written, without the points. */
  readonly label: string;
  readonly class: IndicatorClass;
  readonly weight?: Points;
  readonly covers: readonly Indicator[];
}

/**
 * A row that adds up points of a block: 小计, 产出指标小计, or a first level with its points in a row of its own (产出指标 | 50 | 48).
 * Its points are in its indicators already, and count in no total once more.
 */
export interface Subtotal {
  readonly row: number;
  /** As written. */
  readonly label: string;
  readonly weight?: Reading<Points>;
  readonly score?: Reading<Points>;
  /** The indicators that it adds up; never empty. */
  readonly covers: readonly Indicator[];
}

export const FUNDS_FIELDS = [
  'initialBudget',
  'adjustedBudget',
  'executed',
  'weight',
  'executionRate',
  'score',
] as const;

export type FundsField = (typeof FUNDS_FIELDS)[number];

/**
 * A row of the funds block. total: 年度资金总额; part: one of what it is made of (其中：当年财政拨款, 上年结转资金, 其他资金);
 * detail: a part of the part above it (其中：中央资金), not to be added once more.
 */
export interface FundsRow {
  readonly row: number;
  readonly kind: 'total' | 'part' | 'detail';
  readonly label: string;
  readonly initialBudget?: Reading<Money>;
  readonly adjustedBudget?: Reading<Money>;
  readonly executed?: Reading<Money>;
  readonly weight?: Reading<Points>;
  readonly executionRate?: Reading<Rate>;
  readonly score?: Reading<Points>;
}

export interface Funds {
  readonly range: RangeAddress;
  readonly columns: Readonly<Partial<Record<FundsField, number>>>;
  /** undefined: nobody says; amounts are then read as 万元. */
  readonly unit?: MoneyUnit;
  /** In the order of their rows; at most one total. */
  readonly rows: readonly FundsRow[];
}

/** A self-evaluation form (自评表): one project, one transfer payment, or a whole department. */
export interface Form {
  readonly kind: FormKind;
  readonly sheet: string;
  /** From its title or first row to its last. */
  readonly range: RangeAddress;
  readonly title: string;
  /** The year it is about, if it says: 2023. */
  readonly year?: number;
  /** Its label's neighbour: 项目名称; the unit's name on a department's form. */
  readonly name?: Reading<string>;
  readonly department?: Reading<string>;
  readonly unit?: Reading<string>;
  readonly funds?: Funds;
  /** 年度总体目标: 预期目标, 实际完成情况. */
  readonly goals?: { readonly expected?: Reading<string>; readonly achieved?: Reading<string> };
  /** Rows of the indicators' header; undefined where the form has no indicators. */
  readonly headerRows?: readonly [first: number, last: number];
  readonly columns: Readonly<Partial<Record<IndicatorField, number>>>;
  readonly headings: readonly IndicatorHeading[];
  readonly indicators: readonly Indicator[];
  /** From top to bottom. */
  readonly subtotals: readonly Subtotal[];
  /** 总分 row. */
  readonly total?: { readonly row: number; readonly weight?: Reading<Points>; readonly score?: Reading<Points> };
  /** 自评等级, 评价结论. */
  readonly grade?: Reading<string>;
  /** Texts left over from the template: "（填写说明…）", "200字以内". */
  readonly prompts: readonly Reading<string>[];
  /** Nothing filled in but names and targets: a blank form, to be left in peace. */
  readonly isBlank: boolean;
}
