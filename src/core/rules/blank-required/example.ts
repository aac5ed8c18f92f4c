import type { RuleExample } from '../define';

export const example: RuleExample = {
  drawing: `
    # 本级项目
    | 序号 | 项目名称       | 预算金额（万元） | 自评得分 | 自评等级 |
    | 1    | 城乡医疗救助   | 54.93            | 100      |          |
    | 2    | 残疾人运行补贴 |                  | 97       | 优       |
    | 3    | 征兵工作经费   | 30.02            |          |          |
    | 4    | 双拥优抚经费   | 20.00            | 99       | 优       |
  `,
  finds: [
    { at: '本级项目!C3', message: 'blank' },
    { at: '本级项目!D4', message: 'blankScoreAndGrade' },
    { at: '本级项目!E2', message: 'blank' },
  ],
};
