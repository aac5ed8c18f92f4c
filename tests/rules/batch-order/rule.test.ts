import rule from '../../../src/core/rules/batch-order/rule';
import { testRule } from '../test-rule';

testRule(rule, {
  silent: {
    'in order; another year; another fund; another office; no number': `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
      | 1 | 霁财社〔2022〕652号2023年中央优抚补助（第一批） | 8 | 100 |
      | 2 | 霁财社〔2023〕29号2023年中央优抚补助（第二批） | 11 | 100 |
      | 3 | 霁财社〔2022〕10号2022年中央优抚补助（第三批） | 1 | 100 |
      | 4 | 霁财社〔2022〕11号2023年中央就业补助（第二批） | 2 | 100 |
      | 5 | 霁财行〔2022〕12号2023年中央优抚补助（第二批） | 3 | 100 |
      | 6 | 2023年中央优抚补助（第三批） | 4 | 100 |
      | 7 | 霁财社〔2022〕1号2023年一批设备购置 | 4 | 100 |
    `,
  },
  finds: [
    {
      name: 'the second batch before the first, though worded a little differently',
      drawing: `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
      | 1 | 霁财社〔2022〕652号2023年中央优抚对象补助经费（第二批） | 313 | 100 |
      | 2 | 霁财社〔2023〕29号下达2023年第一批中央财政优抚对象补助资金 | 51 | 100 |
      | 3 | 霁财社〔2023〕642号2023年中央优抚对象补助资金（第三批） | 24 | 90 |
    `,
      findings: [
        {
          at: '表!B2',
          message: 'before',
          data: {
            batch: 2,
            number: '霁财社〔2022〕652号',
            earlierBatch: 1,
            earlierNumber: '霁财社〔2023〕29号',
            cell: '表!B3',
          },
        },
      ],
    },
  ],
});
