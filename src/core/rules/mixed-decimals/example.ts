import type { RuleExample } from '../define';

export const example: RuleExample = {
  drawing: `
    # 本级项目
    | 序号 | 项目名称           | 预算金额（万元） | 自评得分 | 自评等级 |
    | 1    | 城乡医疗救助       | 54.9398          | 100      | 优       |
    | 2    | 社保中心专项业务费 | 9.54             | 100      | 优       |
    | 3    | 再就业专项资金     | 100              | 100      | 优       |
  `,
  finds: [{ at: '本级项目!C2:C4', message: 'mixed' }],
};
