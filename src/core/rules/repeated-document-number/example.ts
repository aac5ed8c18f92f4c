import type { RuleExample } from '../define';

export const example: RuleExample = {
  drawing: `
    # 转移支付
    | 序号 | 项目名称                                              | 预算数（万元） | 自评得分 |
    | 1    | 霁财社〔2023〕322号2023年市级优抚对象补助（伤残抚恤） | 8              | 100      |
    | 2    | 霁财社〔2023〕344号2023年中央残疾人事业发展补助       | 3.60           | 100      |
    | 3    | 霁财社[2023]322号2023年市级优抚对象补助               | 47.70          | 100      |
  `,
  finds: [{ at: '转移支付!B2', message: 'repeated' }],
};
