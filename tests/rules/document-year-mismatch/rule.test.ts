import rule from '../../../src/core/rules/document-year-mismatch/rule';
import { testRule } from '../test-rule';

testRule(rule, {
  silent: {
    'granted in the year or in the year before; no year named; one of two years fits': `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
      | 1 | 霁财社〔2022〕731号2023年中央补助 | 8 | 100 |
      | 2 | 霁财社〔2023〕85号2023年省级补助 | 11 | 100 |
      | 3 | 霁财社〔2019〕46号困难群众补助 | 0.1 | 100 |
      | 4 | 霁财社〔2022〕194号2022年生活补助及2021年物业费 | 11 | 100 |
      | 5 | 霁财社〔2022〕5号2021-2023年建设资金 | 9 | 100 |
      | 6 | 霁财社〔2022〕746号补助（2080803在乡复员） | 6.2 | 100 |
    `,
  },
  finds: [
    {
      name: 'granted after the year of the money, or long before it',
      drawing: `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
      | 1 | 霁财企〔2022〕234号下达2020年度创业担保贷款奖励 | 6.45 | 100 |
      | 2 | 霁财社〔2019〕56号2021、2022年退役安置补助 | 0.35 | 100 |
      | 3 | 霁财社〔2022〕57号2020年、2024年安置补助 | 0.35 | 100 |
    `,
      findings: [
        { at: '表!B2', message: 'later', data: { number: '霁财企〔2022〕234号', years: ['2020'] } },
        { at: '表!B3', message: 'earlier', data: { number: '霁财社〔2019〕56号', years: ['2021', '2022'] } },
        { at: '表!B4', message: 'apart', data: { number: '霁财社〔2022〕57号', years: ['2020', '2024'] } },
      ],
    },
  ],
});
