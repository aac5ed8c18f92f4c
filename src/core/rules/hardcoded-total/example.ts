import type { RuleExample } from '../define';

export const example: RuleExample = {
  drawing: `
    # 本级项目
    | 序号 | 项目名称           | 全年预算数（万元）   | 全年执行数（万元） | 自评得分 | 自评等级 |
    | 1    | 城乡医疗救助       | 54.93                | 54.93              | 100      | 优       |
    | 2    | 社保中心专项业务费 | 9.54                 | 9.54               | 100      | 优       |
    |      | 合计               | =SUM(C2:C3) → 64.47  | 64.47              |          |          |
  `,
  finds: [{ at: '本级项目!D4', message: 'typed' }],
};
