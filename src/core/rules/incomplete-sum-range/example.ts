import type { RuleExample } from '../define';

export const example: RuleExample = {
  drawing: `
    # 本级项目
    | 序号 | 项目名称           | 预算金额（万元）        | 自评得分 | 自评等级 |
    | 1    | 城乡医疗救助       | 54.9398                 | 100      | 优       |
    | 2    | 社保中心专项业务费 | 9.54424                 | 100      | 优       |
    | 3    | 后来插入的一行     | 24.666                  | 100      | 优       |
    |      | 合计               | =SUM(C2:C3) → 64.48404  |          |          |
  `,
  finds: [{ at: '本级项目!C5', message: 'leavesOut' }],
};
