import rule from '../../../src/core/rules/low-execution-unexplained/rule';
import { drawForm } from '../../drawing/draw-form';
import { testRule } from '../test-rule';

const LOW = ['年度资金总额 | 100 | 100 | 60 | 10 | 60% | 6'];

testRule(rule, {
  silent: {
    'all spent': drawForm(),
    'a reason beside an indicator': drawForm({
      funds: LOW,
      indicators: ['产出指标 | 数量指标 | 培训人数 | ≥200人 | 150人 | 90 | 67.5 | 部分学员推迟到次年培训'],
    }),
    'a sentence that says why': drawForm({ funds: LOW, goals: ['开展培训。', '因疫情影响，第二期培训推迟到次年。'] }),
    ...Object.fromEntries(
      [
        '已开展培训，招标节约资金40万元。',
        '完成工程主体，按合同约定支付进度款，剩余为质保金。',
        '上级资金下达较晚。',
        '财政资金紧张，剩余款项次年支付。',
        '项目进展缓慢，正在办理结算。',
        '参训人数低于预期。',
      ].map((said) => [`a reason without “because”: ${said}`, drawForm({ funds: LOW, goals: ['开展培训。', said] })]),
    ),
    'no budget': drawForm({ funds: ['年度资金总额 | 0 | 0 | 0 | 10 | 0% | 0'] }),
  },
  finds: [
    {
      name: 'no word on why',
      drawing: drawForm({
        funds: LOW,
        indicators: ['产出指标 | 数量指标 | 培训人数 | ≥200人 | 200人 | 90 | 90 | 无'],
      }),
      findings: [{ at: '自评表!H6', message: 'form', data: { rate: '60.00', limit: 90 } }],
    },
    ...['因地制宜开展培训，未发生安全事故。', '完成疫情防控物资采购。', '实现节约集约用地。'].map((said) => ({
      name: `words that only look like a reason: ${said}`,
      drawing: drawForm({ funds: LOW, goals: ['开展培训。', said] }),
      findings: [{ at: '自评表!H6', message: 'form', data: { rate: '60.00', limit: 90 } }],
    })),
    {
      name: 'what was asked for is no explanation',
      drawing: drawForm({
        funds: LOW,
        name: '受灾地区延期贷款贴息',
        goals: ['因灾致贫的给予补助，没有遗漏，结转资金用完。', '已全部补助。'],
        indicators: ['产出指标 | 数量指标 | 延期还款户数 | 没有遗漏 | 达成预期指标 | 90 | 90 | 无'],
      }),
      findings: [{ at: '自评表!H6', message: 'form', data: { rate: '60.00', limit: 90 } }],
    },
  ],
});
