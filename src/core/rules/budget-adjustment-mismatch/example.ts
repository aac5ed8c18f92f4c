import type { RuleExample } from '../define';

export const example: RuleExample = {
  drawing: `
    # 本级项目
    | 序号 | 项目名称       | 年初预算数（万元） | 调整数（万元） | 全年预算数（万元） | 自评得分 |
    | 1    | 城乡医疗救助   | 54.93              | 5.00           | 58.93              | 97.5     |
    | 2    | 残疾人运行补贴 | 50.00              | 12.00          | 38.00              | 97       |
    | 3    | 征兵工作经费   | 30.02              | -2.00          | 28.02              | 99       |
  `,
  finds: [
    { at: '本级项目!E2', message: 'differs' },
    { at: '本级项目!E3', message: 'wrongSign' },
  ],
};
