import type { RuleExample } from '../define';

export const example: RuleExample = {
  drawing: `
    # 转移支付
    | 序号 | 转移支付项目名称                                 | 预算数（万元） | 自评得分 |
    | 1    | （上级）霁财企〔2022〕234号下达创业担保奖励资金  | 6.45           | 100      |
    | 2    | （上级）霁财社〔2023〕46号省级财政困难群众补助   | 0.10           | 100      |
    | 3    | （上级）霁财社〔2023〕50号城市困难群众补助资金   | 2.30           | 100      |
    | 4    | （上级）霁财社〔2023〕51号中央和市级优抚对象补助 | 3.10           | 100      |
  `,
  finds: [
    { at: '转移支付!B2', message: 'none' },
    { at: '转移支付!B4', message: 'none' },
    { at: '转移支付!B5', message: 'several' },
  ],
};
