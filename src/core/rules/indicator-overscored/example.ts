import type { RuleExample } from '../define';

export const example: RuleExample = {
  drawing: `
    # 自评表
    | 项目支出绩效自评表 |
    | 项目名称 | | | 技能培训项目 |
    | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
    | 产出指标 | 数量指标 | 培训人数 | ≥200人 | 183人 | 10 | 10 | 部分学员请假 |
    | 产出指标 | 成本指标 | 人均培训成本 | ≤1000元 | 1600元 | 10 | 6.25 | 物价上涨 |
  `,
  finds: [
    { at: '自评表!G4', message: 'share' },
    { at: '自评表!G5', message: 'fitsRatio' },
  ],
};
