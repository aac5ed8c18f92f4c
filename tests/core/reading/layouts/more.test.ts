import { testLayouts } from '../test-layouts';

testLayouts('what else offices do', [
  {
    name: 'as published: no unit of measure, codes written in two ways',
    drawing: `
      # 本级项目
      | 表1 2023年度本级项目绩效自评结果汇总表 | | | | | |
      | 序号 | 主管部门（单位） | 项目名称 | 预算金额（调整后） | 自评得分 | 自评等级 |
      | 1 | 323003-社保中心 | 城乡医疗救助 | 54.939800 | 100 | 优 |
      | 9 | [323004]就业局 | 再就业专项资金(就业见习补贴) | 100.00 | 0 | 差 |`,
    reads: [
      '本级项目 A2:F4 no unit 2023: A sequence, B department, C name, D adjustedBudget, E score, F grade',
      '3 城乡医疗救助 @323003社保中心 54.9398 100分 优',
      '4 再就业专项资金(就业见习补贴) @323004就业局 100 0分 差',
    ],
  },
  {
    name: 'transposed order: grade before score, amount after',
    drawing: `
      # 表
      | 序号 | 项目名称 | 自评等级 | 自评得分 | 预算金额 |
      | 1 | 甲项目 | 优 | 95 | 10 |
      | 合计 | | | | 10 |`,
    reads: [
      '表 A1:E3 no unit: A sequence, B name, C grade, D score, E adjustedBudget',
      '2 甲项目 10 95分 优',
      '3 total 合计 10 of 2',
    ],
  },
  {
    name: 'vertical labels in the first column merged over groups',
    drawing: `
      # 表
      | 类别 | 序号 | 项目名称 | 预算数（万元） | 得分 | 等级 |
      | 本级项目 | 1 | 甲项目 | 10 | 95 | 优 |
      | | 2 | 乙项目 | 10 | 95 | 优 |
      | | 小计 | | 20 | | |
      | 转移支付项目 | 3 | 丙项目 | 5 | 95 | 优 |
      | | 小计 | | 5 | | |
      | 合计 | | | 25 | | |
      merge A2:A4, A5:A6, A7:C7`,
    reads: [
      '表 A1:F7 万元: B sequence, C name, D adjustedBudget, E score, F grade',
      '2 甲项目 10 95分 优',
      '3 乙项目 10 95分 优',
      '5 丙项目 5 95分 优',
      '4 subtotal 小计 20 of 2,3',
      '6 subtotal 小计 5 of 5',
      '7 total 合计 25 of 2,3,5',
    ],
  },
  {
    name: 'total label in merged first cells with spaces, amounts as text',
    drawing: `
      # 表
      | 序号 | 单位 | 项目名称 | 预算金额（元） | 执行金额（元） | 执行率 | 自评得分 | 自评等级 |
      | 1 | 民政局 | 甲项目 | '12,000.00 | '12,000.00 | '100.00% | '98.5 | 优 |
      | 合\u3000\u3000计 | | | '12,000.00 | '12,000.00 | '100.00% | | |
      merge A3:C3`,
    reads: [
      '表 A1:H3 元: A sequence, B unit, C name, D adjustedBudget, E executed, F executionRate, G score, H grade',
      "2 甲项目 @民政局 '12000 执'12000 率'100.00% '98.5分 优",
      "3 total 合　　计 '12000 of 2",
    ],
  },
  {
    name: 'title between unit line and header, blank line',
    drawing: `
      # 表
      | 附件1： | | | | |
      | | | | | |
      | 2023年度财政支出项目绩效自评情况统计表 | | | | |
      | | | | | |
      | 填报单位（盖章）：某某县教育局 | | | 单位：万元 | |
      | 序号 | 项目名称 | 预算安排数 | 自评分数 | 评定等级 |
      | 1 | 营养餐 | 10 | 95 | 优 |`,
    reads: [
      '表 A6:E7 万元 2023: A sequence, B name, C adjustedBudget, D score, E grade',
      '7 营养餐 @某某县教育局 10 95分 优',
    ],
  },
  {
    name: 'percent plain under 1 (0.5%?) with executed',
    drawing: `
      # 表
      | 序号 | 项目名称 | 全年预算数 | 全年执行数 | 执行率(%) | 自评得分 |
      | 1 | 甲项目 | 1000 | 5 | 0.5 | 60 |
      | 2 | 乙项目 | 1000 | 500 | 50 | 60 |`,
    reads: [
      '表 A1:F3 no unit: A sequence, B name, C adjustedBudget, D executed, E executionRate, F score',
      '2 甲项目 1000 执5 率0.5% 60分',
      '3 乙项目 1000 执500 率50% 60分',
      '? missing-column grade 表 A1:F1',
    ],
  },
  {
    name: 'ratio with % header',
    drawing: `
      # 表
      | 序号 | 项目名称 | 全年预算数 | 全年执行数 | 执行率（%） | 自评得分 |
      | 1 | 甲项目 | 1000 | 950 | 0.95 | 60 |
      | 2 | 乙项目 | 1000 | 500 | 0.5 | 60 |`,
    reads: [
      '表 A1:F3 no unit: A sequence, B name, C adjustedBudget, D executed, E executionRate, F score',
      '2 甲项目 1000 执950 率95% 60分',
      '3 乙项目 1000 执500 率50% 60分',
      '? missing-column grade 表 A1:F1',
    ],
  },
  {
    name: 'grade as 优秀 and no-score',
    drawing: `
      # 表
      | 项目名称 | 主管部门 | 资金总额（万元） | 自评等次 |
      | 甲项目 | 民政局 | 10 | 优秀 |`,
    reads: [
      '表 A1:D2 万元: A name, B department, C adjustedBudget, D grade',
      '2 甲项目 @民政局 10 优秀',
      '? missing-column score 表 A1:D1',
    ],
  },
  {
    name: 'department and unit both',
    drawing: `
      # 表
      | 序号 | 主管部门 | 实施单位 | 项目名称 | 全年预算数 | 自评得分 | 自评等级 |
      | 1 | 民政局 | 救助站 | 甲项目 | 10 | 95 | 优 |
      | 2 | 民政局 | / | 乙项目 | 10 | 95 | 优 |`,
    reads: [
      '表 A1:G3 no unit: A sequence, B department, C unit, D name, E adjustedBudget, F score, G grade',
      '2 甲项目 @救助站 10 95分 优',
      '3 乙项目 @民政局 10 95分 优',
    ],
  },
  {
    name: 'remark row directly under the table in name column',
    drawing: `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 得分 | 等级 |
      | 1 | 甲项目 | 10 | 95 | 优 |
      | 2 | 一个名称非常长的乙项目 | 10 | 95 | 优 |
      | | 注：以上数据截至2023年12月31日 | | | |`,
    reads: [
      '表 A1:E3 万元: A sequence, B name, C adjustedBudget, D score, E grade',
      '2 甲项目 10 95分 优',
      '3 一个名称非常长的乙项目 10 95分 优',
    ],
  },
  {
    name: 'signature line in one row across',
    drawing: `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 得分 | 等级 |
      | 1 | 一个名称非常长的甲项目 | 10 | 95 | 优 |
      | 单位负责人： | | 填表人： | | 联系电话：123 |`,
    reads: [
      '表 A1:E2 万元: A sequence, B name, C adjustedBudget, D score, E grade',
      '2 一个名称非常长的甲项目 10 95分 优',
    ],
  },
  {
    name: 'seqs as text, subtotals with seq blank in unit col merged',
    drawing: `
      # 表
      | 序号 | 预算部门 | 项目支出名称 | 年度预算 | 绩效自评得分 | 绩效评级 |
      | '1 | 教育局 | 甲项目 | 10 | 95 | 优 |
      | '2 | 教育局 | 乙项目 | 10 | 95 | 优 |
      | 教育局小计 | | | 20 | | |
      | '3 | 卫健局 | 丙项目 | 5 | 95 | 优 |
      | 卫健局小计 | | | 5 | | |
      | 总\u3000计 | | | 25 | | |`,
    reads: [
      '表 A1:F7 no unit: A sequence, B department, C name, D adjustedBudget, E score, F grade',
      '2 甲项目 @教育局 10 95分 优',
      '3 乙项目 @教育局 10 95分 优',
      '5 丙项目 @卫健局 5 95分 优',
      '4 subtotal 教育局小计 20 of 2,3',
      '6 subtotal 卫健局小计 5 of 5',
      '7 total 总　计 25 of 2,3,5',
    ],
  },
  {
    name: 'two-level unit column merged, second level',
    drawing: `
      # 表
      | 主管部门 | 预算单位 | 项目名称 | 预算金额 | 自评得分 | 等级 |
      | 教育局 | 一中 | 甲项目 | 10 | 95 | 优 |
      | | | 乙项目 | 10 | 95 | 优 |
      | | 二中 | 丙项目 | 5 | 95 | 优 |
      | 合计 | | | 25 | | |
      merge A2:A4, B2:B3`,
    reads: [
      '表 A1:F5 no unit: A department, B unit, C name, D adjustedBudget, E score, F grade',
      '2 甲项目 @一中 10 95分 优',
      '3 乙项目 @一中 10 95分 优',
      '4 丙项目 @二中 5 95分 优',
      '5 total 合计 25 of 2,3,4',
    ],
  },
  {
    name: 'total words inside project names',
    drawing: `
      # 表
      | 序号 | 项目名称 | 预算金额 | 自评得分 | 等级 |
      | 1 | 统计调查经费 | 10 | 95 | 优 |
      | 2 | 审计项目合计划经费 | 10 | 95 | 优 |
      | 3 | 会计 | 10 | 95 | 优 |`,
    reads: [
      '表 A1:E4 no unit: A sequence, B name, C adjustedBudget, D score, E grade',
      '2 统计调查经费 10 95分 优',
      '3 审计项目合计划经费 10 95分 优',
      '4 会计 10 95分 优',
    ],
  },
  {
    name: 'score header 总分 with a row of full marks',
    drawing: `
      # 表
      | 序号 | 项目名称 | 预算执行情况 | 产出 | 效益 | 满意度 | 总分 | 等级 |
      | | | 10 | 50 | 30 | 10 | 100 | |
      | 1 | 甲项目 | 10 | 50 | 30 | 8 | 98 | 优 |
      | 2 | 乙项目 | 9 | 50 | 30 | 8 | 97 | 优 |`,
    reads: [
      '表 A1:H4 no unit: A sequence, B name, G score, H grade',
      '3 甲项目 98分 优',
      '4 乙项目 97分 优',
      '? missing-column adjustedBudget 表 A1:H1',
    ],
  },
  {
    name: 'grade columns without header words: 自评结果 with 分 and 级 unmerged',
    drawing: `
      # 表
      | 序号 | 项目名称 | 预算金额 | 自评情况 | |
      | | | | 分数 | 等级 |
      | 1 | 甲项目 | 10 | 95 | 优 |`,
    reads: ['表 A1:E3 no unit: A sequence, B name, C adjustedBudget, D score, E grade', '3 甲项目 10 95分 优'],
  },
  {
    name: '其中 rows under total',
    drawing: `
      # 表
      | 序号 | 项目名称 | 预算金额（万元） | 自评得分 | 等级 |
      | | 合计 | 30 | | |
      | | 其中：本级 | 10 | | |
      | | 转移支付 | 20 | | |
      | 1 | 甲项目 | 10 | 95 | 优 |
      | 2 | 乙项目 | 20 | 95 | 优 |`,
    reads: [
      '表 A1:E6 万元: A sequence, B name, C adjustedBudget, D score, E grade',
      '5 甲项目 10 95分 优',
      '6 乙项目 20 95分 优',
      '2 total 合计 30 of 5,6',
    ],
  },
  {
    name: 'no seq, text-only row group by class',
    drawing: `
      # 表
      | 项目名称 | 预算金额（万元） | 自评得分 | 等级 |
      | 一般公共预算 | | | |
      | 甲项目 | 10 | 95 | 优 |
      | 政府性基金预算 | | | |
      | 乙项目 | 20 | 95 | 优 |
      | 合计 | 30 | | |`,
    reads: [
      '表 A1:D6 万元: A name, B adjustedBudget, C score, D grade',
      '3 甲项目 10 95分 优',
      '5 乙项目 20 95分 优',
      '6 total 合计 30 of 3,5',
    ],
  },
  {
    name: 'wide: name merged B:C, hidden helper',
    drawing: `
      # 表
      | 序号 | 项目名称 | | 预算金额（万元） | 自评得分 | 等级 |
      | 1 | 甲项目 | | 10 | 95 | 优 |
      | 2 | 乙项目 | | 20 | 95 | 优 |
      merge B1:C1, B2:C2, B3:C3`,
    reads: [
      '表 A1:F3 万元: A sequence, B name, D adjustedBudget, E score, F grade',
      '2 甲项目 10 95分 优',
      '3 乙项目 20 95分 优',
    ],
  },
  {
    name: '一级项目 and 二级项目',
    drawing: `
      # 表
      | 序号 | 一级项目名称 | 二级项目名称 | 预算金额（万元） | 自评得分 | 等级 |
      | 1 | 民生 | 甲项目 | 10 | 95 | 优 |
      | 2 | 民生 | 乙项目 | 20 | 95 | 优 |`,
    reads: [
      '表 A1:F3 万元: A sequence, C name, D adjustedBudget, E score, F grade',
      '2 甲项目 10 95分 优',
      '3 乙项目 20 95分 优',
    ],
  },
  {
    name: 'a reason wrapped into the next row',
    drawing: `
      # 表
      | 序号 | 项目名称 | 预算金额（万元） | 自评得分 | 等级 | 偏差原因 |
      | 1 | 甲项目 | 10 | 85 | 良 | 因为资金下达较晚， |
      | | | | | | 年底未能支付 |
      | 2 | 乙项目 | 20 | 95 | 优 | |`,
    reads: [
      '表 A1:F4 万元: A sequence, B name, C adjustedBudget, D score, E grade, F reason',
      '2+3 甲项目 10 85分 良',
      '4 乙项目 20 95分 优',
    ],
  },
  {
    name: "单位：万元 row inside the header line's right, table title in row 1 merged",
    drawing: `
      # 2023年度
      | 部门整体绩效自评项目一览 | | | | |
      | 编制单位：人社局 | | | | （单位：万元、分） |
      | 编号 | 项目名称 | 调整预算数 | 评分 | 级别 |
      | 1 | 甲项目 | 10 | 95 | 优 |
      | 2 | 乙项目 | 10 | 95 | 优 |`,
    reads: [
      '2023年度 A3:E5 万元 2023: A sequence, B name, C adjustedBudget, D score, E grade',
      '4 甲项目 @人社局 10 95分 优',
      '5 乙项目 @人社局 10 95分 优',
    ],
  },
]);
