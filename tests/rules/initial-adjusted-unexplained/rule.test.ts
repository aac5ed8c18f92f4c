import rule from '../../../src/core/rules/initial-adjusted-unexplained/rule';
import { drawForm, type FormParts } from '../../drawing/draw-form';
import { testRule } from '../test-rule';

const CHANGED = ['年度资金总额 | 80 | 100 | 100 | 10 | 100% | 10'];
const changed = (parts: FormParts): string => drawForm({ funds: CHANGED, ...parts });
const reason = (text: string): string =>
  changed({ indicators: [`产出指标 | 数量指标 | 培训人数 | ≥20人 | 20人 | 90 | 90 | ${text}`] });
const SHEETS = ['一', '二', '三', '四', '五', '六'];

testRule(rule, {
  silent: {
    'no change': drawForm(),
    'told under the goals': changed({ goals: ['开展培训。', '年中追加预算20万元，已开展培训。'] }),
    'told as a reason': reason('年中调整预算'),
    'told in a note below': changed({ below: ['| 说明：根据财政部门通知，压减项目经费。 |'] }),
    ...Object.fromEntries(
      [
        '财政收回存量资金',
        '年中下达第二批补助',
        '落实过紧日子要求，缩减经费',
        '年初未安排预算',
        '上级资金陆续下达',
      ].map((said) => [`told: ${said}`, reason(said)]),
    ),
    'told by its name': changed({ name: '农村危房改造（年中追加）' }),
    'carried over from last year': changed({
      funds: [...CHANGED, '其中：当年财政拨款 | 80 | 80 | 80 | — | — | —', '上年结转资金 | 0 | 20 | 20 | — | — | —'],
    }),
    'told in a column of reasons beside the funds': `
      # 自评表
      | 项目支出绩效自评表 |
      | 项目名称 | 森林防火 |
      | 预算执行情况 | 年度预算数（万元） | 年初预算 | 调整后预算数 | 预算执行数 | 执行率 | 原因 |
      | | 总额 | 80 | 100 | 100 | 100% | 年中追加20万元 |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
      | 产出指标 | 数量指标 | 护林员 | ≥86人 | 86人 | 90 | 90 |
      | 总分 | | | | | 90 | 90 |`,
    'no initial budget in print': changed({ funds: ['年度资金总额 | — | 100 | 100 | 10 | 100% | 10'] }),
    'only rounded': changed({ funds: ['年度资金总额 | 99.99 | 99.993500 | 99 | 10 | 99% | 9.9'] }),
  },
  finds: [
    {
      name: 'nothing says why: the header of the column is no explanation',
      drawing: reason('无').replace('全年预算数(A)', '全年预算数（调整后）'),
      findings: [{ at: '自评表!E6', message: 'unexplained', data: { initial: '80', adjusted: '100', change: '20' } }],
    },
    ...['统筹推进技能培训。', '压缩审批时限，收回撂荒地。', '困难人数减少，办理变更登记。'].map((said) => ({
      name: `it is not of the budget: ${said}`,
      drawing: changed({ goals: ['开展培训，追加投入。', said] }),
      findings: [{ at: '自评表!E6', message: 'unexplained', data: { initial: '80', adjusted: '100', change: '20' } }],
    })),
    {
      name: 'most of many forms: once',
      drawing: SHEETS.map((sheet) => changed({ sheet, name: `项目${sheet}` })).join('\n'),
      findings: [
        {
          at: '一!E6',
          message: 'several',
          data: { names: SHEETS.map((sheet) => `项目${sheet}`), count: 6, total: 6 },
        },
      ],
    },
  ],
});
