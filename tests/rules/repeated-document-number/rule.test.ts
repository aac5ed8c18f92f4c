import rule from '../../../src/core/rules/repeated-document-number/rule';
import { testRule } from '../test-rule';

testRule(rule, {
  silent: {
    'every number once; two numbers in one row': `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
      | 1 | 霁财社〔2023〕322号伤残抚恤 | 8 | 100 |
      | 2 | 霁财社〔2023〕323号、霁财社〔2023〕324号补助 | 3.60 | 100 |
      | 3 | 霁财农〔2023〕322号补助 | 3.60 | 100 |
    `,
    'a policy that rows rest on': `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
      | 1 | 根据国发〔2014〕60号购买养老服务 | 8 | 100 |
      | 2 | 根据国发〔2014〕60号购买培训服务 | 9 | 100 |`,
    'the same project entered twice is a duplicate': `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
      | 1 | 霁财社〔2023〕322号伤残抚恤 | 8 | 100 |
      | 2 | 霁财社〔2023〕322号伤残抚恤 | 8 | 100 |
    `,
  },
  finds: [
    {
      name: 'one finding a number, however it is written, with the sum',
      drawing: `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
      | 1 | （上级）霁财社[2023]322号优抚补助（伤残抚恤） | 8 | 100 |
      | 2 | 霁财社〔2023〕1号补助 | 5 | 100 |
      | 3 | 霁财社〔2023〕322号优抚补助 | 47.7 | 10 |
      | 4 | 霁财社【2023】第322号优抚补助（体检费） | 1 | 100 |
    `,
      findings: [
        {
          at: '表!B2',
          message: 'repeated',
          data: { number: '霁财社〔2023〕322号', count: 3, cells: ['表!B2', '表!B4', '表!B5'], sum: '56.7' },
        },
      ],
    },
    {
      name: 'without a money column there is no sum; the column of numbers is the place',
      drawing: `
      # 表
      | 序号 | 项目名称 | 文号 | 自评得分 | 自评等级 |
      | 1 | 伤残抚恤 | 霁财社〔2023〕322号 | 100 | 优 |
      | 2 | 体检费 | 霁财社〔2023〕322号 | 100 | 优 |
    `,
      findings: [
        {
          at: '表!C2',
          message: 'repeatedOnly',
          data: { number: '霁财社〔2023〕322号', count: 2, cells: ['表!C2', '表!C3'] },
        },
      ],
    },
  ],
});
