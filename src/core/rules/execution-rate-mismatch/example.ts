import type { RuleExample } from '../define';

export const example: RuleExample = {
  drawing: `
    # 本级项目
    | 序号 | 项目名称       | 年初预算数（万元） | 全年预算数（万元） | 全年执行数（万元） | 执行率 | 自评得分 |
    | 1    | 城乡医疗救助   | 54.93              | 54.93              | 41.20              | 95.00% | 97.5     |
    | 2    | 残疾人运行补贴 | 40.00              | 50.00              | 38.00              | 95.00% | 97       |
    | 3    | 征兵工作经费   | 30.02              | 30.02              | 30.02              | 100%   | 100      |
  `,
  finds: [
    { at: '本级项目!F2', message: 'differs' },
    { at: '本级项目!F3', message: 'onInitial' },
  ],
};
