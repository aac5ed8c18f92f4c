import type { RuleExample } from '../define';

export const example: RuleExample = {
  drawing: `
    # 本级项目
    | 序号 | 项目名称       | 年初预算数（万元） | 调整数（万元） | 全年预算数（万元） | 自评得分 |
    | 1    | 城乡医疗救助   | 54.93              | -4.93          | 50.00              | 100      |
    | 2    | 残疾人运行补贴 | 47.70              | -50.00         | -2.30              | 92       |
  `,
  finds: [{ at: '本级项目!E3', message: 'below' }],
};
