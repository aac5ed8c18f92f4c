import type { RuleExample } from '../define';

export const example: RuleExample = {
  drawing: `
    # 本级项目
    | 序号 | 项目名称       | 预算金额（万元） | 自评得分 | 自评等级 |
    | 1    | 城乡医疗救助   | 54.93            | 100      | 优       |
    | 2    | 残疾人运行补贴 | 0                | 85       | 良       |
    | 3    | 征兵工作经费   | 0.00             | 96       | 优       |
  `,
  finds: [
    { at: '本级项目!D3', message: 'scored' },
    { at: '本级项目!D4', message: 'aboveRest' },
  ],
};
