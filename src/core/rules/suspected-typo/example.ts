import type { RuleExample } from '../define';

export const example: RuleExample = {
  drawing: `
    # 转移支付
    | 序号 | 项目名称                                     | 预算数（万元） | 自评得分 |
    | 1    | 2023年中央残疾人事业发展补助资金             | 7.58           | 100      |
    | 2    | 2022年市级残疾人事业发展补助资金             | 3.15           | 100      |
    | 3    | 2022年中央残疾人职业发展补助资金             | 0.50           | 90       |
    | 4    | 2023年省级优抚对象补助经费（在多复员军人）   | 6.20           | 100      |
  `,
  finds: [
    { at: '转移支付!B5', message: 'standard' },
    { at: '转移支付!B4', message: 'neighbours' },
  ],
};
