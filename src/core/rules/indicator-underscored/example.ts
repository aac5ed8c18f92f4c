import type { RuleExample } from '../define';

export const example: RuleExample = {
  drawing: `
    # 自评表
    | 项目支出绩效自评表 |
    | 项目名称 | | | 技能培训项目 |
    | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
    | 产出指标 | 数量指标 | 培训人数 | ≥200人 | 205人 | 10 | 9 | |
    | 产出指标 | 质量指标 | 培训合格率 | ≥90% | 81% | 10 | 8 | |
  `,
  finds: [
    { at: '自评表!G4', message: 'reached' },
    { at: '自评表!G5', message: 'share' },
  ],
};
