import type { RuleExample } from '../define';

export const example: RuleExample = {
  drawing: `
    # 自评表
    | 项目支出绩效自评表 |
    | （2023年度） |
    | 项目名称 | | 技能培训项目 |
    | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
    | | 产出指标 | 数量指标 | 培训人数 | ≥200人 | 200人 | 30 | 30 | |
    | | 效益指标 | 社会效益指标 | 就业技能 | 显著提升 | 达成预期指标 | 30 | 30 | |
  `,
  finds: [{ at: '自评表!E6', message: 'form' }],
};
