import rule from '../../../src/core/rules/document-number-brackets/rule';
import { testRule } from '../test-rule';

testRule(rule, {
  silent: {
    'hexagonal brackets, contract numbers and house numbers': `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
      | 1 | （上级）霁财社〔2022〕746号省级优抚补助 | 6.20 | 100 |
      | 2 | 合同（2023）12号监理费 | 3.10 | 100 |
      | 3 | 竣工（2023）12号楼维修 | 5.30 | 100 |
    `,
  },
  finds: [
    {
      name: 'each style of brackets, and only the brackets are rewritten',
      drawing: `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
      | 1 | （上级）霁财社[2022]746号2023年省级补助 | 6.20 | 100 |
      | 2 | 霁财社（2023） 377 号中央补助 | 3.10 | 100 |
      | 3 | 霁财社【2022】第0644号补助 | 5.30 | 100 |
    `,
      findings: [
        {
          at: '表!B2',
          message: 'other',
          data: { found: ['霁财社[2022]746号'], expected: ['霁财社〔2022〕746号'] },
          fix: ['B2 = "（上级）霁财社〔2022〕746号2023年省级补助"'],
        },
        {
          at: '表!B3',
          message: 'other',
          data: { found: ['霁财社（2023） 377 号'], expected: ['霁财社〔2023〕377号'] },
          fix: ['B3 = "霁财社〔2023〕 377 号中央补助"'],
        },
        {
          at: '表!B4',
          message: 'other',
          data: { found: ['霁财社【2022】第0644号'], expected: ['霁财社〔2022〕644号'] },
          fix: ['B4 = "霁财社〔2022〕第0644号补助"'],
        },
      ],
    },
    {
      name: 'a lost bracket, and two numbers in one name',
      drawing: `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
      | 1 | 霁财社2022]746号省级补助 | 6.20 | 100 |
      | 2 | 霁财社[2023]7号、霁财农2023-8号补助 | 3.10 | 100 |
    `,
      findings: [
        {
          at: '表!B2',
          message: 'missing',
          data: { found: ['霁财社2022]746号'], expected: ['霁财社〔2022〕746号'] },
          fix: ['B2 = "霁财社〔2022〕746号省级补助"'],
        },
        {
          at: '表!B3',
          message: 'missing',
          data: {
            found: ['霁财社[2023]7号', '霁财农2023-8号'],
            expected: ['霁财社〔2023〕7号', '霁财农〔2023〕8号'],
          },
          fix: ['B3 = "霁财社〔2023〕7号、霁财农〔2023〕8号补助"'],
        },
      ],
    },
    {
      name: 'in a column of its own',
      drawing: `
      # 表
      | 序号 | 项目名称 | 文号 | 预算数（万元） | 自评得分 |
      | 1 | 优抚补助 | 霁财社[2022]746号 | 6.20 | 100 |
    `,
      findings: [
        {
          at: '表!C2',
          message: 'other',
          data: { found: ['霁财社[2022]746号'], expected: ['霁财社〔2022〕746号'] },
          fix: ['C2 = "霁财社〔2022〕746号"'],
        },
      ],
    },
    {
      name: 'in a name over two rows: mended only where the number is whole in the first',
      drawing: `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
      | 1 | 霁财社[2022]746号省级优抚对象 | 6.20 | 100 |
      | | 补助经费 | | |
      | 2 | 提前下达中央补助资金霁财社[20 | 3.10 | 100 |
      | | 22]747号 | | |
    `,
      findings: [
        {
          at: '表!B2',
          message: 'other',
          data: { found: ['霁财社[2022]746号'], expected: ['霁财社〔2022〕746号'] },
          fix: ['B2 = "霁财社〔2022〕746号省级优抚对象"'],
        },
        {
          at: '表!B4',
          message: 'other',
          data: { found: ['霁财社[2022]747号'], expected: ['霁财社〔2022〕747号'] },
        },
      ],
    },
  ],
});
