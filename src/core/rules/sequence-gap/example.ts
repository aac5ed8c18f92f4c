import type { RuleExample } from '../define';

export const example: RuleExample = {
  drawing: `
    # 本级项目
    | 序号 | 项目名称           | 预算金额（万元） | 自评得分 | 自评等级 |
    | 1    | 城乡医疗救助       | 54.93            | 100      | 优       |
    | 2    | 社保中心专项业务费 | 9.54             | 100      | 优       |
    | 4    | 长期护理保险经办费 | 24.66            | 100      | 优       |
  `,
  finds: [{ at: '本级项目!A4', message: 'gap' }],
};
