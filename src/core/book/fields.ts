/** The columns of a project list (自评结果汇总表) that we know; domain.md §3 has their wordings. */
export const LIST_FIELDS = [
  'sequence', // 序号
  'department', // 主管部门（单位）
  'departmentCode', // 主管部门编码
  'unit', // 实施单位, 项目单位
  'unitCode', // 单位编码, beside its name
  'name', // 项目名称
  'documentNumber', // 文号, 指标文号
  'initialBudget', // 年初预算数
  'adjustment', // 调整数, 追加（减）数
  'adjustedBudget', // 全年预算数, 预算金额（调整后）
  'executed', // 全年执行数
  'executionRate', // 执行率
  'score', // 自评得分
  'grade', // 自评等级
  'reviewScore', // 复核得分: another's score, never checked as ours
  'reason', // 偏差原因分析及改进措施
  'budgetClass', // 预算类型
  'tier', // 级次
  'remark', // 备注
] as const;

export type ListField = (typeof LIST_FIELDS)[number];

export const MONEY_FIELDS = ['initialBudget', 'adjustment', 'adjustedBudget', 'executed'] as const;

export type MoneyField = (typeof MONEY_FIELDS)[number];

export const TEXT_FIELDS = [
  'sequence',
  'department',
  'departmentCode',
  'unit',
  'unitCode',
  'name',
  'documentNumber',
  'grade',
  'reason',
  'budgetClass',
  'tier',
  'remark',
] as const;

export type TextField = (typeof TEXT_FIELDS)[number];
