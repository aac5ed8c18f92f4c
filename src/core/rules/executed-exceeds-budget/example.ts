import type { RuleExample } from '../define';

export const example: RuleExample = {
  drawing: `
    # 本级项目
    | 序号 | 项目名称       | 全年预算数（万元） | 全年执行数（万元） | 自评得分 |
    | 1    | 城乡医疗救助   | 54.93              | 55.31              | 97.5     |
    | 2    | 残疾人运行补贴 | 47.70              | 477000             | 97       |
    | 3    | 征兵工作经费   | 30.02              | 30.02              | 100      |
    | 4    | 双拥优抚经费   | 20.00              | 18.00              | 99       |
  `,
  finds: [
    { at: '本级项目!D2', message: 'exceeds' },
    { at: '本级项目!D3', message: 'unitMixup' },
  ],
};
