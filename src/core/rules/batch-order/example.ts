import type { RuleExample } from '../define';

export const example: RuleExample = {
  drawing: `
    # 转移支付
    | 序号 | 项目名称                                               | 预算数（万元） | 自评得分 |
    | 1    | 霁财社〔2022〕652号2023年中央优抚对象补助经费（第二批） | 313            | 100      |
    | 2    | 霁财社〔2023〕29号2023年中央优抚对象补助经费（第一批）  | 51             | 100      |
    | 3    | 霁财社〔2023〕642号2023年中央优抚对象补助资金（第三批） | 24             | 90       |
  `,
  finds: [{ at: '转移支付!B2', message: 'before' }],
};
