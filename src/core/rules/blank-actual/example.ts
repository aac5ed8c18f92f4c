import type { RuleExample } from '../define';

export const example: RuleExample = {
  drawing: `
    # 自评表
    | 项目支出绩效自评表 |
    | 项目名称 | | 技能培训项目 |
    | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
    | 产出指标 | 数量指标 | 培训人数 | ≥200人 | | 50 | 50 |
    | 效益指标 | 社会效益指标 | 持证上岗人数 | ≥150人 | 160人 | 40 | |
    | 满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥95% | | 10 | |
    | 总分 | | | | | 100 | |
  `,
  finds: [
    { at: '自评表!E4', message: 'actual' },
    { at: '自评表!G5', message: 'score' },
    { at: '自评表!E6', message: 'both' },
  ],
};
