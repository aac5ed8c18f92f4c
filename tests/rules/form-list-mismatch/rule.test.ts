import rule from '../../../src/core/rules/form-list-mismatch/rule';
import { drawForm, type FormParts } from '../../drawing/draw-form';
import { testRule } from '../test-rule';

const HEAD = '| 序号 | 项目名称 | 年初预算数（万元） | 全年预算数（万元） | 全年执行数（万元） | 自评得分 | 自评等级 |';

function list(rows: readonly string[], head = HEAD): string {
  return ['# 汇总', head, ...rows.map((row, index) => `| ${index + 1} | ${row} |`)].join('\n');
}

/** A form of 技能培训项目 with 100.00 / 100.00 / 100.00 and 100 points, unless said otherwise. */
function both(row: string, parts: FormParts = {}, head = HEAD): string {
  return `${list([row, '公共就业服务 | 5 | 5 | 5 | 90 | 优'], head)}\n${drawForm(parts)}`;
}

function withFunds(amounts: string): FormParts {
  return { funds: [`年度资金总额 | ${amounts} | 10 | 100.00% | 10`] };
}

const AGREED = '技能培训项目 | 100 | 100 | 100 | 100 | 优';
const graded = (grade: string) => ({ below: [`| 自评等级 | | ${grade} |`] });
const found = { sheet: '自评表' };

