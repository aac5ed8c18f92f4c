import type { RuleExample } from '../define';

export const example: RuleExample = {
  drawing: `
    # 本级项目
    | 序号 | 项目名称       | 全年预算数（万元） | 全年执行数（万元） | 自评得分 | 自评等级 |
    | 1    | 城乡医疗救助   | 54.93              | 0                  | 95       | 优       |
    | 2    | 残疾人运行补贴 | 47.70              | 0                  | 90       | 优       |
    | 3    | 征兵工作经费   | 30.02              | 30.02              | 96       | 优       |
  `,
  finds: [{ at: '本级项目!E2', message: 'tooHigh' }],
};
