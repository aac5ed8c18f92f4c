import type { RuleExample } from '../define';

export const example: RuleExample = {
  drawing: `
    # 本级项目
    | 序号 | 项目名称     | 预算金额（万元） | 自评得分 | 自评等级 |
    | 1    | 城乡医疗救助 | 54.93            | 100      | 优       |
    | 2    | 高龄老人评估 | 0.6              | 90       | 优       |
    | 3    | 征兵工作经费 | 0                | 90       | 优       |
  `,
  finds: [{ at: '本级项目!D3', message: 'justTheRest' }],
};
