import type { RuleExample } from '../define';

export const example: RuleExample = {
  drawing: `
    # 转移支付
    | 序号 | 项目名称                                       | 预算数（万元） | 自评得分 |
    | 1    | 霁财企〔2022〕234号下达2020年度创业担保奖励资金 | 6.45           | 100      |
    | 2    | 霁财社〔2022〕731号2023年中央困难群众救助补助  | 8              | 100      |
    | 3    | 霁财社〔2019〕56号2022年中央退役安置补助经费   | 0.35           | 100      |
  `,
  finds: [
    { at: '转移支付!B2', message: 'later' },
    { at: '转移支付!B4', message: 'earlier' },
  ],
};
