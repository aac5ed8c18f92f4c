import { testLayouts } from '../test-layouts';

testLayouts('totals and what they cover', [
  {
    name: 'groups numbered 一、二 with amounts of their own, the total on top',
    drawing: `
      # 表
      | 序号 | 项目名称 | 预算数（元） | 执行数 | 预算执行率（%） | 自评总分 | 评价等次 |
      | 合计 | | 600 | 570 | 95 | | |
      | 一 | 社保中心 | 300 | 285 | 95 | | |
      | 1 | 甲项目 | 100 | 95 | 95 | 98 | 优秀 |
      | 2 | 乙项目 | 200 | 190 | 95 | 98 | 优秀 |
      | 二 | 就业局 | 300 | 285 | 95 | | |
      | 3 | 丙项目 | 100 | 95 | 95 | 98 | 优秀 |
      | 4 | 丁项目 | 200 | 190 | 95 | 98 | 优秀 |`,
    reads: [
      '表 A1:G8 元: A sequence, B name, C adjustedBudget, D executed, E executionRate, F score, G grade',
      '4 甲项目 @社保中心 100 执95 率95% 98分 优秀',
      '5 乙项目 @社保中心 200 执190 率95% 98分 优秀',
      '7 丙项目 @就业局 100 执95 率95% 98分 优秀',
      '8 丁项目 @就业局 200 执190 率95% 98分 优秀',
      '2 total 合计 600 of 4,5,7,8',
      '3 subtotal 一、社保中心 300 of 4,5',
      '6 subtotal 二、就业局 300 of 7,8',
    ],
  },
  {
    name: 'subtotals before the rows they add up',
    drawing: `
      # 表
      | 序号 | 主管部门 | 项目名称 | 预算数（万元） | 自评得分 | 自评等级 |
      | | 合计 | | 60 | | |
      | | 民政局小计 | | 30 | | |
      | 1 | 民政局 | 甲项目 | 10 | 95 | 优 |
      | 2 | 民政局 | 乙项目 | 20 | 95 | 优 |
      | | 人社局小计 | | 30 | | |
      | 3 | 人社局 | 丙项目 | 30 | 95 | 优 |`,
    reads: [
      '表 A1:F7 万元: A sequence, B department, C name, D adjustedBudget, E score, F grade',
      '4 甲项目 @民政局 10 95分 优',
      '5 乙项目 @民政局 20 95分 优',
      '7 丙项目 @人社局 30 95分 优',
      '2 total 合计 60 of 4,5,7',
      '3 subtotal 民政局小计 30 of 4,5',
      '6 subtotal 人社局小计 30 of 7',
    ],
  },
  {
    name: 'subtotals of two levels, one of them wrong',
    drawing: `
      # 表
      | 序号 | 主管部门 | 项目名称 | 预算数（万元） | 自评得分 | 自评等级 |
      | 1 | 民政局 | 甲项目 | 10 | 95 | 优 |
      | 2 | 民政局 | 乙项目 | 20 | 95 | 优 |
      | | | 小计 | 31 | | |
      | 3 | 民政局 | 丙项目 | 20 | 95 | 优 |
      | | | 小计 | 20 | | |
      | | 民政局合计 | | 50 | | |
      | 4 | 人社局 | 丁项目 | 30 | 95 | 优 |
      | | | 小计 | 30 | | |
      | | 人社局合计 | | 30 | | |
      | | 总计 | | 81 | | |`,
    reads: [
      '表 A1:F11 万元: A sequence, B department, C name, D adjustedBudget, E score, F grade',
      '2 甲项目 @民政局 10 95分 优',
      '3 乙项目 @民政局 20 95分 优',
      '5 丙项目 @民政局 20 95分 优',
      '8 丁项目 @人社局 30 95分 优',
      '4 subtotal 小计 31 of 2,3',
      '6 subtotal 小计 20 of 5',
      '7 subtotal 民政局合计 50 of 2,3,5',
      '9 subtotal 小计 30 of 8',
      '10 subtotal 人社局合计 30 of 8',
      '11 total 总计 81 of 2,3,5,8',
    ],
  },
  {
    name: 'a 合计 for each section, 总计 at the end',
    drawing: `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 | 自评等级 |
      | 一、本级项目 | | | | |
      | 1 | 甲项目 | 10 | 95 | 优 |
      | 2 | 乙项目 | 20 | 95 | 优 |
      | 合计 | | 30 | | |
      | 二、转移支付项目 | | | | |
      | 1 | 丙项目 | 10 | 95 | 优 |
      | 合计 | | 10 | | |
      | 总计 | | 40 | | |`,
    reads: [
      '表 A1:E9 万元: A sequence, B name, C adjustedBudget, D score, E grade',
      '3 甲项目 10 95分 优',
      '4 乙项目 20 95分 优',
      '7 丙项目 10 95分 优',
      '5 subtotal 合计 30 of 3,4',
      '8 subtotal 合计 10 of 7',
      '9 total 总计 40 of 3,4,7',
    ],
  },
  {
    name: 'a 合计 for the first section, the second 合计 over both: the numbers decide',
    drawing: `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 | 自评等级 |
      | 1 | 甲项目 | 10 | 95 | 优 |
      | 2 | 乙项目 | 20 | 95 | 优 |
      | 合计 | | 30 | | |
      | 3 | 丙项目 | 10 | 95 | 优 |
      | 合计 | | 40 | | |`,
    reads: [
      '表 A1:E6 万元: A sequence, B name, C adjustedBudget, D score, E grade',
      '2 甲项目 10 95分 优',
      '3 乙项目 20 95分 优',
      '5 丙项目 10 95分 优',
      '4 subtotal 合计 30 of 2,3',
      '6 total 合计 40 of 2,3,5',
    ],
  },
  {
    name: 'the sum nobody labelled',
    drawing: `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 | 自评等级 |
      | 1 | 甲项目 | 10 | 95 | 优 |
      | 2 | 乙项目 | 20 | 95 | 优 |
      | | | =SUM(C2:C3) → 30 | | |`,
    reads: [
      '表 A1:E4 万元: A sequence, B name, C adjustedBudget, D score, E grade',
      '2 甲项目 10 95分 优',
      '3 乙项目 20 95分 优',
      '4 total  30 of 2,3',
    ],
  },
  {
    name: 'a wrong total still covers everything, whatever its SUM leaves out',
    drawing: `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 | 自评等级 |
      | 1 | 甲项目 | 10 | 95 | 优 |
      | 2 | 乙项目 | 20 | 95 | 优 |
      | 3 | 丙项目 | 30 | 95 | 优 |
      | 总计（3个项目） | | =SUM(C2:C3) → 30 | | |`,
    reads: [
      '表 A1:E5 万元: A sequence, B name, C adjustedBudget, D score, E grade',
      '2 甲项目 10 95分 优',
      '3 乙项目 20 95分 优',
      '4 丙项目 30 95分 优',
      '5 total 总计（3个项目） 30 of 2,3,4',
    ],
  },
  {
    name: 'merged headings that name units, each with its subtotal',
    drawing: `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 得分 | 等级 |
      | 社会保险事业中心 | | | | |
      | 1 | 甲项目 | 1 | 95 | 优 |
      | 小计 | | 1 | | |
      | 就业服务局（2个项目） | | | | |
      | 1 | 乙项目 | 1 | 95 | 优 |
      | 2 | 丙项目 | 1 | 95 | 优 |
      | 小计 | | 2 | | |
      | 合计 | | 3 | | |
      merge A2:E2, A5:E5`,
    reads: [
      '表 A1:E9 万元: A sequence, B name, C adjustedBudget, D score, E grade',
      '3 甲项目 @社会保险事业中心 1 95分 优',
      '6 乙项目 @就业服务局 1 95分 优',
      '7 丙项目 @就业服务局 1 95分 优',
      '4 subtotal 小计 1 of 3',
      '8 subtotal 小计 2 of 6,7',
      '9 total 合计 3 of 3,6,7',
    ],
  },
  {
    name: 'classes with amounts over their projects',
    drawing: `
      # 表
      | 序号 | 主管部门 | 项目名称 | 预算数（万元） | 得分 | 等级 |
      | 一、一般公共预算 | | | 2 | | |
      | 1 | 民政局 | 甲项目 | 1 | 95 | 优 |
      | 2 | 民政局 | 乙项目 | 1 | 95 | 优 |
      | 二、政府性基金预算 | | | 1 | | |
      | 3 | 民政局 | 丙项目 | 1 | 95 | 优 |
      | 总 计 | | | 3 | | |`,
    reads: [
      '表 A1:F7 万元: A sequence, B department, C name, D adjustedBudget, E score, F grade',
      '3 甲项目 @民政局 1 95分 优',
      '4 乙项目 @民政局 1 95分 优',
      '6 丙项目 @民政局 1 95分 优',
      '2 subtotal 一、一般公共预算 2 of 3,4',
      '5 subtotal 二、政府性基金预算 1 of 6',
      '7 total 总 计 3 of 3,4,6',
    ],
  },
  {
    name: 'classes 一 and units （一） within them',
    drawing: `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 得分 | 等级 |
      | 一 | 一般公共预算 | 3 | | |
      | （一） | 民政局 | 2 | | |
      | 1 | 甲项目 | 1 | 95 | 优 |
      | 2 | 乙项目 | 1 | 95 | 优 |
      | （二） | 人社局 | 1 | | |
      | 3 | 丙项目 | 1 | 95 | 优 |
      | 二 | 政府性基金 | 4 | | |
      | （一） | 民政局 | 4 | | |
      | 4 | 丁项目 | 4 | 95 | 优 |
      | | 合计 | 7 | | |`,
    reads: [
      '表 A1:E11 万元: A sequence, B name, C adjustedBudget, D score, E grade',
      '4 甲项目 @民政局 1 95分 优',
      '5 乙项目 @民政局 1 95分 优',
      '7 丙项目 @人社局 1 95分 优',
      '10 丁项目 @民政局 4 95分 优',
      '2 subtotal 一、一般公共预算 3 of 4,5,7',
      '3 subtotal （一）民政局 2 of 4,5',
      '6 subtotal （二）人社局 1 of 7',
      '8 subtotal 二、政府性基金 4 of 10',
      '9 subtotal （一）民政局 4 of 10',
      '11 total 合计 7 of 4,5,7,10',
    ],
  },
  {
    name: 'headings in the name column, numbers beginning anew',
    drawing: `
      # 表
      | 序号 | 项目名称 | 预算 | 得分 | 等级 |
      | | 本级项目 | | | |
      | 1 | 甲项目 | 1 | 95 | 优 |
      | | 转移支付项目 | | | |
      | 1 | 乙项目 | 2 | 95 | 优 |
      | | 合计 | 3 | | |`,
    reads: [
      '表 A1:E6 no unit: A sequence, B name, C adjustedBudget, D score, E grade',
      '3 甲项目 1 95分 优',
      '5 乙项目 2 95分 优',
      '6 total 合计 3 of 3,5',
    ],
  },
  {
    name: "the unit's cell merged downwards over its subtotal",
    drawing: `
      # 表
      | 预算单位 | 项目名称 | 预算数（万元） | 得分 | 等级 |
      | 民政局 | 甲项目 | 1 | 95 | 优 |
      | | 乙项目 | 2 | 95 | 优 |
      | | 小计 | 3 | | |
      | 人社局 | 丙项目 | 4 | 95 | 优 |
      | | 小计 | 4 | | |
      | 合计 | | 7 | | |
      merge A2:A4, A5:A6, A7:B7`,
    reads: [
      '表 A1:E7 万元: A unit, B name, C adjustedBudget, D score, E grade',
      '2 甲项目 @民政局 1 95分 优',
      '3 乙项目 @民政局 2 95分 优',
      '5 丙项目 @人社局 4 95分 优',
      '4 subtotal 小计 3 of 2,3',
      '6 subtotal 小计 4 of 5',
      '7 total 合计 7 of 2,3,5',
    ],
  },
]);
