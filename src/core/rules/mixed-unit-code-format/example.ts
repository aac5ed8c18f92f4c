import type { RuleExample } from '../define';

export const example: RuleExample = {
  drawing: `
    # 本级项目
    | 序号 | 主管部门（单位）     | 项目名称           | 预算数（万元） | 自评得分 |
    | 1    | 452003-社会保险中心  | 城乡医疗救助       | 54.93          | 100      |
    | 2    | [452004]劳动就业局   | 就业见习补贴       | 100.00         | 100      |
    | 3    | [452005]人才中心     | 人才中心专项业务费 | 2.35           | 100      |
  `,
  finds: [{ at: '本级项目!B2:B4', message: 'mixed' }],
};