testRule(rule, {
  silent: {
    'all agree': both(AGREED),
    'the list is printed with fewer decimals': both('技能培训项目 | 120.39 | 120.39 | 120.39 | 99.6 | 优', {
      ...withFunds('120.394567 | 120.394567 | 120.394567'),
      total: '100 | 99.58',
    }),
    'the form is printed with fewer decimals': both(
      '技能培训项目 | 120.394567 | 120.394567 | 120.394567 | 99.58 | 优',
      { ...withFunds('120.39 | 120.39 | 120.39'), total: '100 | 99.6' },
    ),
    'the form is in 元, the list in 万元': both(AGREED, withFunds('1000000 | 1000000 | 1000000')).replace(
      '项目资金（万元）',
      '项目资金（元）',
    ),
    'the form names no unit': both(AGREED, withFunds('1000000 | 1000000 | 1000000')).replace(
      '项目资金（万元）',
      '项目资金',
    ),
    'the list names no unit': both('技能培训项目 | 1000000 | 1000000 | 1000000 | 100 | 优').replaceAll(
      '数（万元）',
      '数',
    ),
    'a blank form beside a filled list': `${list([AGREED])}
      # 自评表
      | 项目支出绩效自评表 |
      | 项目名称 | | 技能培训项目 |
      | 项目资金（万元） | | | 年初预算数 | 全年预算数(A) | 全年执行数(B) | 分值 | 执行率(B/A) | 得分 |
      | | | 年度资金总额 | 90 | 90 | | 10 | | |
      | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | | 产出指标 | 数量指标 | 培训人数 | ≥200人 | | 50 | |
      | 总分 | | | | | | 100 | |`,
    'the form has no total yet': both(AGREED, { total: '100 |' }),
    'dashes on either side': both('技能培训项目 | — | 100 | 100 | / | —'),
    'the form’s other figures are of another row': both('技能培训（第二批） | 7 | 7 | 7 | 70 | 中'),
    'two forms of one name': `${both('技能培训项目 | 7 | 7 | 7 | 70 | 中')}\n${drawForm({ sheet: '自评表2' })}`,
    'two rows of one name': `${list(['技能培训项目 | 7 | 7 | 7 | 70 | 中', '技能培训项目 | 8 | 8 | 8 | 80 | 良'])}\n${drawForm()}`,
    '预算数 of the list is the initial budget': both(
      '技能培训项目 | 80 | 95 | 95',
      { ...withFunds('80.00 | 95.00 | 95.00'), total: '100 | 95' },
      '| 序号 | 项目名称 | 预算数（万元） | 执行数（万元） | 自评得分 |',
    ),
    'grades in other words': both('技能培训项目 | 100 | 100 | 100 | 100 | 优秀', graded('优')),
    'a conclusion in sentences': both(AGREED, graded('完成年度目标，效果良好')),
    'a part does not count and the rest was raised': both('技能培训项目 | 100 | 100 | 100 | 90 | 优', {
      total: '90 | 81',
    }),
    'a department’s form': both('技能培训项目 | 7 | 7 | 7 | 70 | 中', {
      title: '部门整体支出绩效自评表',
      name: '人社局',
    }),
    'a name that is only alike, and no amount that agrees': both('技能培训 | 7 | 7 | 7 | 70 | 中'),
    'an amount merged over several rows': `# 汇总\nmerge D2:D3\n${HEAD}
      | 1 | 技能培训项目（一） | 30 | 100 | 30 | 90 | 优 |
      | 2 | 技能培训项目 | 100 | | 100 | 100 | 优 |\n${drawForm()}`,
    'no list': drawForm(),
    'a transfer’s form without scores': `${list(['残疾人补助 | 50 | 50 | 40 | 96 | 优'])}
      # 表1
      | 转移支付区域（项目）绩效自评表 |
      | 转移支付（项目）名称 | | 残疾人补助 |
      | 资金投入情况（万元） | | | 全年预算数（A） | 全年执行数（B） | 预算执行率（B/A） |
      | | 年度资金总额 | | 50 | 40 | 80% |
      | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 全年实际完成值 | 未完成原因 |
      | | 产出指标 | 数量指标 | 补助人数 | ≥100人 | 100人 | |`,
  },
  finds: [
    {
      name: 'the total score',
      drawing: both('技能培训项目 | 100 | 100 | 100 | 95.5 | 优', { total: '100 | 92.5', ...graded('优') }),
      findings: [
        { at: '汇总!F2', message: 'score', data: { found: '95.5', ...found, cell: '自评表!H15', other: '92.5' } },
      ],
    },
    {
      name: 'another score makes another grade: once',
      drawing: both('技能培训项目 | 100 | 100 | 100 | 85 | 良', graded('优')),
      findings: [
        { at: '汇总!F2', message: 'score', data: { found: '85', ...found, cell: '自评表!H15', other: '100' } },
      ],
    },
    {
      name: 'the grade alone',
      drawing: both('技能培训项目 | 100 | 100 | 100 | 100 | 良', graded('优')),
      findings: [{ at: '汇总!G2', message: 'grade', data: { found: '良', ...found, cell: '自评表!C16', other: '优' } }],
    },
    {
      name: 'budget and amount spent, the form in 元',
      drawing: both('技能培训项目 | 100 | 120.5 | 99.5 | 100 | 优', withFunds('1000000 | 1025000 | 995000')).replace(
        '项目资金（万元）',
        '项目资金（元）',
      ),
      findings: [
        {
          at: '汇总!D2',
          message: 'amount',
          data: { column: '全年预算数（万元）', found: '120.5', ...found, cell: '自评表!E6', other: '1025000' },
        },
      ],
    },
    {
      name: '元 written where 万元 is said',
      drawing: both('技能培训项目 | 100 | 100 | 1000000 | 100 | 优'),
      findings: [
        {
          at: '汇总!E2',
          message: 'unit',
          data: { column: '全年执行数（万元）', found: '1000000', ...found, cell: '自评表!F6', other: '100' },
        },
      ],
    },
    {
      name: 'a slip in the name, told by an amount that agrees',
      drawing: both('技能培训 | 100 | 100 | 100 | 90 | 优'),
      findings: [
        {
          at: '汇总!B2',
          message: 'name',
          certainty: 'review',
          data: { found: '技能培训', ...found, cell: '自评表!C3', other: '技能培训项目' },
        },
        {
          at: '汇总!F2',
          message: 'score',
          certainty: 'review',
          data: { found: '90', ...found, cell: '自评表!H15', other: '100' },
        },
      ],
    },
    {
      name: 'a score as text',
      drawing: both('技能培训项目 | 100 | 100 | 100 | 100 | 优', { total: "100 | '96分" }),
      findings: [
        { at: '汇总!F2', message: 'score', data: { found: '100', ...found, cell: '自评表!H15', other: '96' } },
      ],
    },
  ],
});
