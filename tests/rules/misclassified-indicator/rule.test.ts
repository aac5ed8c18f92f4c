import rule from '../../../src/core/rules/misclassified-indicator/rule';
import { drawForm } from '../../drawing/draw-form';
import { NORMAL_FORMS } from '../../drawing/normal-forms';
import { testRule } from '../test-rule';

const of = (...indicators: readonly string[]) => drawForm({ indicators });

testRule(rule, {
  silent: {
    ...NORMAL_FORMS,

    'spending under timeliness and cost': of(
      '产出指标 | 时效指标 | 资金支付进度 | 100% | 100% | 20 | 20 |',
      '产出指标 | 成本指标 | 预算执行率 | 100% | 100% | 20 | 20 |',
    ),
    'what a project of subsidies does': of(
      '产出指标 | 数量指标 | 补助资金发放人数 | ≥200人 | 200人 | 20 | 20 |',
      '产出指标 | 数量指标 | 发放补助金额 | 50万元 | 50万元 | 20 | 20 |',
      '产出指标 | 质量指标 | 资金使用合规率 | 100% | 100% | 20 | 20 |',
    ),
    'the execution rate as a row of its own': of('预算执行 | 预算执行率 | 预算执行率 | 100% | 100% | 10 | 10 |'),
  },
  finds: [
    ...['资金支付率', '预算执行率', '项目资金拨付进度', '执行率', '资金到位率'].map((name) => ({
      name,
      drawing: of(`产出指标 | 数量指标 | ${name} | 100% | 100% | 20 | 20 |`),
      findings: [{ at: '自评表!D11', message: 'paying', data: { name } }],
    })),
  ],
});
