import { presetNamed } from '../../../src/core/presets';
import { formulasIn, sheetOf, summaryOf, valuesIn } from './shown';

const TWO_LISTS = `
  # 本级项目
  | 序号 | 主管部门（单位）    | 项目名称                     | 预算金额（调整后） | 自评得分 | 自评等级 |
  | 1    | 323003-社会保险中心 | 城乡医疗救助                 | 54.9398            | 100      | 优       |
  | 2    | 323004-就业局       | (本级)追加2022年社保中心     | 9.544240           | 92.5     | 优       |
  |      |                     | 印刷费                       |                    |          |          |
  | 3    | 323003-社会保险中心 | 再就业专项资金               | 100                | 0        | 差       |
  # 转移支付
  | 序号 | 主管部门（单位）     | 项目名称                   | 预算金额（调整后） | 自评得分 | 自评等级 |
  | 1    | [323003]社会保险中心 | 2023年省级医疗救助补助资金 | 0.1                | 89.995   | 良好     |
  | 2    | [323004]就业局       | 创业担保贷款奖励           | 6.45               | 75       | 良       |`;

describe('自评结果汇总', () => {
  test('lists the projects of all tables by unit, with subtotals and total', () => {
    expect(valuesIn(sheetOf(TWO_LISTS, 'list'))).toEqual([
      '项目支出绩效自评结果汇总表',
      '单位：万元',
      '序号 | 主管部门（单位） | 项目名称 | 预算金额（调整后） | 自评得分 | 自评等级 | 级次 | 所在表',
      '1 | 323003-社会保险中心 | 城乡医疗救助 | 54.9398 | 100 | 优 |  | 本级项目',
      '2 | 323003-社会保险中心 | 再就业专项资金 | 100 | 0 | 差 |  | 本级项目',
      '3 | 323003-社会保险中心 | 2023年省级医疗救助补助资金 | 0.1 | 89.995 | 良好 | 省级 | 转移支付',
      ' |  | 323003-社会保险中心 小计 | 155.0398 |  |  |  | ',
      '4 | 323004-就业局 | (本级)追加2022年社保中心印刷费 | 9.54424 | 92.5 | 优 |  | 本级项目',
      '5 | 323004-就业局 | 创业担保贷款奖励 | 6.45 | 75 | 良 | 未注明 | 转移支付',
      ' |  | 323004-就业局 小计 | 15.99424 |  |  |  | ',
      ' |  | 总计 | 171.03404 |  |  |  | ',
      '注：有的表未注明金额单位，本表按万元汇总，请核实。',
    ]);
  });

  test('every figure and name is a link to the user’s cell; sums are formulas', () => {
    const rows = formulasIn(sheetOf(TWO_LISTS, 'list'));
    expect(rows[3]).toBe(' | =本级项目!$B$2 | =本级项目!$C$2 | =本级项目!$D$2 | =本级项目!$E$2 | =本级项目!$F$2 |  | ');
    expect(rows[5]).toContain(' |  | =转移支付!$C$2 |');
    expect(rows[6]).toBe(' |  |  | =SUM(D4:D6) |  |  |  | ');
    expect(rows[7]).toContain('=本级项目!$C$3&本级项目!$C$4');
    expect(rows[10]).toContain('=SUMIFS(自评结果汇总!$D$4:$D$10,自评结果汇总!$A$4:$A$10,">0")');
  });

  test('is ready to print: header repeated, wide enough, as many decimals as the longest amount', () => {
    const sheet = sheetOf(TWO_LISTS, 'list');
    expect(sheet.print.repeatRows).toEqual([0, 2]);
    expect(sheet.frozenRows).toBe(3);
    const amounts = sheet.cells.filter(({ style, column }) => style === 'amount' && column === 3);
    expect(new Set(amounts.map(({ format }) => format))).toEqual(new Set(['#,##0.00000']));
  });

  test('values instead of formulas on request', () => {
    const { sheets } = summaryOf(TWO_LISTS, { asValues: true });
    expect(sheets.flatMap(({ cells }) => cells.filter(({ formula }) => formula !== undefined))).toEqual([]);
  });

  test('states all amounts in one unit and reads what is a number to us', () => {
    const sheet = sheetOf(
      `
      # 表
      | 单位：元 |
      | 序号 | 项目名称 | 年初预算数（万元） | 全年预算数 | 全年执行数 | 自评得分 | 自评等级 |
      | 1    | 甲经费   | 1.5                | 15000      | '１5,000.00 | '90分   | ' 优     |
      | 2    | 乙经费   | 2                  |            | /          |          | #N/A     |`,
      'list',
    );
    expect(valuesIn(sheet).slice(3, 5)).toEqual([
      '1 | 甲经费 | 1.5 | 1.5 | 1.5 | 1 | 90 | 优',
      '2 | 乙经费 | 2 |  | / |  |  | 错误值',
    ]);
    expect(formulasIn(sheet).slice(3, 5)).toEqual([
      ' | =表!$B$3 | =表!$C$3 | =表!$D$3/10000 | ' +
        '=VALUE(SUBSTITUTE(SUBSTITUTE(表!$E$3,"１","1"),",",""))/10000 | =IF(D4=0,"—",ROUND(E4/D4,4)) | ' +
        '=VALUE(SUBSTITUTE(表!$F$3,"分","")) | =TRIM(表!$G$3)',
      ' | =表!$B$4 | =表!$C$4 | =IF(表!$D$4="","",表!$D$4/10000) | =表!$E$4 |  | =IF(表!$F$4="","",表!$F$4) | =IFERROR(表!$G$4,"错误值")',
    ]);
  });

  test('quotes awkward sheet names', () => {
    const sheet = sheetOf(
      `
      # Bob's 2023 年
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
      | 1    | 甲经费   | 1.5            | 90       |`,
      'list',
    );
    expect(formulasIn(sheet)[3]).toBe(" | ='Bob''s 2023 年'!$B$2 | ='Bob''s 2023 年'!$C$2 | ='Bob''s 2023 年'!$D$2");
  });
});

