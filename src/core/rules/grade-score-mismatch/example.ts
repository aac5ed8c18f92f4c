import type { RuleExample } from '../define';

export const example: RuleExample = {
  drawing: `
    # 本级项目
    | 序号 | 项目名称           | 预算金额（万元） | 自评得分 | 自评等级 |
    | 1    | 城乡医疗救助       | 54.93            | 100      | 优       |
    | 2    | 残疾人基地运行补贴 | 47.70            | 10       | 优       |
    | 3    | 征兵工作经费       | 30.02            | 89.5     | 良       |
    | 4    | 双拥优抚经费       | 20.00            | 85       | 优       |
    | 5    | 高龄老人补贴       | 18.60            | 92       | 良       |
  `,
  finds: [
    { at: '本级项目!E3', message: 'farOff' },
    { at: '本级项目!E5', message: 'otherScale' },
    { at: '本级项目!E6', message: 'differs' },
  ],
};
