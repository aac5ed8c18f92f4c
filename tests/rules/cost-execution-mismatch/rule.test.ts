import rule from '../../../src/core/rules/cost-execution-mismatch/rule';
import { drawForm } from '../../drawing/draw-form';
import { NORMAL_FORMS } from '../../drawing/normal-forms';
import { testRule } from '../test-rule';

const of = (...indicators: readonly string[]) => drawForm({ indicators });

function row(name: string, actual: string): string {
  return `成本指标 | 经济成本指标 | ${name} | ≤100万元 | ${actual} | 20 | 20 |`;
}

testRule(rule, {
  silent: {
    ...NORMAL_FORMS,

    'just what was spent': of(row('项目总成本', '100万元')),
    'the same in 元': of(row('项目总成本', '1000000元')),
    'a part of it': of(row('教材成本', '12万元')),
    'the cost of each': of(row('项目成本', '500元/人')),
    'a rate': of(row('成本节约率', '5%')),
    words: of(row('项目总成本', '控制在预算内')),
    'a bound repeated': of(row('项目总成本', '≤90万元')),
    'parts that come to what was spent': of(row('项目成本', '60万元'), row('培训支出', '40万元')),
    'a benefit, no cost': of('效益指标 | 经济效益指标 | 项目总投资 | ≥500万元 | 600万元 | 20 | 20 |'),
    'the funds name no unit': of(row('项目总成本', '90万元')).replace('项目资金（万元）', '项目资金'),
    rounded: drawForm({
      funds: ['年度资金总额 | 100 | 100 | 99.9964 | 10 | 100% | 10'],
      indicators: [row('总成本', '100.00万元')],
    }),
  },
  finds: [
    {
      name: 'the whole cost is not what was spent',
      drawing: of(row('项目总成本', '90万元')),
      findings: [{ at: '自评表!F11', message: 'differs', data: { found: '90', cell: '自评表!F6', executed: '100' } }],
    },
    {
      name: 'a cost above the budget',
      drawing: of(row('设备采购成本', '1200000元')),
      findings: [
        { at: '自评表!F11', message: 'aboveBudget', data: { found: '1200000', cell: '自评表!E6', budget: '100' } },
      ],
    },
  ],
});
