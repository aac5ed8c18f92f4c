import type { RuleExample } from '../define';

export const example: RuleExample = {
  drawing: `
    # 本级项目
    | 序号 | 项目名称       | 全年预算数（万元） | 全年执行数（万元） | 执行率            | 自评得分 |
    | 1    | 城乡医疗救助   | 54.93              | =Sheet9!B2 → #REF! | 75%               | 97       |
    | 2    | 残疾人运行补贴 | 0                  | 0                  | =D3/C3 → #DIV/0!  | 90       |
    | 3    | 征兵工作经费   | 30.02              | 30.02              | =D4/C4 → 100%     | 100      |
  `,
  finds: [
    { at: '本级项目!D2', message: 'reference' },
    { at: '本级项目!E3', message: 'division' },
  ],
};
