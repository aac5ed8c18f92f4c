import rule from '../../../src/core/rules/document-number-extra-words/rule';
import { testRule } from '../test-rule';

testRule(rule, {
  silent: {
    'a plain number, and one wrapped within its cell': `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
      | 1 | 霁财社〔2022〕746号省级优抚补助 | 6.20 | 100 |
      | 2 | 霁财社〔2022〕\\n12号补助 | 3.10 | 100 |
      | 3 | 霁财社〔2022〕13号文化活动补助 | 3.20 | 100 |
    `,
  },
  finds: [
    {
      name: '文件, 第, leading zeros, spaces, 年; brackets stay as they are',
      drawing: `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
      | 1 | 霁财社【2022】634号文件2022年市级补助 | 6.20 | 100 |
      | 2 | 霁财农发〔2021年〕第012号 | 3.10 | 100 |
      | 3 | 霁财社〔2023〕 12 号2023年补助 | 5.30 | 100 |
    `,
      findings: [
        {
          at: '表!B2',
          message: 'extra',
          data: { found: ['霁财社【2022】634号文件'], expected: ['霁财社【2022】634号'] },
          fix: ['B2 = "霁财社【2022】634号2022年市级补助"'],
        },
        {
          at: '表!B3',
          message: 'extra',
          data: { found: ['霁财农发〔2021年〕第012号'], expected: ['霁财农发〔2021〕12号'] },
          fix: ['B3 = "霁财农发〔2021〕12号"'],
        },
        {
          at: '表!B4',
          message: 'extra',
          data: { found: ['霁财社〔2023〕 12 号'], expected: ['霁财社〔2023〕12号'] },
          fix: ['B4 = "霁财社〔2023〕12号2023年补助"'],
        },
      ],
    },
  ],
});
