import { testLayouts } from '../test-layouts';

testLayouts('and what else they do', [
  {
    name: 'a total row that also averages the scores',
    drawing: `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 得分 | 等级 |
      | 1 | 甲项目 | 10 | 95 | 优 |
      | 2 | 乙项目 | 20 | 85 | 良 |
      | 合计/平均 | | 30 | 90 | 优 |`,
    reads: [
      '表 A1:E4 万元: A sequence, B name, C adjustedBudget, D score, E grade',
      '2 甲项目 10 95分 优',
      '3 乙项目 20 85分 良',
      '4 total 合计/平均 30 of 2,3',
    ],
  },
  {
    name: 'a class of projects merged downwards',
    drawing: `
      # 表
      | 序号 | 项目类别 | 项目名称 | 预算数（万元） | 得分 | 等级 |
      | 1 | 民生类 | 甲项目 | 10 | 95 | 优 |
      | 2 | | 乙项目 | 20 | 85 | 良 |
      | | 小计 | | 30 | | |
      merge B2:B3`,
    reads: [
      '表 A1:F4 万元: A sequence, C name, D adjustedBudget, E score, F grade',
      '2 甲项目 10 95分 优',
      '3 乙项目 20 85分 良',
      '4 subtotal 小计 30 of 2,3',
    ],
  },
  {
    name: 'the year in Chinese digits',
    drawing: `
      # 表
      | 二〇二三年度项目支出绩效自评汇总表 | | | |
      | 序号 | 项目名称 | 预算数（万元） | 得分 |
      | 1 | 甲项目 | 10 | 95 |`,
    reads: [
      '表 A2:D3 万元 2023: A sequence, B name, C adjustedBudget, D score',
      '3 甲项目 10 95分',
      '? missing-column grade 表 A2:D2',
    ],
  },
  {
    name: 'a column 单位 of measures, not of owners',
    drawing: `
      # 表
      | 序号 | 项目名称 | 单位 | 预算数 | 自评得分 |
      | 1 | 甲项目 | 万元 | 10 | 95 |
      | 2 | 乙项目 | 万元 | 10 | 95 |`,
    reads: [
      '表 A1:E3 no unit: A sequence, B name, D adjustedBudget, E score',
      '2 甲项目 10 95分',
      '3 乙项目 10 95分',
      '? missing-column grade 表 A1:E1',
    ],
  },
  {
    name: 'total row with owner in dept col and number count in name col',
    drawing: `
      # 表
      | 序号 | 预算单位 | 项目名称 | 预算数（万元） | 得分 | 等级 |
      | 1 | 民政局 | 甲项目 | 10 | 95 | 优 |
      | | 民政局 小计 | 1个 | 10 | | |
      | | 合 计 | 1 | 10 | | |`,
    reads: [
      '表 A1:F4 万元: A sequence, B unit, C name, D adjustedBudget, E score, F grade',
      '2 甲项目 @民政局 10 95分 优',
      '3 subtotal 民政局 小计 10 of 2',
      '4 total 合 计 10 of 2',
    ],
  },
  {
    name: 'dash in unscored projects',
    drawing: `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 得分 | 等级 |
      | 1 | 甲项目 | 10 | — | — |
      | 2 | 乙项目 | 0 | 未评 | 未评 |`,
    reads: [
      '表 A1:E3 万元: A sequence, B name, C adjustedBudget, D score, E grade',
      '2 甲项目 10 <dash>分 <dash>',
      '3 乙项目 0 <unreadable>分 未评',
    ],
  },
  {
    name: 'seq restarts for each unit without headings',
    drawing: `
      # 表
      | 序号 | 预算单位 | 项目名称 | 预算数（万元） | 得分 | 等级 |
      | 1 | 民政局 | 甲项目 | 10 | 95 | 优 |
      | 2 | 民政局 | 乙项目 | 10 | 95 | 优 |
      | 1 | 人社局 | 丙项目 | 10 | 95 | 优 |`,
    reads: [
      '表 A1:F4 万元: A sequence, B unit, C name, D adjustedBudget, E score, F grade',
      '2 甲项目 @民政局 10 95分 优',
      '3 乙项目 @民政局 10 95分 优',
      '4 丙项目 @人社局 10 95分 优',
    ],
  },
  {
    name: 'title and unit of measure in one row, a signature below',
    drawing: `
      # 表
      | 某某局2023年度部门项目支出绩效自评得分情况表 | | | 单位：万元 |
      | 序号 | 项目名称 | 金额 | 得分 |
      | 1 | 甲项目 | 10 | 95 |
      | 2 | 乙项目 | 10 | 95 |
      | 制表人：张三 | | | 2024-03-01 |`,
    reads: [
      '表 A2:D4 万元 2023: A sequence, B name, C adjustedBudget, D score',
      '3 甲项目 10 95分',
      '4 乙项目 10 95分',
      '? missing-column grade 表 A2:D2',
    ],
  },
  {
    name: 'two header lines where second line is unit/paren',
    drawing: `
      # 表
      | 序号 | 项目名称 | 全年预算数 | 全年执行数 | 执行率 | 自评得分 | 自评等级 |
      | | | （万元） | （万元） | （%） | （分） | |
      | 1 | 甲项目 | 10 | 9 | 90 | 95 | 优 |`,
    reads: [
      '表 A1:G3 万元: A sequence, B name, C adjustedBudget, D executed, E executionRate, F score, G grade',
      '3 甲项目 10 执9 率90% 95分 优',
    ],
  },
  {
    name: 'header with A B letters row w/o seq',
    drawing: `
      # 表
      | 项目名称 | 全年预算数 | 全年执行数 | 执行率 | 自评得分 | 自评等级 |
      | | A | B | C=B/A | | |
      | 甲项目 | 10 | 9 | 90.00% | 95 | 优 |`,
    reads: [
      '表 A1:F3 no unit: A name, B adjustedBudget, C executed, D executionRate, E score, F grade',
      '3 甲项目 10 执9 率90.00% 95分 优',
    ],
  },
  {
    name: 'wrapped over three rows',
    drawing: `
      # 表
      | 序号 | 主管部门 | 项目名称 | 预算数（万元） | 得分 | 等级 |
      | 1 | 某某经济 | 提前下达2023年 | 10 | 95 | 优 |
      | | 技术开发区 | 中央财政城镇保障性 | | | |
      | | 民政局 | 安居工程补助资金 | | | |
      | 2 | 某某经济技术开发区民政局 | 乙项目 | 10 | 95 | 优 |`,
    reads: [
      '表 A1:F5 万元: A sequence, B department, C name, D adjustedBudget, E score, F grade',
      '2+3+4 提前下达2023年中央财政城镇保障性安居工程补助资金 @某某经济技术开发区民政局 10 95分 优',
      '5 乙项目 @某某经济技术开发区民政局 10 95分 优',
    ],
  },
  {
    name: 'page footers between pages',
    drawing: `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 得分 | 等级 |
      | 1 | 甲项目 | 10 | 95 | 优 |
      | | 第 1 页 共 2 页 | | | |
      | 序号 | 项目名称 | 预算数（万元） | 得分 | 等级 |
      | 2 | 乙项目 | 10 | 95 | 优 |
      | 合计 | | 20 | | |`,
    reads: [
      '表 A1:E6 万元: A sequence, B name, C adjustedBudget, D score, E grade',
      '2 甲项目 10 95分 优',
      '5 乙项目 10 95分 优',
      '6 total 合计 20 of 2,5',
    ],
  },
  {
    name: 'separate tables restart numbering with same header, no titles',
    drawing: `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 得分 | 等级 |
      | 1 | 甲项目 | 10 | 95 | 优 |
      | 合计 | | 10 | | |
      | | | | | |
      | 序号 | 项目名称 | 预算数（万元） | 得分 | 等级 |
      | 1 | 乙项目 | 20 | 95 | 优 |
      | 合计 | | 20 | | |`,
    reads: [
      '表 A1:E3 万元: A sequence, B name, C adjustedBudget, D score, E grade',
      '2 甲项目 10 95分 优',
      '3 total 合计 10 of 2',
      '表 A5:E7 万元: A sequence, B name, C adjustedBudget, D score, E grade',
      '6 乙项目 20 95分 优',
      '7 total 合计 20 of 6',
    ],
  },
  {
    name: 'notes about projects right below with seq numbers',
    drawing: `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 得分 | 等级 |
      | 1 | 甲项目 | 10 | 95 | 优 |
      | 合计 | | 10 | | |
      | 备注 | | | | |
      | 1 | 本表数据以决算为准 | | | |`,
    reads: [
      '表 A1:E3 万元: A sequence, B name, C adjustedBudget, D score, E grade',
      '2 甲项目 10 95分 优',
      '3 total 合计 10 of 2',
    ],
  },
  {
    name: 'scores of the unit, of its department and of the bureau',
    drawing: `
      # 表
      | 序号 | 项目名称 | 预算数 | 单位自评得分 | 部门评价得分 | 财政评价得分 | 自评等级 | 部门评价等级 |
      | 1 | 甲项目 | 10 | 95 | 90 | 88 | 优 | 优 |`,
    reads: [
      '表 A1:H2 no unit: A sequence, B name, C adjustedBudget, D score, E reviewScore, G grade',
      '2 甲项目 10 95分 优',
    ],
  },
  {
    name: 'subtotal by tier in a transfer table, total on top',
    drawing: `
      # 转移支付
      | 序号 | 资金级次 | 项目名称 | 全年预算数（万元） | 自评得分 | 自评等级 |
      | 合计 | | | 60 | | |
      | 中央小计 | | | 30 | | |
      | 1 | 中央 | 甲项目 | 10 | 95 | 优 |
      | 2 | 中央 | 乙项目 | 20 | 95 | 优 |
      | 省级小计 | | | 30 | | |
      | 3 | 省级 | 丙项目 | 30 | 95 | 优 |`,
    reads: [
      '转移支付 A1:F7 万元 transfer: A sequence, B tier, C name, D adjustedBudget, E score, F grade',
      '4 甲项目 10 95分 优',
      '5 乙项目 20 95分 优',
      '7 丙项目 30 95分 优',
      '2 total 合计 60 of 4,5,7',
      '3 subtotal 中央小计 30 of 4,5',
      '6 subtotal 省级小计 30 of 7',
    ],
  },
  {
    name: '总计 on top of a list without 序号',
    drawing: `
      # 表
      | 项目名称 | 主管部门 | 年初预算数 | 追加追减 | 全年预算数 | 实际支出 | 支出进度 | 总得分 | 评价等级 |
      | 总计 | | 10 | 2 | 12 | 6 | 50% | | |
      | 甲项目 | 民政局 | 10 | 2 | 12 | 6 | 50% | 80 | 良 |`,
    reads: [
      '表 A1:I3 no unit: A name, B department, C initialBudget, D adjustment, E adjustedBudget, F executed, G executionRate, H score, I grade',
      '3 甲项目 @民政局 初10 12 执6 率50% 80分 良',
      '2 total 总计 12 of 3',
    ],
  },
  {
    name: 'a column 序号 that nobody filled in, names indented',
    drawing: `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 得分 | 等级 |
      | |   甲项目 | 10 | 95 | 优 |
      | |   乙项目 | 20 | 95 | 优 |
      | | 合计 | 30 | | |`,
    reads: [
      '表 A1:E4 万元: A sequence, B name, C adjustedBudget, D score, E grade',
      '2 甲项目 10 95分 优',
      '3 乙项目 20 95分 优',
      '4 total 合计 30 of 2,3',
    ],
  },
  {
    name: 'merged headers written out cell by cell',
    drawing: `
      # 表
      | 序号 | 项目名称 | 预算安排 | 预算安排 | 自评结果 | 自评结果 |
      | 序号 | 项目名称 | 年初预算 | 调整后 | 得分 | 等级 |
      | 1 | 甲项目 | 10 | 12 | 95 | 优 |
      | 2 | 乙项目 | 10 | 12 | 95 | 优 |`,
    reads: [
      '表 A1:F4 no unit: A sequence, B name, C initialBudget, D adjustedBudget, E score, F grade',
      '3 甲项目 初10 12 95分 优',
      '4 乙项目 初10 12 95分 优',
    ],
  },
  {
    name: "a second table beginning beside the first one's rows",
    drawing: `
      # 表
      | 序号 | 项目名称 | 金额 | 得分 | 等级 | | | | |
      | 1 | 甲项目 | 10 | 95 | 优 | | | | |
      | 2 | 乙项目 | 10 | 95 | 优 | | 项目名称 | 得分 | 等级 |
      | 3 | 丙项目 | 10 | 95 | 优 | | 丁项目 | 70 | 中 |`,
    reads: [
      '表 A1:E4 no unit: A sequence, B name, C adjustedBudget, D score, E grade',
      '2 甲项目 10 95分 优',
      '3 乙项目 10 95分 优',
      '4 丙项目 10 95分 优',
      '表 G3:I4 no unit: G name, H score, I grade',
      '4 丁项目 70分 中',
      '? missing-column adjustedBudget 表 G3:I3',
    ],
  },
]);
