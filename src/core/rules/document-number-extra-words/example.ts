import type { RuleExample } from '../define';

export const example: RuleExample = {
  drawing: `
    # 转移支付
    | 序号 | 项目名称                                           | 预算数（万元） | 自评得分 |
    | 1    | 霁财社〔2022〕634号文件2022年市级医疗救助补助资金  | 1.63           | 100      |
    | 2    | 霁财农发〔2021〕第012号2021年省级农业生产发展资金  | 20             | 100      |
    | 3    | 霁财社〔2023〕46号2023年省级困难群众基本生活补助   | 0.10           | 100      |
  `,
  finds: [
    { at: '转移支付!B2', message: 'extra' },
    { at: '转移支付!B3', message: 'extra' },
  ],
};
