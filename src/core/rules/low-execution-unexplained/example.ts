import type { RuleExample } from '../define';

export const example: RuleExample = {
  drawing: `
    # 本级项目
    | 序号 | 项目名称       | 全年预算数（万元） | 全年执行数（万元） | 自评得分 | 偏差原因分析及改进措施 |
    | 1    | 城乡医疗救助   | 54.93              | 41.20              | 97.5     | 无                     |
    | 2    | 残疾人运行补贴 | 50.00              | 38.00              | 97       | 部分人员次年发放       |
    | 3    | 征兵工作经费   | 30.02              | 28.02              | 99       |                        |
  `,
  finds: [{ at: '本级项目!F2', message: 'noReason' }],
};
