import type { RuleExample } from '../define';

export const example: RuleExample = {
  drawing: `
    # 转移支付
    | 序号 | 项目名称                                       | 预算数（万元） | 自评得分 |
    | 1    | （上级）霁财社〔2023〕46号省级困难群众补助     | 0.10           | 100      |
    | 2    | （上级）霁财社〔2023〕85号省级退役士兵安置补助 | 11             | 100      |
    | 3    | （提前下达）霁财社〔2021〕668号省级彩票公益金  | 0.30           | 100      |
    | 4    | 霁财企〔2022〕730号市本级创业担保奖励资金      | 4.68           | 100      |
  `,
  finds: [{ at: '转移支付!B2:B5', message: 'stylesAndMissing' }],
};
