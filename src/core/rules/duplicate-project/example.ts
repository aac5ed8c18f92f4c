import type { RuleExample } from '../define';

export const example: RuleExample = {
  drawing: `
    # 本级项目
    | 序号 | 主管部门 | 项目名称           | 预算金额（万元） | 自评得分 | 自评等级 |
    | 1    | 社保中心 | 城乡医疗救助       | 54.93            | 100      | 优       |
    | 2    | 社保中心 | 社保中心专项业务费 | 9.54             | 100      | 优       |
    | 3    | 社保中心 | 城乡 医疗救助      | 54.93            | 100      | 优       |
  `,
  finds: [{ at: '本级项目!C4', message: 'twice' }],
};
