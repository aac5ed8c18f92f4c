import type { RuleExample } from '../define';

export const example: RuleExample = {
  drawing: `
    # 社保中心
    | 序号 | 主管部门 | 项目名称           | 预算金额（万元） | 自评得分 | 自评等级 |
    | 1    | 社保中心 | 城乡医疗救助       | 54.93            | 100      | 优       |
    | 2    | 社保中心 | 社保中心专项业务费 | 9.54             | 92       | 优       |
    # 汇总
    | 序号 | 主管部门 | 项目名称           | 预算金额（万元） | 自评得分 | 自评等级 |
    | 1    | 社保中心 | 城乡医疗救助       | 54.39            | 100      | 优       |
    | 2    | 社保中心 | 社保中心专项业务费 | 9.54             | 95       | 优       |
  `,
  finds: [
    { at: '汇总!D2', message: 'budget' },
    { at: '汇总!E3', message: 'score' },
  ],
};
