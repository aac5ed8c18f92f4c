import type { RuleExample } from '../define';

export const example: RuleExample = {
  drawing: `
    # 本级项目
    | 序号 | 项目名称       | 全年预算数（万元） | 全年执行数（万元） | 自评得分 |
    | 1    | 城乡医疗救助   | '1,054.93          | 1054.93            | '９７    |
    | 2    | 残疾人运行补贴 | 47.70              | '47.70万元         | '95分    |
    | 3    | 征兵工作经费   | '30.02             | 30.02              | 100      |
  `,
  finds: [
    { at: '本级项目!C2', message: 'withCommas' },
    { at: '本级项目!C4', message: 'plain' },
    { at: '本级项目!E2', message: 'fullWidth' },
    { at: '本级项目!E3', message: 'withUnit' },
    { at: '本级项目!D3', message: 'withUnit' },
  ],
};
