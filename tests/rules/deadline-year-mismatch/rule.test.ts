import rule from '../../../src/core/rules/deadline-year-mismatch/rule';
import { drawForm } from '../../drawing/draw-form';
import { NORMAL_FORMS } from '../../drawing/normal-forms';
import { testRule } from '../test-rule';

const of = (...indicators: readonly string[]) => drawForm({ indicators });

function row(target: string, name = '完成时间'): string {
  return `产出指标 | 时效指标 | ${name} | ${target} | 2023年11月 | 20 | 20 |`;
}

testRule(rule, {
  silent: {
    ...NORMAL_FORMS,

    'within the year': of(row('2023年12月底前')),
    'no year': of(row('12月底前')),
    'a school year': of(row('2023年9月-2024年6月')),
    'the form names no year': of(row('2022年12月底前')).replace('| （2023年度） |', '| |'),
    'what was done in another year': of('产出指标 | 时效指标 | 完成时间 | 12月底前 | 2022年11月 | 20 | 20 |'),
  },
  finds: [
    {
      name: 'last year',
      drawing: of(row('2022年12月底前')),
      findings: [{ at: '自评表!E11', message: 'one', data: { found: '2022', year: '2023' } }],
    },
    {
      name: 'several: once',
      drawing: of(row('2022年12月底前'), row('2022年6月', '开工时间')),
      findings: [{ at: '自评表!E11', message: 'several', data: { found: '2022', year: '2023', count: 2 } }],
    },
    {
      name: 'early next year, which may be meant',
      drawing: of(row('2024年1月底前')),
      findings: [{ at: '自评表!E11', message: 'one', certainty: 'review', data: { found: '2024', year: '2023' } }],
    },
  ],
});
