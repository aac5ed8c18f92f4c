import { testLayouts } from '../test-layouts';

testLayouts('rows of lists', [
  {
    name: 'names and units wrapped over two rows by a PDF conversion',
    drawing: `
      # 本级
      | 序号 | 主管部门（单位） | 项目名称 | 预算金额（调整后） | 自评得分 | 自评等级 |
      | 1 | 323003-某某经济技术开发区社会 | (本级)追加2022年社保中心经办服务大厅综合 | 7.2 | 100 | 优 |
      | | 保险中心 | 柜员制改造费 | | | |
      | 2 | 323003-社会保险中心 | 长护险 | 2.39 | 0 | 差 |
      | 3 | 323003-社会保险中心 | 另一个项目 | | | |
      | | 合计 | | 9.59 | | |`,
    reads: [
      '本级 A1:F6 no unit: A sequence, B department, C name, D adjustedBudget, E score, F grade',
      '2+3 (本级)追加2022年社保中心经办服务大厅综合柜员制改造费 @323003某某经济技术开发区社会保险中心 7.2 100分 优',
      '4 长护险 @323003社会保险中心 2.39 0分 差',
      '5 另一个项目 @323003社会保险中心 <blank> <blank>分 <blank>',
      '6 total 合计 9.59 of 2,4,5',
    ],
  },
  {
    name: 'wrapped parts that look like a signature or a heading',
    drawing: `
      # 表
      | 序号 | 主管部门 | 项目名称 | 预算数（万元） | 得分 | 等级 |
      | 1 | 民政局 | 追加2023年度城乡居民最低生活保障 | 1 | 95 | 优 |
      | | | 审核经费 | | | |
      | 2 | 民政局 | 提前下达2023年中央和 | 1 | 95 | 优 |
      | | | 省级财政补助资金 | | | |
      | 3 | 民政局 | 丙项目 | 1 | 95 | 优 |`,
    reads: [
      '表 A1:F6 万元: A sequence, B department, C name, D adjustedBudget, E score, F grade',
      '2+3 追加2023年度城乡居民最低生活保障审核经费 @民政局 1 95分 优',
      '4+5 提前下达2023年中央和省级财政补助资金 @民政局 1 95分 优',
      '6 丙项目 @民政局 1 95分 优',
    ],
  },
  {
    name: 'numbers centred against names of several rows',
    drawing: `
      # 表
      | 序号 | 项目名称 | 预算数 | 自评得分 | 等级 |
      | | 残疾人两项补贴及 | | | |
      | 1 | | 5 | 90 | 优 |
      | | 护理补助资金 | | | |
      | 2 | 征兵经费 | 5 | 90 | 优 |
      | | 城乡居民医疗保险 | | | |
      | 3 | | 5 | 90 | 优 |
      | | 财政补助 | | | |`,
    reads: [
      '表 A1:E8 no unit: A sequence, B name, C adjustedBudget, D score, E grade',
      '3+2+4 残疾人两项补贴及护理补助资金 5 90分 优',
      '5 征兵经费 5 90分 优',
      '7+6+8 城乡居民医疗保险财政补助 5 90分 优',
    ],
  },
  {
    name: 'no 序号: a bracket left open is closed in the next row',
    drawing: `
      # 表
      | 项目名称 | 预算数（万元） | 自评得分 | 自评等级 |
      | 关于提前下达（2023年 | 10 | 95 | 优 |
      | 第一批）补助资金 | | | |
      | 乙项目 | 20 | 95 | 优 |
      | 合计 | 30 | | |`,
    reads: [
      '表 A1:D5 万元: A name, B adjustedBudget, C score, D grade',
      '2+3 关于提前下达（2023年第一批）补助资金 10 95分 优',
      '4 乙项目 20 95分 优',
      '5 total 合计 30 of 2,4',
    ],
  },
  {
    name: 'a project of which everything but its name and unit is missing',
    drawing: `
      # 表
      | 序号 | 主管部门 | 项目名称 | 预算数（万元） | 得分 | 等级 |
      | 1 | 民政局 | 甲项目 | 1 | 95 | 优 |
      | | 民政局 | 乙项目 | | | |
      | 2 | 民政局 | 丙项目 | 1 | 95 | 优 |`,
    reads: [
      '表 A1:F4 万元: A sequence, B department, C name, D adjustedBudget, E score, F grade',
      '2 甲项目 @民政局 1 95分 优',
      '3 乙项目 @民政局 <blank> <blank>分 <blank>',
      '4 丙项目 @民政局 1 95分 优',
    ],
  },
  {
    name: 'the header repeated for printing, with its title',
    drawing: `
      # 表
      | 2023年项目绩效自评汇总表 | | | |
      | 序号 | 项目名称 | 预算数 | 自评得分 |
      | 1 | 甲项目 | 1 | 90 |
      | 2 | 乙项目 | 2 | 90 |
      | 2023年项目绩效自评汇总表 | | | |
      | 序号 | 项目名称 | 预算数 | 自评得分 |
      | 3 | 丙项目 | 1 | 90 |
      | 合计 | | 4 | |`,
    reads: [
      '表 A2:D8 no unit 2023: A sequence, B name, C adjustedBudget, D score',
      '3 甲项目 1 90分',
      '4 乙项目 2 90分',
      '7 丙项目 1 90分',
      '8 total 合计 4 of 3,4,7',
      '? missing-column grade 表 A2:D2',
    ],
  },
  {
    name: 'page totals before each repeated header',
    drawing: `
      # 表
      | 序号 | 项目名称 | 预算 | 得分 | 等级 |
      | 1 | 甲项目 | 1 | 95 | 优 |
      | 本页小计 | | 1 | | |
      | 序号 | 项目名称 | 预算 | 得分 | 等级 |
      | 2 | 乙项目 | 2 | 95 | 优 |
      | 本页小计 | | 2 | | |
      | 合计 | | 3 | | |`,
    reads: [
      '表 A1:E7 no unit: A sequence, B name, C adjustedBudget, D score, E grade',
      '2 甲项目 1 95分 优',
      '5 乙项目 2 95分 优',
      '3 subtotal 本页小计 1 of 2',
      '6 subtotal 本页小计 2 of 5',
      '7 total 合计 3 of 2,5',
    ],
  },
  {
    name: 'empty rows inside',
    drawing: `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 | 自评等级 |
      | 1 | 甲项目 | 10 | 95 | 优 |
      | | | | | |
      | 2 | 乙项目 | 20 | 95 | 优 |
      | | | | | |
      | | | | | |
      | | 合计 | 30 | | |`,
    reads: [
      '表 A1:E7 万元: A sequence, B name, C adjustedBudget, D score, E grade',
      '2 甲项目 10 95分 优',
      '4 乙项目 20 95分 优',
      '7 total 合计 30 of 2,4',
    ],
  },
  {
    name: 'an average and a table of grades below',
    drawing: `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 | 自评等级 |
      | 1 | 甲项目 | 10 | 95 | 优 |
      | 2 | 乙项目 | 20 | 95 | 优 |
      | 合计 | | 30 | | |
      | 平均分 | | | 95 | |
      | | | | | |
      | 等级 | 项目个数 | 占比 | | |
      | 优 | 2 | 100% | | |`,
    reads: [
      '表 A1:E4 万元: A sequence, B name, C adjustedBudget, D score, E grade',
      '2 甲项目 10 95分 优',
      '3 乙项目 20 95分 优',
      '4 total 合计 30 of 2,3',
    ],
  },
  {
    name: 'a prepared form whose formulas wait for rows',
    drawing: `
      # 表
      | 序号 | 项目名称 | 全年预算数 | 全年执行数 | 执行率 | 自评得分 | 等级 |
      | 1 | 甲项目 | 10 | 10 | =D2/C2 → 100% | 95 | 优 |
      | 2 | | | | =D3/C3 → #DIV/0! | | =IF(F3>=90,"优","差") → 差 |
      | | | | | =IFERROR(D4/C4,0) → 0 | | |
      | 合计 | | 10 | 10 | =D5/C5 → 100% | | |`,
    reads: [
      '表 A1:G5 no unit: A sequence, B name, C adjustedBudget, D executed, E executionRate, F score, G grade',
      '2 甲项目 10 执10 率100% 95分 优',
      '5 total 合计 10 of 2',
    ],
  },
  {
    name: 'a project paid from two sources, its name merged over both',
    drawing: `
      # 表
      | 序号 | 项目名称 | 资金来源 | 全年预算数（万元） | 自评得分 | 等级 |
      | 1 | 甲项目 | 中央 | 10 | 95 | 优 |
      | | | 省级 | 5 | | |
      | 2 | 乙项目 | 省级 | 5 | 90 | 优 |
      | 合计 | | | 20 | | |
      merge A2:A3, B2:B3, E2:E3, F2:F3`,
    reads: [
      '表 A1:F5 万元: A sequence, B name, C tier, D adjustedBudget, E score, F grade',
      '2 甲项目 15 95分 优',
      '4 乙项目 5 90分 优',
      '5 total 合计 20 of 2,4',
    ],
  },
  {
    name: 'two tables side by side, a third below',
    drawing: `
      # 表
      | 序号 | 项目名称 | 金额 | 得分 | 等级 | | 序号 | 项目名称 | 金额 | 得分 | 等级 |
      | 1 | 甲项目 | 1 | 90 | 优 | | 1 | 丙项目 | 3 | 91 | 优 |
      | 2 | 乙项目 | 2 | 90 | 优 | | 2 | 丁项目 | 4 | 91 | 优 |
      | 合计 | | 3 | | | | 合计 | | 7 | | |
      | | | | | | | | | | | |
      | 二、转移支付项目 | | | | | | | | | | |
      | 序号 | 项目名称 | 金额 | 得分 | 等级 | | | | | | |
      | 1 | 戊项目 | 1 | 90 | 优 | | | | | | |`,
    reads: [
      '表 A1:E4 no unit: A sequence, B name, C adjustedBudget, D score, E grade',
      '2 甲项目 1 90分 优',
      '3 乙项目 2 90分 优',
      '4 total 合计 3 of 2,3',
      '表 G1:K4 no unit: G sequence, H name, I adjustedBudget, J score, K grade',
      '2 丙项目 3 91分 优',
      '3 丁项目 4 91分 优',
      '4 total 合计 7 of 2,3',
      '表 A7:E8 no unit transfer: A sequence, B name, C adjustedBudget, D score, E grade',
      '8 戊项目 1 90分 优',
    ],
  },
  {
    name: 'two tables on a sheet, the unit of measure over the first only',
    drawing: `
      # 转移支付
      | 单位：万元 | | | | |
      | 一、中央转移支付 | | | | |
      | 序号 | 转移支付（项目）名称 | 全年预算数(A) | 得分 | 等级 |
      | 1 | 甲项目 | 10 | 95 | 优 |
      | 合计 | | 10 | | |
      | | | | | |
      | 二、省级转移支付 | | | | |
      | 序号 | 转移支付（项目）名称 | 全年预算数(A) | 得分 | 等级 |
      | 1 | 乙项目 | 20 | 95 | 优 |
      | 合计 | | 20 | | |`,
    reads: [
      '转移支付 A3:E5 万元 transfer: A sequence, B name, C adjustedBudget, D score, E grade',
      '4 甲项目 10 95分 优',
      '5 total 合计 10 of 4',
      '转移支付 A8:E10 万元 transfer: A sequence, B name, C adjustedBudget, D score, E grade',
      '9 乙项目 20 95分 优',
      '10 total 合计 20 of 9',
    ],
  },
  {
    name: '本级 and 转移支付 one below the other, each under its own title',
    drawing: `
      # 表
      | 2023年度本级项目绩效自评结果表 | | | |
      | 序号 | 项目名称 | 得分 | 等级 |
      | 1 | 甲项目 | 95 | 优 |
      | 2023年度转移支付项目绩效自评结果表 | | | |
      | 序号 | 项目名称 | 得分 | 等级 |
      | 1 | 乙项目 | 95 | 优 |`,
    reads: [
      '表 A2:D3 no unit 2023: A sequence, B name, C score, D grade',
      '3 甲项目 95分 优',
      '表 A5:D6 no unit 2023 transfer: A sequence, B name, C score, D grade',
      '6 乙项目 95分 优',
      '? missing-column adjustedBudget 表 A2:D2',
      '? missing-column adjustedBudget 表 A5:D5',
    ],
  },
]);
