import { testLayouts } from '../test-layouts';

testLayouts('headers of lists', [
  {
    name: 'a header over two rows, merged, a numbering row below, subtotals and a total',
    drawing: `
      # 自评汇总
      | 附件2 | | | | | | | | |
      | 2023年度项目支出绩效自评情况汇总表 | | | | | | | | |
      | 填报单位：某某市社保局 | | | | | | | 金额单位：万元 | |
      | 序号 | 主管部门 | 项目名称 | 预算安排（万元） | | 全年执行数 | 执行率 | 自评结果 | |
      | | | | 年初预算 | 调整后 | | | 得分 | 等级 |
      | 1 | 2 | 3 | 4 | 5 | 6 | 7=6/5 | 8 | 9 |
      | 1 | 甲局 | 项目一 | 10 | 12 | 11.4 | 95% | 95 | 优 |
      | 2 | 甲局 | 项目二 | 10 | 10 | 10 | 100% | 85 | 良 |
      | | 小计 | | 20 | 22 | 21.4 | 97.27% | | |
      | 3 | 乙局 | 项目三 | 5 | 5 | 5 | 100% | 85 | 良 |
      | | 小计 | | 5 | 5 | 5 | 100% | | |
      | 合 计 | | | 25 | 27 | 26.4 | 97.78% | | |
      | 注：执行率=全年执行数/全年预算数 | | | | | | | | |
      merge A2:I2, A4:A5, B4:B5, C4:C5, D4:E4, F4:F5, G4:G5, H4:I4`,
    reads: [
      '自评汇总 A4:I12 万元 2023: A sequence, B department, C name, D initialBudget, E adjustedBudget, F executed, G executionRate, H score, I grade',
      '7 项目一 @甲局 初10 12 执11.4 率95% 95分 优',
      '8 项目二 @甲局 初10 10 执10 率100% 85分 良',
      '10 项目三 @乙局 初5 5 执5 率100% 85分 良',
      '9 subtotal 小计 22 of 7,8',
      '11 subtotal 小计 5 of 10',
      '12 total 合 计 27 of 7,8,10',
    ],
  },
  {
    name: 'an empty first column; headers with line breaks, full-width letters and spaces',
    drawing: `
      # 表
      | | ２０２３年度部门预算项目绩效自评结果汇总表 | | | | | |
      | | 部门名称：某某市民政局 | | | | | 单位：元 |
      | | 序\u3000号 | 项 目\\n名 称 | 全年预算数\\n（Ａ） | 全年执行数\\n（Ｂ） | 预算执行率\\n（Ｂ／Ａ×１００％） | 自 评\\n得 分 |
      | | 1 | 甲项目 | 1,234.50 | 1,000.00 | 81.00% | 95.5 |
      | | 2 | 乙项目 | 100 | 100 | 100.00% | 95.5 |
      | | 合\u3000计 | | 1,334.50 | 1,100.00 | 82.43% | |`,
    reads: [
      '表 B3:G6 元 2023: B sequence, C name, D adjustedBudget, E executed, F executionRate, G score',
      '4 甲项目 @某某市民政局 1234.5 执1000 率81.00% 95.5分',
      '5 乙项目 @某某市民政局 100 执100 率100.00% 95.5分',
      '6 total 合　计 1334.5 of 4,5',
      '? missing-column grade 表 B3:G3',
    ],
  },
  {
    name: 'groups of columns without merges, names in the upper row',
    drawing: `
      # 表
      | 序号 | 单位名称 | 项目名称 | 资金情况（万元） | | | 自评情况 | | 备注 |
      | | | | 年初预算数 | 全年预算数 | 全年执行数 | 自评分 | 自评等次 | |
      | 1 | 民政局 | 甲项目 | 1 | 2 | 2 | 95 | 优 | |
      | 2 | 民政局 | 乙项目 | 1 | 2 | 2 | 95 | 优 | |`,
    reads: [
      '表 A1:I4 万元: A sequence, B unit, C name, D initialBudget, E adjustedBudget, F executed, G score, H grade, I remark',
      '3 甲项目 @民政局 初1 2 执2 95分 优',
      '4 乙项目 @民政局 初1 2 执2 95分 优',
    ],
  },
  {
    name: 'groups of columns without merges, names in the lower row',
    drawing: `
      # 表
      | | | | 预算安排 | | 自评结果 | |
      | 序号 | 单位名称 | 项目名称 | 年初预算数 | 全年预算数 | 自评分 | 自评等次 |
      | 1 | 民政局 | 甲项目 | 1 | 2 | 95 | 优 |`,
    reads: [
      '表 A1:G3 no unit: A sequence, B unit, C name, D initialBudget, E adjustedBudget, F score, G grade',
      '3 甲项目 @民政局 初1 2 95分 优',
    ],
  },
  {
    name: 'a header over three rows, sources of the money under it',
    drawing: `
      # 表
      | 序号 | 项目名称 | 项目资金（万元） | | | | 绩效自评 | |
      | | | 全年预算数 | | 全年执行数 | | 得分 | 等级 |
      | | | 合计 | 其中：财政拨款 | 合计 | 其中：财政拨款 | | |
      | 1 | 甲项目 | 10 | 9 | 8 | 7 | 95 | 优 |
      | 2 | 乙项目 | 10 | 9 | 8 | 7 | 95 | 优 |
      | 合计 | | 20 | 18 | 16 | 14 | | |
      merge A1:A3, B1:B3, C1:F1, C2:D2, E2:F2, G1:H1, G2:G3, H2:H3`,
    reads: [
      '表 A1:H6 万元: A sequence, B name, C adjustedBudget, E executed, G score, H grade',
      '4 甲项目 10 执8 95分 优',
      '5 乙项目 10 执8 95分 优',
      '6 total 合计 20 of 4,5',
    ],
  },
  {
    name: 'points for execution and indicators beside the total score',
    drawing: `
      # 表
      | 序号 | 预算单位 | 项目名称 | 全年预算数 | 预算执行率（10分） | 产出指标（50分） | 效益指标（30分） | 满意度指标（10分） | 总分（100分） | 评价等级 |
      | 1 | 民政局 | 甲项目 | 10 | 10 | 48 | 30 | 10 | 98 | 优 |`,
    reads: [
      '表 A1:J2 no unit: A sequence, B unit, C name, D adjustedBudget, I score, J grade',
      '2 甲项目 @民政局 10 98分 优',
    ],
  },
  {
    name: 'the parts of the score gathered under 自评得分',
    drawing: `
      # 表
      | 序号 | 项目名称 | 全年预算数 | 自评得分 | | | | 等级 |
      | | | | 预算执行 | 产出指标 | 效益指标 | 总分 | |
      | 1 | 甲项目 | 10 | 10 | 48 | 30 | 98 | 优 |
      merge A1:A2, B1:B2, C1:C2, D1:G1, H1:H2`,
    reads: ['表 A1:H3 no unit: A sequence, B name, C adjustedBudget, G score, H grade', '3 甲项目 10 98分 优'],
  },
  {
    name: "brackets that tell the budget's kind, and brackets that only explain",
    drawing: `
      # 表
      | 序号 | 主管部门（单位）名称 | 项目名称（与一体化系统一致） | 预算金额（年初） | 预算金额（调整后） | 决算数（含上年结转） | 自评得分（百分制） | 自评等级（优、良、中、差） |
      | 1 | 民政局 | 甲项目 | 10 | 10 | 48 | 30 | 差 |`,
    reads: [
      '表 A1:H2 no unit: A sequence, B department, C name, D initialBudget, E adjustedBudget, F executed, G score, H grade',
      '2 甲项目 @民政局 初10 10 执48 30分 差',
    ],
  },
  {
    name: "many columns: sources, adjustment, parts of the score, another's review",
    drawing: `
      # 表
      | 序号 | 资金级次 | 预算类型 | 项目名称 | 指标文号 | 预算数 | 调整数 | 调整后预算数 | 支出数 | 执行进度 | 产出得分 | 效益得分 | 预算执行得分 | 自评得分 | 复核得分 | 自评等级 | 复核等级 | 偏差原因及改进措施 | 备注 |
      | 1 | 市级 | 一般公共预算 | 甲项目 | 某财社〔2022〕746号 | 10 | 2 | 12 | 6 | 50 | 40 | 30 | 5 | 85 | 84 | 良 | 良 | 慢 | |
      | 2 | 省级 | 一般公共预算 | 乙项目 | 某财社〔2022〕747号 | 10 | 2 | 12 | 12 | 100 | 40 | 30 | 5 | 85 | 84 | 良 | 良 | / | |`,
    reads: [
      '表 A1:S3 no unit: A sequence, B tier, C budgetClass, D name, E documentNumber, F initialBudget, G adjustment, H adjustedBudget, I executed, J executionRate, N score, O reviewScore, P grade, R reason, S remark',
      '2 甲项目 初10 12 执6 率50% 85分 良',
      '3 乙项目 初10 12 执12 率100% 85分 良',
    ],
  },
  {
    name: 'wordings of a fiscal system, with codes beside the names',
    drawing: `
      # 表
      | 单位编码 | 单位名称 | 项目编码 | 项目名称 | 年初预算 | 调整预算数 | 累计支出 | 支付率 | 自评总得分 | 绩效等级 |
      | 323003 | 社保中心 | 001 | 甲项目 | 1 | 2 | 1 | 0.5 | 90 | 优 |`,
    reads: [
      '表 A1:J2 no unit: A unitCode, B unit, D name, E initialBudget, F adjustedBudget, G executed, H executionRate, I score, J grade',
      '2 甲项目 @323003社保中心 初1 2 执1 率50% 90分 优',
    ],
  },
  {
    name: 'account columns in a list that has scores',
    drawing: `
      # 自评
      | 序号 | 功能科目编码 | 功能科目名称 | 项目名称 | 预算数 | 支出数 | 自评得分 | 自评等级 |
      | 1 | 2080101 | 行政运行 | 甲项目 | 1 | 1 | 95 | 优 |`,
    reads: [
      '自评 A1:H2 no unit: A sequence, D name, E adjustedBudget, F executed, G score, H grade',
      '2 甲项目 1 执1 95分 优',
    ],
  },
  {
    name: 'two columns 得分: the one before 等级 is meant, and doubt is said',
    drawing: `
      # 表
      | 项目名称 | 金额 | 得分 | 得分 | 等级 |
      | 甲项目 | 10 | 45 | 95 | 优 |
      | 乙项目 | 20 | 50 | 95 | 优 |`,
    reads: [
      '表 A1:E3 no unit: A name, B adjustedBudget, D score, E grade',
      '2 甲项目 10 95分 优',
      '3 乙项目 20 95分 优',
      '? ambiguous-column score 表 D1',
    ],
  },
  {
    name: 'budgets of two years: the later one',
    drawing: `
      # 表
      | 序号 | 项目名称 | 2022年预算数 | 2023年预算数 | 上年得分 | 得分 | 等级 |
      | 1 | 甲项目 | 1 | 2 | 90 | 95 | 优 |`,
    reads: ['表 A1:G2 no unit: A sequence, B name, D adjustedBudget, F score, G grade', '2 甲项目 2 95分 优'],
  },
  {
    name: 'not yet scored, but titled as self-evaluation',
    drawing: `
      # 2023年项目绩效自评
      | 2023年度项目绩效自评汇总表 | | |
      | 序号 | 项目名称 | 预算金额（调整后） |
      | 1 | 甲项目 | 10 |`,
    reads: ['2023年项目绩效自评 A2:C3 no unit 2023: A sequence, B name, C adjustedBudget', '3 甲项目 10'],
  },
  {
    name: 'budgets and what was spent, without scores',
    drawing: `
      # 执行
      | 序号 | 项目名称 | 预算数 | 支出数 | 执行率% |
      | 1 | 甲项目 | 10 | 9.513 | 95.13 |
      | 2 | 乙项目 | 10 | 0.5 | 5 |`,
    reads: [
      '执行 A1:E3 no unit: A sequence, B name, C adjustedBudget, D executed, E executionRate',
      '2 甲项目 10 执9.513 率95.13%',
      '3 乙项目 10 执0.5 率5%',
    ],
  },
  {
    name: 'an Excel table with its totals row, something typed under it',
    drawing: `
      # 表
      | 名次 | 项目名称 | 预算数 | 自评得分 | 自评等级 |
      | 1 | 甲项目 | 10 | 95 | 优 |
      | 2 | 乙项目 | 20 | 95 | 优 |
      | 汇总 | | 30 | | |
      | 3 | 另外的 | 20 | 95 | 优 |
      table 项目 A1:E4 totals`,
    reads: [
      '表 A1:E4 no unit: B name, C adjustedBudget, D score, E grade',
      '2 甲项目 10 95分 优',
      '3 乙项目 20 95分 优',
      '4 total 汇总 30 of 2,3',
    ],
  },
]);
