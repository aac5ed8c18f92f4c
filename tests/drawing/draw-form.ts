/** A form (项目支出绩效自评表, annex 1) to be drawn: what is left out is right and says nothing. */
export interface FormParts {
  readonly sheet?: string;
  readonly title?: string;
  readonly name?: string;
  /** Below the header 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分: the cells from the label on. Row 6 and on. */
  readonly funds?: readonly string[];
  readonly goals?: readonly [expected: string, achieved: string];
  /** 一级 | 二级 | 三级 | 指标值 | 完成值 | 分值 | 得分 | 原因: columns B to I; the first stands four rows below the last row of the funds. */
  readonly indicators?: readonly string[];
  /** 分值 | 得分 of the row 总分; null: no such row. */
  readonly total?: string | null;
  /** Lines of the drawing below the form. */
  readonly below?: readonly string[];
}

const FUNDS = [
  '年度资金总额 | 100.00 | 100.00 | 100.00 | 10 | 100.00% | 10',
  '其中：当年财政拨款 | 100.00 | 100.00 | 100.00 | — | — | —',
];

const INDICATORS = [
  '产出指标（50分） | 数量指标 | 培训人数 | ≥200人 | 200人 | 30 | 30 |',
  '产出指标（50分） | 质量指标 | 培训合格率 | ≥90% | 95% | 20 | 20 |',
  '效益指标（30分） | 社会效益指标 | 持证上岗人数 | ≥150人 | 160人 | 30 | 30 |',
  '满意度指标（10分） | 服务对象满意度指标 | 学员满意度（问卷调查） | ≥95% | 96% | 10 | 10 |',
];

/** As a sheet of a drawing: title row 1, project row 3, funds header row 5, first indicator (with two rows of funds) row 11. */
export function drawForm(parts: FormParts = {}): string {
  const { sheet = '自评表', title = '项目支出绩效自评表', name = '技能培训项目', total = '100 | 100' } = parts;
  const { funds = FUNDS, indicators = INDICATORS, below = [] } = parts;
  const [expected, achieved] = parts.goals ?? ['开展技能培训。', '已开展技能培训。'];
  const lines = [
    `| ${title} |`,
    '| （2023年度） |',
    `| 项目名称 | | ${name} |`,
    '| 主管部门 | | 霁州市人社局 | | | 实施单位 | 霁州市就业中心 |',
    '| 项目资金（万元） | | | 年初预算数 | 全年预算数(A) | 全年执行数(B) | 分值 | 执行率(B/A) | 得分 |',
    ...funds.map((row) => `| | | ${row} |`),
    '| 年度总体目标 | 预期目标 | | | | 实际完成情况 | | | |',
    `| | ${expected} | | | | ${achieved} | | | |`,
    '| 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |',
    ...indicators.map((row) => `| | ${row} |`),
    ...(total === null ? [] : [`| 总分 | | | | | | ${total} | |`]),
    ...below,
  ];
  return [`# ${sheet}`, ...lines].join('\n');
}