describe('the other sheets', () => {
  test('等级分布: counts and shares of evaluated projects, by list and by unit, with a chart', () => {
    const sheet = sheetOf(TWO_LISTS, 'grades');
    expect(valuesIn(sheet).slice(2, 9)).toEqual([
      '表 | 项目数 | 优 | 良 | 中 | 差 | 未定等级 | 优占比 | 良占比 | 中占比 | 差占比 | 评优率',
      '本级项目 | 3 | 2 | 0 | 0 | 1 | 0 | 0.6667 | 0 | 0 | 0.3333 | 0.6667',
      '转移支付 | 2 | 0 | 2 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 0',
      '合计 | 5 | 2 | 2 | 0 | 1 | 0 | 0.4 | 0.4 | 0 | 0.2 | 0.4',
      '单位 | 项目数 | 优 | 良 | 中 | 差 | 未定等级 | 优占比 | 良占比 | 中占比 | 差占比 | 评优率',
      '323003-社会保险中心 | 3 | 1 | 1 | 0 | 1 | 0 | 0.3333 | 0.3333 | 0 | 0.3333 | 0.3333',
      '323004-就业局 | 2 | 1 | 1 | 0 | 0 | 0 | 0.5 | 0.5 | 0 | 0 | 0.5',
    ]);
    expect(formulasIn(sheet)[3]).toContain(
      '=SUMPRODUCT(COUNTIFS(自评结果汇总!$H$4:$H$10,A4,自评结果汇总!$F$4:$F$10,{"良","良好"}))',
    );
    expect(sheet.charts).toHaveLength(1);
    expect(sheet.print.landscape).toBe(false);
  });

  test('级次汇总 covers transfers only and keeps the undetermined apart', () => {
    expect(valuesIn(sheetOf(TWO_LISTS, 'tiers')).slice(3, 8)).toEqual([
      '省级 | 1 | 0.1 | 0.0153 | 90 | 0 | 1 | 0 | 0 | 0 | 0',
      '未注明 | 1 | 6.45 | 0.9847 | 75 | 0 | 1 | 0 | 0 | 0 | 0',
      '合计 | 2 | 6.55 | 1 | 82.5 | 0 | 2 | 0 | 0 | 0 | 0',
      '注：有的表未注明金额单位，本表按万元汇总，请核实。',
      '注：本级项目的3个项目未列级次，不在本表。',
    ]);
  });

  test('级次汇总 knows the tiers of headings, and of transfers in a list of both kinds', () => {
    const drawing = `
      # 中央转移支付
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
      | 1 | 城市低保补助 | 10 | 90 |
      # 分级
      | 2023年度转移支付资金绩效自评结果表 |
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
      | 一、中央转移支付 | | | |
      | 1 | 创业担保贷款奖励 | 20 | 90 |
      | 二、省级转移支付 | | | |
      | 2 | 农村低保补助 | 30 | 90 |
      | 3 | （本级）印刷费 | 1 | 90 |
      # 全部项目
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
      | 1 | （上级）优抚补助 | 5 | 90 |
      | 2 | （本级）差旅费 | 5 | 90 |`;
    expect(valuesIn(sheetOf(drawing, 'tiers')).slice(3)).toEqual([
      '中央 | 2 | 30 | 0.4615 | 90',
      '省级 | 1 | 30 | 0.4615 | 90',
      '未注明 | 1 | 5 | 0.0769 | 90',
      '合计 | 4 | 65 | 1 | 90',
      '注：分级、全部项目的2个项目未列级次，不在本表。',
    ]);
  });

  test('级次汇总 counts what the rule cannot tell apart: a dash as not stated, other words as they stand', () => {
    const drawing = `
      # 转移支付
      | 序号 | 项目名称 | 级次 | 预算数（万元） | 自评得分 |
      | 1 | 创业担保贷款奖励 | 省级 | 8 | 90 |
      | 2 | 城市低保补助 | — | 1 | 90 |
      | 3 | 农村低保补助 | 上级 | 1 | 90 |`;
    expect(valuesIn(sheetOf(drawing, 'tiers')).slice(3, 6)).toEqual([
      '省级 | 1 | 8 | 0.8 | 90',
      '上级 | 1 | 1 | 0.1 | 90',
      '未注明 | 1 | 1 | 0.1 | 90',
    ]);
  });

  test('预算类型汇总 knows the classes of group rows', () => {
    const drawing = `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
      | 一、一般公共预算 | | | |
      | 1 | 印刷费 | 20 | 90 |
      | 2 | 差旅费 | 10 | 90 |
      | 二、政府性基金预算 | | | |
      | 3 | 道路维护 | 30 | 90 |`;
    expect(valuesIn(sheetOf(drawing, 'classes')).slice(3)).toEqual([
      '一般公共预算 | 2 | 30 | 0.5 | 90',
      '政府性基金预算 | 1 | 30 | 0.5 | 90',
      '合计 | 3 | 60 | 1 | 90',
    ]);
  });

  test('units of one name and two codes are two, told apart by the code', () => {
    const drawing = `
      # 表
      | 序号 | 单位编码 | 单位名称 | 项目名称 | 预算数（万元） | 自评得分 |
      | 1 | 323003 | 办公室 | 印刷费 | 20 | 90 |
      | 2 | 323004 | 办公室 | 差旅费 | 10 | 90 |`;
    expect(valuesIn(sheetOf(drawing, 'units')).slice(3, 5)).toEqual([
      '办公室 | 1 | 20 | 0.6667 | 90',
      '323004-办公室 | 1 | 10 | 0.3333 | 90',
    ]);
  });

  test('grades count in every wording that the rules know', () => {
    const drawing = `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 | 自评等级 |
      | 1 | 印刷费 | 20 | 95 | A |
      | 2 | 差旅费 | 10 | 95 | a |
      | 3 | 会议费 | 10 | 95 | 优（90-100分） |
      | 4 | 培训费 | 10 | 85 | “良” |
      | 5 | 租赁费 | 10 | 85 | 特优* |`;
    const sheet = sheetOf(drawing, 'grades');
    expect(valuesIn(sheet)[3]).toMatch(/^全部项目 \| 5 \| 3 \| 1 \| 0 \| 0 \| 1 \| .*0\.75$/);
    expect(formulasIn(sheet)[3]).toContain('{"优","A","优（90-100分）"}');
  });

  test('a project without a grade is not evaluated; one without executed amount is told', () => {
    const drawing = `
      # 表
      | 序号 | 项目单位 | 项目名称 | 全年预算数（万元） | 全年执行数（万元） | 自评得分 | 自评等级 | 预算类型 |
      | 1    | 甲局     | 甲经费   | 10                 | 5                  | 95       | 优       | 政府性基金 |
      | 2    | 甲局     | 乙经费   | 30                 |                    |          |          | 一般公共预算 |
      | 3    | 甲局     | 丙经费   | 0                  | 0                  | 70       | 中       | 单位资金 |`;
    expect(valuesIn(sheetOf(drawing, 'grades'))[3]).toBe('甲局 | 3 | 1 | 0 | 1 | 0 | 1 | 0.5 | 0 | 0.5 | 0 | 0.5');
    expect(valuesIn(sheetOf(drawing, 'execution'))[3]).toBe('甲局 | 3 | 40 | 5 | 35 | 0.125 | 1');
    expect(valuesIn(sheetOf(drawing, 'classes')).slice(3, 6)).toEqual([
      '一般公共预算 | 1 | 30 | 0.75 | 0 | 0 |  | 0 | 0 | 0 | 0 | 1 | ',
      '政府性基金预算 | 1 | 10 | 0.25 | 5 | 0.5 | 95 | 1 | 0 | 0 | 0 | 0 | 1',
      '单位资金 | 1 | 0 | 0 | 0 | — | 70 | 0 | 0 | 1 | 0 | 0 | 0',
    ]);
  });

  test('预算执行 leaves out lists that do not state both amounts, and says so', () => {
    const drawing = `${TWO_LISTS}
      # 执行
      | 序号 | 项目单位      | 项目名称 | 全年预算数（万元） | 全年执行数（万元） | 自评得分 |
      | 1    | 323003-社会保险中心 | 甲经费 | 10           | 5                  | 95       |
      | 2    | 323003-社会保险中心 | 乙经费 | 10           | 10                 | 95       |`;
    const sheet = sheetOf(drawing, 'execution');
    expect(valuesIn(sheet).slice(3, 6)).toEqual([
      '执行 | 2 | 20 | 15 | 5 | 0.75 | 0',
      '合计 | 2 | 20 | 15 | 5 | 0.75 | 0',
      '单位 | 项目数 | 预算金额（调整后） | 全年执行数 | 未执行数 | 预算执行率 | 未填执行数的项目',
    ]);
    expect(valuesIn(sheet).at(-1)).toBe('注：本级项目、转移支付没有全年执行数或预算数列，不在本表。');
    expect(formulasIn(sheet)[6]).toContain('COUNTIFS(自评结果汇总!$B$4:$B$12,A7,自评结果汇总!$J$4:$J$12,"执行")');
  });

  test('names that COUNTIFS would take for patterns are spelt out', () => {
    const drawing = `
      # 表
      | 序号 | 项目单位 | 项目名称 | 全年预算数（万元） | 自评得分 |
      | 1    | 甲局*    | 甲经费   | 10                 | 95       |
      | 2    | >乙局    | 乙经费   | 10                 | 95       |`;
    const formulas = formulasIn(sheetOf(drawing, 'units')).map((row) => row.split(' | ')[1]);
    expect(formulas[3]).toBe('=COUNTIFS(自评结果汇总!$B$4:$B$7,"=甲局~*")');
    expect(formulas[4]).toBe('=COUNTIFS(自评结果汇总!$B$4:$B$7,"=>乙局")');
  });
});

