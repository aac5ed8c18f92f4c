import type { RuleExample } from '../define';

export const example: RuleExample = {
  drawing: `
    # 项目
    | 序号 | 项目名称                          | 预算类型       | 预算数（万元） | 自评得分 |
    | 1    | 2023年中央专项彩票公益金助学项目  | 一般公共预算   | 46.71          | 90       |
    | 2    | 2022年省级福利彩票公益金          | 政府性基金预算 | 0.30           | 100      |
    | 3    | 2023年中央残疾人事业发展补助资金  | 一般公共预算   | 7.58           | 100      |
  `,
  finds: [{ at: '项目!C2', message: 'column' }],
};
