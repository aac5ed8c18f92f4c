import type { RuleExample } from '../define';

export const example: RuleExample = {
  drawing: `
    # 本级项目
    | 序号 | 项目名称       | 预算金额（万元） | 自评得分 | 自评等级 |
    | 1    | 城乡医疗救助   | 54.93            | 950      | 优       |
    | 2    | 残疾人运行补贴 | 47.70            | 优       | 优       |
    | 3    | 征兵工作经费   | 30.02            | 89.5     | 良       |
  `,
  finds: [
    { at: '本级项目!D2', message: 'above' },
    { at: '本级项目!D3', message: 'notNumber' },
  ],
};
