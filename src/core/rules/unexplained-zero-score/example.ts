import type { RuleExample } from '../define';

export const example: RuleExample = {
  drawing: `
    # 本级项目
    | 序号 | 项目名称       | 预算金额（万元） | 自评得分 | 自评等级 | 偏差原因分析及改进措施 |
    | 1    | 城乡医疗救助   | 54.93            | 0        | 差       |                        |
    | 2    | 残疾人运行补贴 | 47.70            | 0        | 差       | 资金年底才下达，结转使用 |
    | 3    | 征兵工作经费   | 0                | 0        | 差       |                        |
  `,
  finds: [{ at: '本级项目!D2', message: 'noReason' }],
};
