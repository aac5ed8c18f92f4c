import { testLayouts } from '../test-layouts';

testLayouts('units, copies and units of measure', [
  {
    name: 'units with codes, merged downwards',
    drawing: `
      # 表
      | 预算单位 | 项目名称 | 全年预算数(A) | 全年执行数(B) | 执行率(B/A) | 得分 |
      | 219 某州市人社局 | 甲项目 | 10 | 9 | 0.9 | 99 |
      | | 乙项目 | 20 | 18 | 0.9 | 99 |
      | [220]某州市医保局 | 丙项目 | 30 | 27 | 0.9 | 99 |
      | 总计 | | 60 | 54 | 0.9 | |
      merge A2:A3`,
    reads: [
      '表 A1:F5 no unit: A unit, B name, C adjustedBudget, D executed, E executionRate, F score',
      '2 甲项目 @219某州市人社局 10 执9 率90% 99分',
      '3 乙项目 @219某州市人社局 20 执18 率90% 99分',
      '4 丙项目 @220某州市医保局 30 执27 率90% 99分',
      '5 total 总计 60 of 2,3,4',
      '? missing-column grade 表 A1:F1',
    ],
  },
  {
    name: 'units written once, the cells below left empty; figures in all shapes',
    drawing: `
      # 表
      | 序号 | 单位 | 项目 | 预算金额(万元) | 自评分 | 等级 |
      | 1 | 社保中心 | 甲项目 | １，２３４.５０ | '95分 | 优 |
      | 2 | | 乙项目 | '54元 | 95 | 优 |
      | 3 | 就业局 | 丙项目 | / | 95 | 优 |
      | 4 | | 丁项目 | #REF! | - | 优 |
      | | 合 计 | 4个项目 | 1234.5 | | |
      | | | | | | |
      | 填报人：张三 | | 审核人：李四 | | 2024年3月1日 | |`,
    reads: [
      '表 A1:F6 万元: A sequence, B unit, C name, D adjustedBudget, E score, F grade',
      "2 甲项目 @社保中心 '1234.5 '95分 优",
      "3 乙项目 @社保中心 '0.0054 95分 优",
      '4 丙项目 @就业局 <dash> 95分 优',
      '5 丁项目 @就业局 <error> <dash>分 优',
      '6 total 合 计 1234.5 of 2,3,4,5',
    ],
  },
  {
    name: 'codes before and behind the names of units, and a name that begins with a number',
    drawing: `
      # 表
      | 序号 | 主管部门 | 项目名称 | 预算数（万元） | 得分 | 等级 |
      | 1 | 323003-社保中心 | 甲项目 | 1 | 95 | 优 |
      | 2 | 社保中心（323003） | 乙项目 | 1 | 95 | 优 |
      | 3 | 120急救中心 | 丙项目 | 1 | 95 | 优 |`,
    reads: [
      '表 A1:F4 万元: A sequence, B department, C name, D adjustedBudget, E score, F grade',
      '2 甲项目 @323003社保中心 1 95分 优',
      '3 乙项目 @323003社保中心 1 95分 优',
      '4 丙项目 @120急救中心 1 95分 优',
    ],
  },
  {
    name: 'units with codes as group rows',
    drawing: `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 得分 | 等级 |
      | 一、219 某州市人社局 | | | | |
      | 1 | 甲项目 | 1 | 95 | 优 |
      | 二、某州市医保局（220001） | | | | |
      | 1 | 乙项目 | 1 | 95 | 优 |`,
    reads: [
      '表 A1:E5 万元: A sequence, B name, C adjustedBudget, D score, E grade',
      '3 甲项目 @219某州市人社局 1 95分 优',
      '5 乙项目 @220001某州市医保局 1 95分 优',
    ],
  },
  {
    name: 'codes in a column of their own; one that several units share is none of theirs',
    drawing: `
      # 表
      | 序号 | 单位编码 | 单位名称 | 项目名称 | 预算数（万元） | 得分 | 等级 |
      | 1 | 323003 | 社保中心 | 甲项目 | 1 | 95 | 优 |
      | 2 | 323 | 就业局 | 乙项目 | 1 | 95 | 优 |
      | 3 | 323 | 人才中心 | 丙项目 | 1 | 95 | 优 |`,
    reads: [
      '表 A1:G4 万元: A sequence, B unitCode, C unit, D name, E adjustedBudget, F score, G grade',
      '2 甲项目 @323003社保中心 1 95分 优',
      '3 乙项目 @就业局 1 95分 优',
      '4 丙项目 @人才中心 1 95分 优',
    ],
  },
  {
    name: 'codes alone stand for the units',
    drawing: `
      # 表
      | 序号 | 单位编码 | 项目名称 | 预算数（万元） | 得分 | 等级 |
      | 1 | 323003 | 甲项目 | 1 | 95 | 优 |`,
    reads: [
      '表 A1:F2 万元: A sequence, B unit, C name, D adjustedBudget, E score, F grade',
      '2 甲项目 @323003 1 95分 优',
    ],
  },
  {
    name: 'a unit missing in one row of a column that names it in each',
    drawing: `
      # 表
      | 序号 | 主管部门 | 项目名称 | 预算数（万元） | 得分 | 等级 |
      | 1 | 民政局 | 甲项目 | 1 | 95 | 优 |
      | 2 | 民政局 | 乙项目 | 1 | 95 | 优 |
      | 3 | | 丙项目 | 1 | 95 | 优 |`,
    reads: [
      '表 A1:F4 万元: A sequence, B department, C name, D adjustedBudget, E score, F grade',
      '2 甲项目 @民政局 1 95分 优',
      '3 乙项目 @民政局 1 95分 优',
      '4 丙项目 1 95分 优',
    ],
  },
  {
    name: 'the unit stands in a line above',
    drawing: `
      # 表
      | 主管部门（单位）：民政局 | | | |
      | 序号 | 项目名称 | 金额 | 自评得分 |
      | 1 | 甲项目 | 10.00 | 95 |`,
    reads: [
      '表 A2:D3 no unit: A sequence, B name, C adjustedBudget, D score',
      '3 甲项目 @民政局 10 95分',
      '? missing-column grade 表 A2:D2',
    ],
  },
  {
    name: 'a sheet for each unit and one for all of them',
    drawing: `
      # 汇总
      | 单位 | 项目名称 | 预算数（万元） | 得分 | 等级 |
      | 社保中心 | 甲项目 | 1 | 90 | 优 |
      | 社保中心 | 乙项目 | 2 | 90 | 优 |
      | 就业局 | 甲项目 | 3 | 90 | 优 |
      | 合计 | | 6 | | |
      # 社保中心
      | 项目名称 | 预算数（万元） | 得分 | 等级 |
      | 甲项目 | 1 | 90 | 优 |
      | 乙项目 | 2 | 90 | 优 |
      # 就业局
      | 项目名称 | 预算数（万元） | 得分 | 等级 |
      | 甲项目 | 3 | 95 | 优 |`,
    reads: [
      '汇总 A1:E5 万元 copy: A unit, B name, C adjustedBudget, D score, E grade',
      '2 甲项目 @社保中心 1 90分 优',
      '3 乙项目 @社保中心 2 90分 优',
      '4 甲项目 @就业局 3 90分 优',
      '5 total 合计 6 of 2,3,4',
      '社保中心 A1:D3 万元: A name, B adjustedBudget, C score, D grade',
      '2 甲项目 @社保中心 1 90分 优',
      '3 乙项目 @社保中心 2 90分 优',
      '就业局 A1:D2 万元: A name, B adjustedBudget, C score, D grade',
      '2 甲项目 @就业局 3 95分 优',
    ],
  },
  {
    name: 'the same sheet twice, the older one hidden',
    drawing: `
      # 旧
      state hidden
      | 项目名称 | 预算数（万元） | 得分 | 等级 |
      | 甲项目 | 1 | 90 | 优 |
      | 乙项目 | 2 | 90 | 优 |
      # 新
      | 项目名称 | 预算数（万元） | 得分 | 等级 |
      | 甲项目 | 1 | 91 | 优 |
      | 乙项目 | 2 | 90 | 优 |`,
    reads: [
      '旧 A1:D3 万元 copy: A name, B adjustedBudget, C score, D grade',
      '2 甲项目 1 90分 优',
      '3 乙项目 2 90分 优',
      '新 A1:D3 万元: A name, B adjustedBudget, C score, D grade',
      '2 甲项目 1 91分 优',
      '3 乙项目 2 90分 优',
    ],
  },
  {
    name: 'two years of the same projects are no copies',
    drawing: `
      # 2022
      | 2022年度项目绩效自评表 | | | |
      | 项目名称 | 预算数（万元） | 得分 | 等级 |
      | 甲项目 | 1 | 90 | 优 |
      # 2023
      | 2023年度项目绩效自评表 | | | |
      | 项目名称 | 预算数（万元） | 得分 | 等级 |
      | 甲项目 | 1 | 90 | 优 |`,
    reads: [
      '2022 A2:D3 万元 2022: A name, B adjustedBudget, C score, D grade',
      '3 甲项目 1 90分 优',
      '2023 A2:D3 万元 2023: A name, B adjustedBudget, C score, D grade',
      '3 甲项目 1 90分 优',
    ],
  },
  {
    name: 'lists that share a few names are no copies',
    drawing: `
      # 甲
      | 主管部门 | 项目名称 | 预算数（万元） | 得分 | 等级 |
      | 民政局 | 印刷费 | 1 | 90 | 优 |
      | 民政局 | 征兵经费 | 2 | 90 | 优 |
      # 乙
      | 主管部门 | 项目名称 | 预算数（万元） | 得分 | 等级 |
      | 人社局 | 印刷费 | 3 | 90 | 优 |
      | 人社局 | 培训费 | 4 | 90 | 优 |`,
    reads: [
      '甲 A1:E3 万元: A department, B name, C adjustedBudget, D score, E grade',
      '2 印刷费 @民政局 1 90分 优',
      '3 征兵经费 @民政局 2 90分 优',
      '乙 A1:E3 万元: A department, B name, C adjustedBudget, D score, E grade',
      '2 印刷费 @人社局 3 90分 优',
      '3 培训费 @人社局 4 90分 优',
    ],
  },
  {
    name: 'the unit of measure in the title',
    drawing: `
      # 表
      | 2023年自评结果汇总表（单位：元） | | | |
      | 序号 | 项目名称 | 金额 | 自评得分 |
      | 1 | 甲项目 | 10.00 | 95 |`,
    reads: [
      '表 A2:D3 元 2023: A sequence, B name, C adjustedBudget, D score',
      '3 甲项目 10 95分',
      '? missing-column grade 表 A2:D2',
    ],
  },
  {
    name: 'the unit of measure in a note below',
    drawing: `
      # 表
      | 序号 | 项目名称 | 金额 | 自评得分 |
      | 1 | 乙项目 | 10.00 | 95 |
      | 注：1.金额单位为万元；2.以决算数为准 | | | |`,
    reads: [
      '表 A1:D2 万元: A sequence, B name, C adjustedBudget, D score',
      '2 乙项目 10 95分',
      '? missing-column grade 表 A1:D1',
    ],
  },
  {
    name: 'columns in different units',
    drawing: `
      # 表
      | 项目名称 | 年初预算（元） | 全年预算数（万元） | 得分 | 等级 |
      | 甲项目 | 100000 | 10 | 95 | 优 |`,
    reads: [
      '表 A1:E2 no unit: A name, B initialBudget, C adjustedBudget, D score, E grade',
      '2 甲项目 初100000 10 95分 优',
    ],
  },
]);
