import type { RuleExample } from '../define';

export const example: RuleExample = {
  drawing: `
    # 自评表
    | 项目支出绩效自评表 |
    | 项目名称 | | | 技能培训项目 |
    | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
    | 效益指标 | 社会效益指标 | 提升就业能力 | 有效提升 | 部分达成预期指标并具有一定效果 | 10 | 9 | 学员基础差异大 |
    | 效益指标 | 可持续影响指标 | 长效机制 | 建立健全 | 达成预期指标 | 10 | 7 | 制度待完善 |
  `,
  finds: [
    { at: '自评表!G4', message: 'above' },
    { at: '自评表!G5', message: 'below' },
  ],
};