describe('what cannot be written is left out and said', () => {
  const PLAIN = `
    # 表
    | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
    | 1    | 甲经费   | 1.5            | 90       |`;

  test('missing columns', () => {
    const { sheets, leftOut } = summaryOf(PLAIN);
    expect(sheets.map(({ key }) => key)).toEqual(['list']);
    expect(leftOut).toEqual([
      { key: 'grades', missing: ['grade'], reason: 'missing-columns' },
      { key: 'units', missing: ['department'], reason: 'missing-columns' },
      { key: 'tiers', missing: ['tier'], reason: 'missing-columns' },
      { key: 'classes', missing: ['budgetClass'], reason: 'missing-columns' },
      { key: 'execution', missing: ['executed'], reason: 'missing-columns' },
    ]);
  });

  test('no list at all', () => {
    const { sheets, leftOut } = summaryOf('# 通讯录\n| 姓名 | 电话 |\n| 张三 | 123 |');
    expect(sheets).toEqual([]);
    expect(leftOut.map(({ reason }) => reason)).toEqual(Array<string>(6).fill('no-list'));
  });

  test('a place that does not grade', () => {
    const { leftOut } = summaryOf(TWO_LISTS, {}, presetNamed('hubei'));
    expect(leftOut[0]).toEqual({ key: 'grades', missing: [], reason: 'not-graded' });
  });

  test('sheets of ours that are no longer written are to be removed', () => {
    expect(summaryOf(`${PLAIN}\n# 等级分布\nours grades\n| 等级 |`).obsolete).toEqual(['grades']);
  });
});

describe('names of our sheets', () => {
  const names = (drawing: string): string[] => summaryOf(drawing).sheets.map(({ name }) => name);

  test('make way for the user’s, and formulas follow', () => {
    const drawing = TWO_LISTS.replace('# 转移支付', '# 自评结果汇总').replaceAll('转移支付', '自评结果汇总');
    const { sheets } = summaryOf(`${drawing}\n# 单位汇总(绩核)\n| 甲 |\n# 单位汇总\n| 甲 |`);
    expect(sheets.map(({ name }) => name)).toEqual(['自评结果汇总(绩核)', '等级分布', '单位汇总(绩核)2']);
    expect(formulasIn(sheets[1]!)[3]).toContain("=COUNTIFS('自评结果汇总(绩核)'!");
  });

  test('are kept on a re-run, even where the user has renamed them', () => {
    expect(names(`${TWO_LISTS}\n# 我的分布\nours grades\n| 甲 |`)).toEqual([
      '自评结果汇总',
      '我的分布',
      '单位汇总',
      '级次汇总',
    ]);
  });
});
