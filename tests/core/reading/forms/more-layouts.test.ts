import { testForms } from './test-forms';

testForms('forms, more-layouts', [
  {
    name: 'blocks of two rows, their labels merged down beside header and rows',
    drawing: `
      # 整体
      merge A4:A6, A7:A9
      | 部门整体支出绩效自评表 |
      | （2023年度） |
      | 部门名称 | 霁州市人社局 |
      | 年度预算（万元） | 资金 | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分 |
      | | 年度资金总额 | 1000 | 1100 | 1050 | 10 | 95.45% | 9.55 |
      | | 其中：基本支出 | 600 | 700 | 690 | | | |
      | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
      | | 履职效能 | 重点工作 | 新增就业人数 | ≥5000人 | 5200人 | 60 | 60 |
      | | 社会效应 | 满意度 | 群众满意度 | ≥90% | 95% | 30 | 30 |`,
    reads: [
      '整体 A1:H9 department 部门整体支出绩效自评表 2023',
      'name B3 霁州市人社局',
      'department B3 霁州市人社局',
      'funds B4:H6 万元: C initialBudget, D adjustedBudget, E executed, F weight, G executionRate, H score',
      '5 total 年度资金总额 初1000 1100 执1050 率95.45% w 10 s 9.55',
      '6 part 其中：基本支出 初600 700 执690 率<blank> w <blank> s <blank>',
      'columns 7-7: B class, C aspect, D name, E target, F actual, G weight, H score',
      '8 履职效能/重点工作 own 新增就业人数 ≥5000人 → 5200人 w 60 s 60',
      '9 社会效应/满意度 own.satisfaction 群众满意度 ≥90% → 95% w 30 s 30',
    ],
  },
  {
    name: 'Hubei: the points of the execution rate in headings only, 计分, two labels in a cell',
    drawing: `
      # 司法
      merge A1:H1, A2:H2, A4:A5, B4:C4, B5:C5, G4:H4, G5:H5
      | 2023年度项目绩效自评表 |
      | 单位名称：霁州市司法局    填报日期：2024年3月1日 |
      | 项目名称 | 社区矫正经费 | | | 主管部门 | 霁州市司法局 | | |
      | 预算执行情况（20分） | | | 预算数(A) | 执行数(B) | 执行率(B/A) | 得分(20分*执行率) |
      | | 年度财政资金总额（万元） | | 30 | 27 | 90% | 18 |
      | 一级指标 | 二级指标 | 三级指标 | 权重 | 年初目标值(A) | 实际完成值(B) | 计分 | 偏差原因 |
      | 产出指标（40分） | 数量指标 | 矫正人数 | 40 | 120人 | 126人 | 40 | |
      | 效益指标（40分） | 社会效益指标 | 再犯罪率 | 40 | ≤1% | 0.5% | 40 | |
      | 合计 | | | 100 | | | 98 | |`,
    reads: [
      '司法 A1:H9 project 2023年度项目绩效自评表 2023',
      'name B3 社区矫正经费',
      'department F3 霁州市司法局',
      'unit A2 霁州市司法局',
      'funds B4:G5 万元: D adjustedBudget, E executed, F executionRate, G score',
      '5 total 年度财政资金总额（万元） 30 执27 率90% w 20 s 18',
      'columns 6-6: A class, B aspect, C name, D weight, E target, F actual, G score, H reason',
      '7 产出指标(40)/数量指标 output.quantity 矫正人数 120人 → 126人 w 40 s 40',
      '8 效益指标(40)/社会效益指标 benefit.social 再犯罪率 ≤1% → 0.5% w 40 s 40',
      '9 total weight 100 score 98',
    ],
  },
  {
    name: 'target before weight swapped, header over two rows',
    drawing: `
      # 衔接
      merge A1:H1, A3:A4, B3:B4, C3:C4, D3:E3, F3:G3, H3:H4
      | 财政衔接推进乡村振兴补助资金项目绩效自评表（2024年度） |
      | 项目名称：产业路硬化 | | | 实施单位：青石镇人民政府 | | | 金额单位：元 |
      | 一级指标 | 二级指标 | 三级指标 | 分值情况 | | 完成情况 | | 未完成原因 |
      | | | | 分值 | 年度指标值 | 实际完成值 | 得分 | |
      | 产出 | 数量 | 硬化公里数 | 20 | ≥3.5公里 | 3.5公里 | 20 | |
      | | 质量 | 验收合格率 | 20 | 100% | 100% | 20 | |
      | | 成本 | 每公里造价 | 20 | ≤40万元/公里 | 39.5万元/公里 | 20 | |
      | 效益 | 社会 | 受益人口 | 30 | ≥1200人 | 1,250人 | 30 | |
      | 满意度 | 满意 | 群众满意度 | 10 | ≥95% | 94% | 9.89 | 个别群众对工期不满 |
      | 合计 | | | 100 | | | 99.89 | |`,
    reads: [
      '衔接 A1:H10 project 财政衔接推进乡村振兴补助资金项目绩效自评表（2024年度） 2024',
      'name A2 产业路硬化',
      'unit D2 青石镇人民政府',
      'columns 3-4: A class, B aspect, C name, D weight, E target, F actual, G score, H reason',
      '5 产出/数量 output.quantity 硬化公里数 ≥3.5公里 → 3.5公里 w 20 s 20',
      '6 产出/质量 output.quality 验收合格率 100% → 100% w 20 s 20',
      '7 产出/成本 output.cost 每公里造价 ≤40万元/公里 → 39.5万元/公里 w 20 s 20',
      '8 效益/社会 benefit.social 受益人口 ≥1200人 → 1250人 w 30 s 30',
      '9 满意度/满意 satisfaction.satisfaction 群众满意度 ≥95% → 94% w 10 s 9.89 (个别群众对工期不满)',
      '10 total weight 100 score 99.89',
    ],
  },
  {
    name: 'no weights, unmerged repeated levels, no total, notes',
    drawing: `
      # 县表
      | 2023年县级项目绩效自评表 | | | | | |
      | 项目名称 | 校园安全 | 主管部门及代码 | [105001]县教育局 | 实施单位 | 县教育局 |
      | 项目资金（万元） | | 全年预算数 | 全年执行数 | 执行率 |
      | | 年度资金总额 | 80 | 80 | 100 |
      | | 其中：中央资金 | 50 | 50 | 100 |
      | | 省级资金 | 30 | 30 | 100 |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年完成值 | 未完成原因及拟采取的改进措施 |
      | 产出指标 | 数量指标 | 安装监控数 | 200个 | 200个 | |
      | 产出指标 | 质量指标 | 设备合格率 | 100% | 100% | |
      | 效益指标 | 社会效益指标 | 校园事故 | 0起 | 0起 | |
      | 满意度指标 | 服务对象满意度指标 | 家长满意度 | ≥90% | 92% | |
      | 注：1.其他资金包括各级财政结转结余资金。2.定性指标请填写说明。 |
      | 2.本表一式两份。 |
      | 填表人：王某 | | 审核：李某 | | 日期：2024年3月1日 |`,
    reads: [
      '县表 A1:F14 project 2023年县级项目绩效自评表 2023',
      'name B2 校园安全',
      'unit F2 县教育局',
      'funds B3:E6 万元: C adjustedBudget, D executed, E executionRate',
      '4 total 年度资金总额 80 执80 率100%',
      '5 part 其中：中央资金 50 执50 率100%',
      '6 part 省级资金 30 执30 率100%',
      'columns 7-7: A class, B aspect, C name, D target, E actual, F reason',
      '8 产出指标/数量指标 output.quantity 安装监控数 200个 → 200个',
      '9 产出指标/质量指标 output.quality 设备合格率 100% → 100%',
      '10 效益指标/社会效益指标 benefit.social 校园事故 0起 → 0起',
      '11 满意度指标/服务对象满意度指标 satisfaction.satisfaction 家长满意度 ≥90% → 92%',
    ],
  },
  {
    name: 'blank form with prompts',
    drawing: `
      # 空表
      merge A1:I1, A2:I2, B3:I3
      | 项目支出绩效自评表 |
      | （20XX年度） |
      | 项目名称 | |
      | 主管部门 | | | | 实施单位 | |
      | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
      | | 年度资金总额 | | | | 10 | | |
      | | 其中：当年财政拨款 | | | | — | | — |
      | | 上年结转资金 | | | | — | | — |
      | | 其他资金 | | | | — | | — |
      | 年度总体目标 | 预期目标 | | | | 实际完成情况 | | |
      | | （填写要求：200字以内） | | | | | | |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
      | 产出指标 | 数量指标 | 指标1： | | | | | |
      | | | 指标2： | | | | | |
      | | | …… | | | | | |
      | | 质量指标 | 指标1： | | | | | |
      | 效益指标 | 经济效益指标 | 指标1： | | | | | |
      | | ...... | | | | | | |
      | 总分 | | | | | 100 | =SUM(G13:G18) → 0 | |`,
    reads: [
      '空表 A1:I19 project 项目支出绩效自评表 blank',
      'name B3 <blank>',
      'department B4 <blank>',
      'unit F4 <blank>',
      'funds B5:H9 万元: C initialBudget, D adjustedBudget, E executed, F weight, G executionRate, H score',
      '6 total 年度资金总额 初<blank> <blank> 执<blank> 率<blank> w 10 s <blank>',
      '7 part 其中：当年财政拨款 初<blank> <blank> 执<blank> 率<blank> w <dash> s <dash>',
      '8 part 上年结转资金 初<blank> <blank> 执<blank> 率<blank> w <dash> s <dash>',
      '9 part 其他资金 初<blank> <blank> 执<blank> 率<blank> w <dash> s <dash>',
      'expected B11 （填写要求：200字以内）',
      'achieved G10 <blank>',
      'columns 12-12: A class, B aspect, C name, D target, E actual, F weight, G score, H reason',
      '19 total weight 100 score 0',
      'prompt A2 （20XX年度）',
      'prompt B11 （填写要求：200字以内）',
      'prompt C13 指标1：',
      'prompt C14 指标2：',
      'prompt C15 ……',
      'prompt C16 指标1：',
      'prompt C17 指标1：',
    ],
  },
  {
    name: 'totals in odd columns and inline, grade beside',
    drawing: `
      # 奇
      | 项目支出绩效自评表 |
      | 项目名称 | 水毁修复 |
      | 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 | 备注 |
      | 产出指标（60分） | 修复处数 | 12处 | 12处 | 60 | 60 | |
      | 效益指标（40分） | 通行天数 | ≥300天 | 310天 | 40 | 40 | |
      | 总分：100分 | | | | | | 自评等级：优 |`,
    reads: [
      '奇 A1:G6 project 项目支出绩效自评表',
      'name B2 水毁修复',
      'columns 3-3: A class, B name, C target, D actual, E weight, F score, G reason',
      '4 产出指标(60) output 修复处数 12处 → 12处 w 60 s 60',
      '5 效益指标(40) benefit 通行天数 ≥300天 → 310天 w 40 s 40',
      '6 total weight <blank> score 100',
      'grade G6 优',
    ],
  },
  {
    name: 'score in the next column',
    drawing: `
      # 奇2
      | 项目支出绩效自评表 |
      | 项目名称 | 水毁修复 |
      | 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 | 备注 |
      | 产出指标（60分） | 修复处数 | 12处 | 12处 | 60 | 60 | |
      | 效益指标（40分） | 通行天数 | ≥300天 | 310天 | 40 | 38 | |
      | 总分 | 98 | | | 自评等级 | 优 | |`,
    reads: [
      '奇2 A1:G6 project 项目支出绩效自评表',
      'name B2 水毁修复',
      'columns 3-3: A class, B name, C target, D actual, E weight, F score, G reason',
      '4 产出指标(60) output 修复处数 12处 → 12处 w 60 s 60',
      '5 效益指标(40) benefit 通行天数 ≥300天 → 310天 w 40 s 38',
      '6 total score 98',
      'grade F6 优',
    ],
  },
  {
    name: 'wrapped by a conversion',
    drawing: `
      # PDF
      | 2022年度项目支出绩效自评表 |
      | 项目名称 | 城乡居民基本养老保险 |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
      | 产出指 | 数量指标 | 城乡居民基本养老保险 | ≥10000 | 10500人 | 50 | 50 | |
      | 标 | | 参保人数 | 人 | | | | |
      | （50分） | 质量指标 | 发放准确率（按 | 100% | 100% | 10 | 10 | |
      | | | 抽查计） | | | | | |
      | 效益指标 | 社会效益指标 | 保障水平 | 提高 | 达成预期指标 | 30 | 27 | 部分地区 |
      | | | | | | | | 标准未定 |
      | 总分 | | | | | 90 | 87 | |`,
    reads: [
      'PDF A1:H10 project 2022年度项目支出绩效自评表 2022',
      'name B2 城乡居民基本养老保险',
      'columns 3-3: A class, B aspect, C name, D target, E actual, F weight, G score, H reason',
      '4+5 产出指标(50)/数量指标 output.quantity 城乡居民基本养老保险参保人数 ≥10000人 → 10500人 w 50 s 50',
      '6+7 产出指标(50)/质量指标 output.quality 发放准确率（按抽查计） 100% → 100% w 10 s 10',
      '8+9 效益指标/社会效益指标 benefit.social 保障水平 定性"text" → 达成预期指标 w 30 s 27 (部分地区标准未定)',
      '10 total weight 90 score 87',
    ],
  },
  {
    name: 'pairs of funds',
    drawing: `
      # 老表
      merge A1:F1, A4:B6, B8:C8
      | 项目绩效自评表（2019年度） |
      | 项目名称 | | 图书购置 |
      | 主管部门 | | 县文旅局 | | 实施单位 | 县图书馆 |
      | 预算执行情况（万元） | | 预算数： | 20 | 执行数： | 18.5 |
      | | | 其中：财政拨款 | 20 | 其中：财政拨款 | 18.5 |
      | | | 其他资金 | 0 | 其他资金 | 0 |
      | 年度总体目标完成情况 | 预期目标 | | | 目标实际完成情况 | |
      | | 购书2000册 | | | 购书2100册 | |
      | 一级指标 | 二级指标 | 三级指标 | 预期指标值 | 实际完成指标值 | 得分 |
      | 产出指标 | 数量指标 | 购书数量 | 2000册 | 2100册 | 10 |`,
    reads: [
      '老表 A1:F10 project 项目绩效自评表（2019年度） 2019',
      'name C2 图书购置',
      'department C3 县文旅局',
      'unit F3 县图书馆',
      'funds C4:F6 万元: D adjustedBudget, F executed',
      '4 total 预算数： 20 执18.5',
      '5 part 其中：财政拨款 20 执18.5',
      '6 part 其他资金 0 执0',
      'expected B8 购书2000册',
      'achieved E8 购书2100册',
      'columns 9-9: A class, B aspect, C name, D target, E actual, F score',
      '10 产出指标/数量指标 output.quantity 购书数量 2000册 → 2100册 s 10',
    ],
  },
  {
    name: 'flat export of many projects is no form',
    drawing: `
      # 导出
      | 序号 | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
      | 1 | 甲项目 | 产出指标 | 数量指标 | 人数 | 10 | 10 | 50 | 50 |`,
    reads: [],
  },
  {
    name: 'goals declared',
    drawing: `
      # 目标
      | 项目支出绩效目标申报表 |
      | 项目名称 | 甲项目 |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
      | 产出指标 | 数量指标 | 人数 | 10 | 10 |`,
    reads: [],
  },
  {
    name: 'monitoring',
    drawing: `
      # 监控
      | 2024年1-7月项目支出绩效监控表 |
      | 项目名称 | 甲项目 |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1至7月完成情况 | 全年预计完成情况 | 备注 |
      | 产出指标 | 数量指标 | 人数 | 10 | 10 | 10 |`,
    reads: [],
  },
  {
    name: 'a list above a form',
    drawing: `
      # 混
      | 项目自评结果汇总表 |
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 | 自评等级 |
      | 1 | 甲项目 | 10 | 95 | 优 |
      | 合计 | | 10 | | |
      | |
      | 项目支出绩效自评表 |
      | 项目名称 | 甲项目 |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
      | 产出指标 | 数量指标 | 人数 | 10人 | 10人 | 100 | 95 |
      | 总分 | | | | | 100 | 95 |`,
    reads: [
      'list 混 A2:E4',
      '混 A6:G10 project 项目支出绩效自评表',
      'name B7 甲项目',
      'columns 8-8: A class, B aspect, C name, D target, E actual, F weight, G score',
      '9 产出指标/数量指标 output.quantity 人数 10人 → 10人 w 100 s 95',
      '10 total weight 100 score 95',
    ],
  },
  {
    name: 'two levels merged heading without words, blocks with subtotals',
    drawing: `
      # 小计
      merge A3:C3
      | 项目支出绩效自评表 |
      | 项目名称 | 甲项目 |
      | 绩效指标 | | | 指标值 | 完成值 | 分值 | 得分 |
      | 产出指标 | 数量指标 | 人数 | 10人 | 10人 | 60 | 60 |
      | | 小计 | | | | 60 | 60 |
      | 效益指标 | 社会效益指标 | 知晓率 | 90% | 95% | 40 | 40 |
      | | 小计 | | | | 40 | 40 |
      | 合计 | | | | | 100 | 100 |`,
    reads: [
      '小计 A1:G8 project 项目支出绩效自评表',
      'name B2 甲项目',
      'columns 3-3: A class, B aspect, C name, D target, E actual, F weight, G score',
      '4 产出指标/数量指标 output.quantity 人数 10人 → 10人 w 60 s 60',
      '6 效益指标/社会效益指标 benefit.social 知晓率 90% → 95% w 40 s 40',
      '8 total weight 100 score 100',
    ],
  },
  {
    name: 'heading rows of their own',
    drawing: `
      # 行
      merge A3:F3, A5:F5
      | 项目支出绩效自评表 |
      | 指标名称 | 指标值 | 完成值 | 分值 | 得分 | 原因 |
      | 一、产出指标（60分） |
      | 人数 | 10人 | 10人 | 60 | 60 |
      | 二、效益指标（40分） |
      | 知晓率 | 90% | 95% | 40 | 40 |
      | 总得分 | | | 100 | 100 |`,
    reads: [
      '行 A1:F7 project 项目支出绩效自评表',
      'columns 2-2: A name, B target, C actual, D weight, E score, F reason',
      '4 一、产出指标(60) output 人数 10人 → 10人 w 60 s 60',
      '6 二、效益指标(40) benefit 知晓率 90% → 95% w 40 s 40',
      '7 total weight 100 score 100',
    ],
  },
  {
    name: 'label over value',
    drawing: `
      # 上下
      merge A1:F1
      | 项目支出绩效自评表 |
      | 项目名称 | 主管部门 | 实施单位 |
      | 甲项目 | 县教育局 | 一中 |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 得分 |
      | 产出指标 | 数量指标 | 人数 | 10人 | 10人 | 60 |
      | 总分 | | | | | 60 |`,
    reads: [
      '上下 A1:F6 project 项目支出绩效自评表',
      'name A3 甲项目',
      'department B3 县教育局',
      'unit C3 一中',
      'columns 4-4: A class, B aspect, C name, D target, E actual, F score',
      '5 产出指标/数量指标 output.quantity 人数 10人 → 10人 s 60',
      '6 total score 60',
    ],
  },
  {
    name: 'dept scoring sheet',
    drawing: `
      # 部门
      | 2023年度部门整体支出绩效自评评分表 |
      | 一级指标 | 二级指标 | 三级指标 | 分值 | 指标解释 | 评价标准 | 得分 | 扣分原因 |
      | 投入 | 目标设定 | 绩效目标合理性 | 5 | 是否合理 | 全部符合得5分 | 5 | |
      | 过程 | 预算执行 | 预算完成率 | 10 | 完成率 | 100%得满分 | 9 | 结转 |
      | | 预算管理 | 管理制度健全性 | 5 | 是否健全 | 符合 | 5 | |
      | 合计 | | | 20 | | | 19 | |`,
    reads: [
      '部门 A1:H6 department 2023年度部门整体支出绩效自评评分表 2023',
      'columns 2-2: A class, B aspect, C name, D weight, G score, H reason',
      '3 投入/目标设定 own 绩效目标合理性 w 5 s 5',
      '4 过程/预算执行 own 预算完成率 w 10 s 9 (结转)',
      '5 过程/预算管理 own 管理制度健全性 w 5 s 5',
      '6 total weight 20 score 19',
    ],
  },
  {
    name: 'a header over the labels of funds, reasons beside',
    drawing: `
      # 四川
      | 项目支出绩效自评表（2023年度） |
      | 项目名称 | | 森林防火 |
      | 预算执行情况（10分） | 年度预算数（万元） | 年初预算 | 调整后预算数 | 预算执行数 | 预算执行率 | 权重 | 得分 | 原因 |
      | | 总额 | 200 | 220 | 209 | 95.00% | 10 | 9.5 | 年中追加20万元 |
      | | 其中：财政资金 | 200 | 220 | 209 | 95.00% | / | / | / |
      | 绩效指标（90分） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 全年完成值 | 权重 | 得分 |
      | | 产出指标 | 数量指标 | 护林员 | ≥ | 86 | 人 | 86 | 90 | 90 |
      | 合计 | | | | | | | | 100 | 99.5 |`,
    reads: [
      '四川 A1:J8 project 项目支出绩效自评表（2023年度） 2023',
      'name C2 森林防火',
      'funds B3:H5 万元: C initialBudget, D adjustedBudget, E executed, F executionRate, G weight, H score',
      '4 total 总额 初200 220 执209 率95.00% w 10 s 9.5',
      '5 part 其中：财政资金 初200 220 执209 率95.00% w <dash> s <dash>',
      'columns 6-6: B class, C aspect, D name, E operator, F target, G measureUnit, H actual, I weight, J score',
      '7 产出指标/数量指标 output.quantity 护林员 ≥86人 → 86人 w 90 s 90',
      '8 total weight 100 score 99.5',
    ],
  },
  {
    name: 'a conclusion below indicators without a total',
    drawing: `
      # 县表
      merge B5:F5
      | 2023年改厕项目绩效自评表 |
      | 项目名称 | 改厕项目 |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 偏差原因及改进措施 |
      | 产出 | 数量 | 改厕户数 | 3000户 | 3000户 | |
      | 自评结论 | 优 |`,
    reads: [
      '县表 A1:F5 project 2023年改厕项目绩效自评表 2023',
      'name B2 改厕项目',
      'columns 3-3: A class, B aspect, C name, D target, E actual, F reason',
      '4 产出/数量 output.quantity 改厕户数 3000户 → 3000户',
      'grade B5 优',
    ],
  },
  {
    name: 'prompts beside the goals fill no form',
    drawing: `
      # 模板
      | 项目支出绩效自评表 |
      | 项目名称 | （填写项目全称） |
      | 预期目标 | （填写年初目标，200字以内） | 实际完成情况 | （对照目标填写完成情况） |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
      | 产出指标 | 数量指标 | 指标1： | | | | |
      | 总分 | | | | | | |`,
    reads: [
      '模板 A1:G6 project 项目支出绩效自评表 blank',
      'name B2 （填写项目全称）',
      'expected B3 （填写年初目标，200字以内）',
      'achieved D3 （对照目标填写完成情况）',
      'columns 4-4: A class, B aspect, C name, D target, E actual, F weight, G score',
      '6 total weight <blank> score <blank>',
      'prompt B2 （填写项目全称）',
      'prompt B2 （填写项目全称）',
      'prompt B3 （填写年初目标，200字以内）',
      'prompt D3 （对照目标填写完成情况）',
      'prompt C5 指标1：',
    ],
  },
]);
