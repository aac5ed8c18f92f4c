import rule from '../../../src/core/rules/mixed-source-prefix/rule';
import { testRule } from '../test-rule';

testRule(rule, {
  silent: {
    'no prefixes; one; two sources side by side; a few rows marked among many': `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
      | 1 | 印刷费 | 8 | 100 |
      | 2 | （上级）中央就业补助 | 9 | 100 |
      | 3 | （上级）省级就业补助 | 9 | 100 |
      | 4 | （本级）追加印刷费 | 9 | 100 |
      | 5 | （本级）追加差旅费 | 9 | 100 |
      | 6 | 差旅费 | 8 | 100 |
      | 7 | 培训费 | 8 | 100 |
      | 8 | 会议费 | 8 | 100 |
      | 9 | （一）专用材料费 | 8 | 100 |
    `,
  },
  finds: [
    {
      name: 'one word in two kinds of brackets',
      drawing: `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
      | 1 | （本级）印刷费 | 8 | 100 |
      | 2 | [本级]差旅费 | 9 | 100 |
      | 3 | （本级）会议费 | 9 | 100 |
    `,
      findings: [
        {
          at: '表!B2:B4',
          message: 'styles',
          data: { common: '（本级）', others: ['[本级]'], cells: ['表!B3'] },
        },
      ],
    },
    {
      name: 'missing in a row where most have it',
      drawing: `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
      | 1 | （上级）中央就业补助 | 8 | 100 |
      | 2 | 省级就业补助 | 9 | 100 |
      | 3 | （上级）市级就业补助 | 9 | 100 |
    `,
      findings: [{ at: '表!B2:B4', message: 'missing', data: { common: '（上级）', cells: ['表!B3'], count: 1 } }],
    },
    {
      name: 'another word than a source, and one without',
      drawing: `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
      | 1 | （上级）中央就业补助 | 8 | 100 |
      | 2 | 省级就业补助 | 9 | 100 |
      | 3 | （上级）市级就业补助 | 9 | 100 |
      | 4 | （提前下达）省级彩票公益金 | 9 | 100 |
    `,
      findings: [
        {
          at: '表!B2:B5',
          message: 'stylesAndMissing',
          data: { common: '（上级）', others: ['（提前下达）'], cells: ['表!B5', '表!B3'], count: 1 },
        },
      ],
    },
  ],
});
