import { testLayouts } from '../test-layouts';

testLayouts('layouts of other offices', [
  {
    name: 'two years side by side: the later one is meant',
    drawing: `
      # 表
      | 序号 | 项目名称 | 2022年度 | | | | 2023年度 | | | |
      | | | 预算数（万元） | 执行数（万元） | 自评得分 | 自评等级 | 预算数（万元） | 执行数（万元） | 自评得分 | 自评等级 |
      | 1 | 甲项目 | 9 | 8 | 92 | 优 | 10 | 9 | 95 | 优 |
      | 2 | 乙项目 | 8 | 8 | 93 | 优 | 20 | 20 | 85 | 良 |
      merge A1:A2, B1:B2, C1:F1, G1:J1`,
    reads: [
      '表 A1:J4 万元: A sequence, B name, G adjustedBudget, H executed, I score, J grade',
      '3 甲项目 10 执9 95分 优',
      '4 乙项目 20 执20 85分 良',
    ],
  },
  {
    name: 'a group over the name as well',
    drawing: `
      # 表
      | 2023年度项目绩效自评汇总表 | | | | | | | |
      | | | | | | | | 单位：万元 |
      | 序号 | 项目基本情况 | | | 预算执行情况 | | 绩效自评情况 | |
      | | 预算单位 | 项目名称 | 项目类型 | 全年预算数 | 全年执行数 | 自评得分 | 自评等级 |
      | 1 | 一中 | 甲项目 | 经常性 | 10 | 9 | 95 | 优 |
      merge A1:H1, A3:A4, B3:D3, E3:F3, G3:H3`,
    reads: [
      '表 A3:H5 万元 2023: A sequence, B unit, C name, E adjustedBudget, F executed, G score, H grade',
      '5 甲项目 @一中 10 执9 95分 优',
    ],
  },
  {
    name: 'units with their amounts above their projects, not numbered',
    drawing: `
      # 表
      | 序号 | 部门/项目 | 全年预算数（万元） | 执行数 | 自评得分 | 自评等级 |
      | | 教育局 | 30 | 29 | | |
      | 1 | 甲项目 | 10 | 9 | 95 | 优 |
      | 2 | 乙项目 | 20 | 20 | 85 | 良 |
      | | 民政局 | 5 | 5 | | |
      | 3 | 丙项目 | 5 | 5 | 95 | 优 |
      | | 合计 | 35 | 34 | | |`,
    reads: [
      '表 A1:F7 万元: A sequence, B name, C adjustedBudget, D executed, E score, F grade',
      '3 甲项目 @教育局 10 执9 95分 优',
      '4 乙项目 @教育局 20 执20 85分 良',
      '6 丙项目 @民政局 5 执5 95分 优',
      '2 subtotal 教育局 30 of 3,4',
      '5 subtotal 民政局 5 of 6',
      '7 total 合计 35 of 3,4,6',
    ],
  },
  {
    name: 'units with typed sums above their projects, and no numbers at all',
    drawing: `
      # 表
      | 单位/项目 | 预算数（万元） | 执行数 | 自评得分 | 自评等级 |
      | 合计 | 35.5 | 34 | | |
      | 教育局 | 30 | 29 | | |
      | 甲项目 | 10 | 9 | 95 | 优 |
      | 乙项目 | 20 | 20 | 85 | 良 |
      | 民生类 | 5.5 | 5 | | |
      | 丙项目 | 4.5 | 4 | 95 | 优 |
      | 丁项目 | 1 | 1 | 95 | 优 |`,
    reads: [
      '表 A1:E8 万元: A name, B adjustedBudget, C executed, D score, E grade',
      '4 甲项目 @教育局 10 执9 95分 优',
      '5 乙项目 @教育局 20 执20 85分 良',
      '7 丙项目 4.5 执4 95分 优',
      '8 丁项目 1 执1 95分 优',
      '2 total 合计 35.5 of 4,5,7,8',
      '3 subtotal 教育局 30 of 4,5',
      '6 subtotal 民生类 5.5 of 7,8',
    ],
  },
  {
    name: 'a section of a budget class right below the header',
    drawing: `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 | 自评等级 |
      | 一、一般公共预算 | | | | |
      | 1 | 甲项目 | 10 | 95 | 优 |
      | （二）政府性基金预算 | | | | |
      | 2 | 乙项目 | 20 | 85 | 良 |`,
    reads: [
      '表 A1:E5 万元: A sequence, B name, C adjustedBudget, D score, E grade',
      '3 甲项目 10 95分 优',
      '5 乙项目 20 85分 良',
    ],
  },
  {
    name: 'the same, merged and not numbered',
    drawing: `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 | 自评等级 |
      | 一般公共预算 | | | | |
      | 1 | 甲项目 | 10 | 95 | 优 |
      merge A2:E2`,
    reads: ['表 A1:E3 万元: A sequence, B name, C adjustedBudget, D score, E grade', '3 甲项目 10 95分 优'],
  },
  {
    name: 'a unit alone above the table',
    drawing: `
      # 表
      | 项目支出绩效自评结果汇总表 | | | |
      | | | | 元 |
      | 序号 | 项目名称 | 预算数 | 得分 | 等级 |
      | 1 | 甲项目 | 1000 | 95 | 优 |`,
    reads: ['表 A3:E4 元: A sequence, B name, C adjustedBudget, D score, E grade', '4 甲项目 1000 95分 优'],
  },
  {
    name: 'a note of two units',
    drawing: `
      # 表
      | | | | 单位：元/% |
      | 序号 | 项目名称 | 预算数 | 得分 | 等级 |
      | 1 | 甲项目 | 1000 | 95 | 优 |`,
    reads: ['表 A2:E3 元: A sequence, B name, C adjustedBudget, D score, E grade', '3 甲项目 1000 95分 优'],
  },
  {
    name: 'two tables side by side, each with its heading',
    drawing: `
      # 表
      | 一、本级项目自评结果 | | | | | | 二、转移支付项目自评结果 | | | | |
      | 序号 | 项目名称 | 预算数（元） | 自评得分 | 自评等级 | | 序号 | 项目名称 | 预算数（元） | 自评得分 | 自评等级 |
      | 1 | 甲项目 | 10 | 95 | 优 | | 1 | 乙项目 | 20 | 85 | 良 |`,
    reads: [
      '表 A2:E3 元: A sequence, B name, C adjustedBudget, D score, E grade',
      '3 甲项目 10 95分 优',
      '表 G2:K3 元 transfer: G sequence, H name, I adjustedBudget, J score, K grade',
      '3 乙项目 20 85分 良',
    ],
  },
  {
    name: 'subtotals by unit below the total, of rows that do not stand together',
    drawing: `
      # 表
      | 序号 | 实施单位 | 项目名称 | 预算数（万元） | 自评得分 | 自评等级 |
      | 1 | 一中 | 甲项目 | 10 | 95 | 优 |
      | 2 | 二中 | 乙项目 | 20 | 85 | 良 |
      | 3 | 一中 | 丙项目 | 40 | 95 | 优 |
      | | 合计 | | 70 | | |
      | | 一中小计 | | =SUMIF(B2:B4,"一中",D2:D4) → 50 | | |
      | | 二中小计 | | 21 | | |
      | | 民生类小计 | | =SUMIF(H2:H4,"民生类",D2:D4) → 60 | | |`,
    reads: [
      '表 A1:F8 万元: A sequence, B unit, C name, D adjustedBudget, E score, F grade',
      '2 甲项目 @一中 10 95分 优',
      '3 乙项目 @二中 20 85分 良',
      '4 丙项目 @一中 40 95分 优',
      '5 total 合计 70 of 2,3,4',
      '6 subtotal 一中小计 50 of 2,4',
      '7 subtotal 二中小计 21 of 3',
    ],
  },
  {
    name: 'a subtotal beside the last of its scattered rows, and wrong',
    drawing: `
      # 表
      | 序号 | 项目名称 | 预算类型 | 预算数（万元） | 自评得分 | 自评等级 |
      | 1 | 甲项目 | 政府性基金预算 | 10 | 95 | 优 |
      | 2 | 乙项目 | 一般公共预算 | 20 | 85 | 良 |
      | 3 | 丙项目 | 政府性基金预算 | 40 | 95 | 优 |
      | 4 | 丁项目 | 一般公共预算 | 50 | 95 | 优 |
      | | 一般公共预算小计 | | 71 | | |
      | | 政府性基金预算小计 | | 50 | | |
      | | 合计 | | 120 | | |`,
    reads: [
      '表 A1:F8 万元: A sequence, B name, C budgetClass, D adjustedBudget, E score, F grade',
      '2 甲项目 10 95分 优',
      '3 乙项目 20 85分 良',
      '4 丙项目 40 95分 优',
      '5 丁项目 50 95分 优',
      '6 subtotal 一般公共预算小计 71 of 3,5',
      '7 subtotal 政府性基金预算小计 50 of 2,4',
      '8 total 合计 120 of 2,3,4,5',
    ],
  },
  {
    name: 'a project of several units, its name merged, each unit scored',
    drawing: `
      # 表
      | 序号 | 项目名称 | 实施单位 | 预算数（万元） | 自评得分 | 自评等级 |
      | 1 | 甲项目 | 一中 | 10 | 95 | 优 |
      | | | 二中 | 20 | 85 | 良 |
      | 2 | 乙项目 | 一中 | 30 | 95 | 优 |
      | | 合计 | | 60 | | |
      merge A2:A3, B2:B3`,
    reads: [
      '表 A1:F5 万元: A sequence, B name, C unit, D adjustedBudget, E score, F grade',
      '2 甲项目 @一中 10 95分 优',
      '3 甲项目 @二中 20 85分 良',
      '4 乙项目 @一中 30 95分 优',
      '5 total 合计 60 of 2,3,4',
    ],
  },
  ...['共计2项', '∑', 'Total', '合计数'].map((label) => ({
    name: `a total called ${label}`,
    drawing: `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 | 自评等级 |
      | 1 | 甲项目 | 10 | 95 | 优 |
      | 2 | 乙项目 | 30 | 95 | 优 |
      | | ${label} | 40 | | |`,
    reads: [
      '表 A1:E4 万元: A sequence, B name, C adjustedBudget, D score, E grade',
      '2 甲项目 10 95分 优',
      '3 乙项目 30 95分 优',
      `4 total ${label} 40 of 2,3`,
    ],
  })),
]);
