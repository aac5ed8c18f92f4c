import type { RuleExample } from '../define';

export const example: RuleExample = {
  drawing: `
    # 转移支付
    | 序号 | 项目名称                                         | 预算数（万元） | 自评得分 |
    | 1    | （上级）霁财社[2022]746号2023年省级优抚补助经费  | 6.20           | 100      |
    | 2    | （上级）霁财社〔2023〕29号2023年中央优抚补助经费 | 51             | 100      |
    | 3    | （上级）霁财社2022〕644号2022年市级义务兵奖励金  | 1.20           | 100      |
  `,
  finds: [
    { at: '转移支付!B2', message: 'other' },
    { at: '转移支付!B4', message: 'missing' },
  ],
};
